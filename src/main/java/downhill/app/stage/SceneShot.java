package downhill.app.stage;

import downhill.colour.Theme;
import downhill.render.Details;
import downhill.render.Guides;
import downhill.render.camera.Camera;

/** One picture of the scene: from where, in which look, and what is on it. The title is for one that stands alone. */
record SceneShot(
        Camera camera,
        Theme theme,
        float scale,
        String title,
        boolean axes,
        boolean trails,
        boolean wholeTrails,
        boolean legend,
        Details details,
        Guides guides) {}
