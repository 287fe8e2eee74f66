package downhill.gl;

import static org.lwjgl.opengl.KHRDebug.glObjectLabel;

/** An OpenGL object: a private id, a label for people, closed once, unusable afterwards, counted in its context. */
public abstract class GlObject implements AutoCloseable {
    private final Context context;
    private final ObjectKind objectKind;
    private final String label;
    private final int id;
    private boolean closed;

    GlObject(Context context, ObjectKind objectKind, String label, int id) {
        this.context = context;
        this.objectKind = objectKind;
        this.label = label;
        this.id = id;
        context.opened(objectKind);
    }

    /** Shows the label in the driver's messages and in frame debuggers; the object must have been bound once. */
    final void name(int identifier) {
        if (DriverMessages.supported()) glObjectLabel(identifier, id, label);
    }

    /** OpenGL's name of the object; throws once it is closed. */
    public final int id() {
        if (closed) throw new IllegalStateException(this + " is closed");
        return id;
    }

    public final String label() {
        return label;
    }

    final Context context() {
        return context;
    }

    @Override
    public final void close() {
        if (closed) return;
        closed = true;
        context.closed(objectKind);
        delete(id);
    }

    abstract void delete(int id);

    @Override
    public final String toString() {
        return objectKind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " \"" + label + "\"";
    }
}
