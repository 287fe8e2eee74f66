package downhill.verify;

/**
 * Where and of what a report was made.
 *
 * @param date and time, as ISO 8601
 * @param program its name and version
 * @param commit of the source that it was built from, or "unknown"
 * @param java the virtual machine and its version
 */
public record Provenance(String date, String program, String commit, String java) {
    /** The key of all draws, the same in every run. */
    public static final String SEED = Integer.toHexString(Draws.KEY);

    /** In one line. */
    String sentence() {
        return date + ", " + program + ", commit " + commit + ", seed " + SEED + ", " + java;
    }
}
