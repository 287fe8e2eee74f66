package downhill.app.console;

/** What the program's exit codes mean. */
public final class Exit {
    public static final int DONE = 0;

    /** A check failed, a result is wrong, or Downhill itself is. */
    public static final int FAILED = 1;

    public static final int WRONG_INPUT = 2;

    /** This machine cannot: no OpenGL, no display, too little memory. */
    static final int CANNOT = 3;

    private Exit() {}
}
