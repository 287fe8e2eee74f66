package downhill.app;

import downhill.render.Cloud;
import downhill.render.Trail;

/** Where an engine's particles lie on the device for drawing. */
interface Picture extends AutoCloseable {
    /** All particles of a team. */
    Cloud cloud(int team, Look look);

    /** The ways of a team's followed particles. */
    Trail trail(int team, Look look);

    @Override
    void close();
}
