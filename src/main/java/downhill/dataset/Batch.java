package downhill.dataset;

/**
 * How many rows a step sees, and how they are drawn; each particle draws its own.
 *
 * @param rows of a batch, at least 1; {@link GeneratedShape#FULL} has none of its own and sees them all
 */
public record Batch(Kind kind, int rows) {
    /**
     * FULL: all rows at every step; REPLACED: each row of a batch drawn from all, so that one can come twice; EPOCHS: the
     * rows in a new random order in every epoch, batch after batch, the last one of an epoch perhaps smaller.
     */
    public enum Kind {
        FULL,
        REPLACED,
        EPOCHS
    }

    public static final Batch FULL = new Batch(Kind.FULL, 1);

    public Batch {
        if (rows < 1) throw new IllegalArgumentException("a batch has at least one row: " + rows + " were asked for");
    }

    /** Shuffled epochs of batches of this many rows. */
    public static Batch epochs(int rows) {
        return new Batch(Kind.EPOCHS, rows);
    }

    /** Batches drawn with replacement. */
    public static Batch replaced(int rows) {
        return new Batch(Kind.REPLACED, rows);
    }

    /** The same way of drawing with other sizes. */
    public Batch withRows(int next) {
        return new Batch(kind, next);
    }

    /** Rows that most of the steps see where there are {@code all}; a batch cannot have more. */
    public int size(int all) {
        return kind == Kind.FULL ? all : Math.min(rows, all);
    }

    /** Steps that an epoch takes. */
    public int stepsPerEpoch(int all) {
        return (all + size(all) - 1) / size(all);
    }

    /** Gradients of single rows that a particle has computed after {@code steps} steps. */
    public long evaluations(long steps, int all) {
        if (kind != Kind.EPOCHS) return steps * size(all);
        long each = stepsPerEpoch(all);
        return steps / each * all + steps % each * size(all);
    }

    /** The sentence for a batch larger than the data, else empty. */
    public String tooLarge(int all) {
        boolean fits = kind == Kind.FULL || rows <= all;
        return fits
                ? ""
                : "a batch of " + rows + " rows is more than the " + all + " there are to train on: take fewer";
    }
}
