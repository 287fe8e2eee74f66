package downhill.app.stage;

import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.render.landscape.Drape;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.Palette;
import java.util.List;
import java.util.Optional;

/** All that a picture of the scene depends on: two that are equal look the same. */
record PictureKey(
        SceneShot sceneShot,
        int width,
        int height,
        Experiment experiment,
        long step,
        List<Engine.Ball> balls,
        Landscape landscape,
        Palette palette,
        Optional<Drape> drape) {}
