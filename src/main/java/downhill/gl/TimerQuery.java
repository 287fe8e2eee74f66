package downhill.gl;

import static org.lwjgl.opengl.GL43C.*;

/** How long the device works on the commands between begin and end; one measurement at a time. */
public final class TimerQuery extends GlObject {
    public TimerQuery(Context context, String label) {
        super(context, ObjectKind.TIMER_QUERY, label, glGenQueries());
    }

    public void begin() {
        glBeginQuery(GL_TIME_ELAPSED, id());
    }

    public void end() {
        glEndQuery(GL_TIME_ELAPSED);
    }

    /** Whether {@link #nanoseconds()} answers without waiting. */
    public boolean available() {
        return glGetQueryObjecti(id(), GL_QUERY_RESULT_AVAILABLE) != 0;
    }

    /** The last measurement, waiting for the device if need be. */
    public long nanoseconds() {
        return glGetQueryObjecti64(id(), GL_QUERY_RESULT);
    }

    @Override
    void delete(int id) {
        glDeleteQueries(id);
    }
}
