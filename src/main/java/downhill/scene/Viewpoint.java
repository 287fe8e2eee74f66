package downhill.scene;

import downhill.render.camera.Camera;
import downhill.workspace.View;
import java.util.Optional;

/**
 * How an experiment is looked at.
 *
 * @param camera where a person has put it, or empty: then it is where it is at first
 * @param whole whether the whole landscape is in the picture, of whatever shape: then the camera only says from where
 */
public record Viewpoint(View view, Optional<Camera> camera, boolean whole) {
    public static final Viewpoint FIRST = new Viewpoint(View.FIRST, Optional.empty(), true);

    /** The same camera for another view. */
    public Viewpoint with(View next) {
        return new Viewpoint(next, camera, whole);
    }
}
