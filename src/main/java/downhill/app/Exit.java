package downhill.app;

/** What the program's exit codes mean. */
final class Exit {
    static final int DONE = 0;

    /** A check failed, a result is wrong, or Downhill itself is. */
    static final int FAILED = 1;

    static final int WRONG_INPUT = 2;

    /** This machine cannot: no OpenGL, no display, too little memory. */
    static final int CANNOT = 3;

    private Exit() {}
}
