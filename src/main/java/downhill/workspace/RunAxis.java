package downhill.workspace;

import downhill.experiment.Effort;
import downhill.language.Digits;

/**
 * What all that is shown over a run runs over, one choice for all of it. A step over 256 rows is not a step over one, so
 * the fair axes count the gradients of single rows.
 */
public enum RunAxis {
    STEPS("steps", "step"),
    GRADIENTS("gradients", "gradients"),
    EPOCHS("epochs", "epochs");

    private static final double LARGEST_COUNT = 999_999;

    private final String words;
    private final String before;

    RunAxis(String words, String before) {
        this.words = words;
        this.before = before;
    }

    public String words() {
        return words;
    }

    /** Its name before a number, as in "step 20". */
    public String before() {
        return before;
    }

    /** Whether equal factors take equal room where teams stand together: one's steps may cost hundreds of another's. */
    public boolean log() {
        return this != STEPS;
    }

    /** How far a team is after so many steps. */
    public double of(Effort effort, double step) {
        return switch (this) {
            case STEPS -> step;
            case GRADIENTS -> effort.evaluations((long) step);
            case EPOCHS -> effort.epochs((long) step);
        };
    }

    /** The same in digits, whole or with four of them. */
    public String text(Effort effort, long step) {
        double way = of(effort, step);
        if (this == EPOCHS) {
            return Digits.text(way);
        }
        return way <= LARGEST_COUNT ? Digits.count((long) way) : Digits.compact(way);
    }

    /** The other ones in turn. */
    public RunAxis next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
