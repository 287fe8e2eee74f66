package downhill.render;

import downhill.render.camera.Camera;
import java.util.List;

/**
 * What to draw on a landscape and from where. {@code scale} is pixels for each pixel of a plain screen: 1, or 1.5 for
 * a picture of 1920×1080. {@code title} and {@code legend} are for pictures without a window around them.
 */
public record SceneContents(
        Camera camera,
        SceneColours sceneColours,
        float scale,
        List<Cloud> clouds,
        List<Trail> trails,
        List<Ball> balls,
        boolean axes,
        boolean legend,
        String title,
        Details details) {
    public SceneContents {
        clouds = List.copyOf(clouds);
        trails = List.copyOf(trails);
        balls = List.copyOf(balls);
    }

    /** The landscape with contour lines and nothing more. */
    public SceneContents(
            Camera camera,
            SceneColours sceneColours,
            float scale,
            List<Cloud> clouds,
            List<Trail> trails,
            List<Ball> balls,
            boolean axes,
            boolean legend,
            String title) {
        this(camera, sceneColours, scale, clouds, trails, balls, axes, legend, title, Details.PLAIN);
    }
}
