package downhill.experiment;

import downhill.dataset.Split;
import downhill.loss.Data;
import downhill.loss.DataSplit;

/**
 * Which rows of its data a landscape is the mean over: those trained on, those held out, or one alone. The particles
 * train on the training rows whatever is shown.
 *
 * @param row the number of the row in the file or recipe, from 1; 0 where it is not about one
 */
public record ShownRows(Kind kind, int row) {
    /** What is shown. */
    public enum Kind {
        TRAINING,
        HELD_OUT,
        ROW
    }

    public static final ShownRows TRAINING = new ShownRows(Kind.TRAINING, 0);
    public static final ShownRows HELD_OUT = new ShownRows(Kind.HELD_OUT, 0);

    /** The row of that number alone. */
    public static ShownRows row(int number) {
        return new ShownRows(Kind.ROW, number);
    }

    /** This portion where the experiment has such rows, else the rows that it trains on. */
    public ShownRows in(Experiment experiment) {
        Data data = experiment.surface().data().orElse(null);
        boolean there = data != null
                && switch (kind) {
                    case TRAINING -> true;
                    case HELD_OUT -> data.sample().rows().held() != null;
                    case ROW -> data.sample().rows().find(row).isPresent();
                };
        return there ? this : TRAINING;
    }

    /** Its rows among those of a part. The experiment has it. */
    Range range(Data data) {
        Split split = data.sample().rows();
        return switch (kind) {
            case TRAINING -> new Range(data.dataSplit(), 0, data.rows().rows());
            case HELD_OUT -> new Range(DataSplit.HELD_OUT, 0, split.held().rows());
            case ROW -> range(split.find(row).orElseThrow());
        };
    }

    private static Range range(Split.Place place) {
        return new Range(place.heldOut() ? DataSplit.HELD_OUT : DataSplit.TRAINING, place.index(), place.index() + 1);
    }

    /** The rows from {@code from} to {@code to} − 1 of a part. */
    record Range(DataSplit dataSplit, int from, int to) {
        int rows() {
            return to - from;
        }
    }

    /** What the vertical axis of such a landscape shows. */
    public String words() {
        return switch (kind) {
            case TRAINING -> "loss";
            case HELD_OUT -> "held-out loss";
            case ROW -> "loss of row " + row;
        };
    }
}
