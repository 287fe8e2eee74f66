package downhill.app;

import downhill.experiment.Experiment;

/** What a scene's file holds: an experiment and how it is looked at. */
record Scene(Experiment experiment, Look look) {}
