package downhill.experiment;

import downhill.dataset.Batch;

/** Which colour stays with a team: that of its place in the list, or one that the course speaks of by name. */
public enum TeamColour {
    PLACE,
    TEAL,
    ORANGE,
    PURPLE;

    /** The course's for a kind of batch: teal for all rows, orange for some, purple for one. */
    public static TeamColour of(Batch batch) {
        if (batch.kind() == Batch.Kind.FULL) return TEAL;
        return batch.rows() == 1 ? PURPLE : ORANGE;
    }
}
