package downhill.app;

import downhill.render.Camera;
import downhill.ui.View;
import java.util.Optional;

/**
 * How an experiment is looked at.
 *
 * @param camera where a person has put it, or empty: then the whole landscape is in the picture
 */
record Look(View view, Optional<Camera> camera) {
    static final Look FIRST = new Look(View.FIRST, Optional.empty());
}
