package downhill.ui.input;

/** The letters that the tests' interfaces share: all on the one thread that runs them, one after another. */
public final class Typefaces {
    /** Enough for the usual size with and without a lesson, and for two more. */
    public static final FontCache SHARED = new FontCache(4);

    private Typefaces() {}
}
