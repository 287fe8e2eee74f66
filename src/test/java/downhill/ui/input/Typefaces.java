package downhill.ui.input;

/** The letters that the tests' interfaces share: all on the one thread that runs them, one after another. */
public final class Typefaces {
    /** Enough for the sizes that tests come back to, with and without a lesson. */
    public static final FontCache SHARED = new FontCache(12);

    private Typefaces() {}
}
