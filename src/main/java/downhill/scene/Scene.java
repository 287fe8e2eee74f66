package downhill.scene;

import downhill.experiment.Experiment;

/** What a scene's file holds: an experiment and how it is looked at. */
public record Scene(Experiment experiment, Viewpoint viewpoint) {}
