package downhill.ui;

import downhill.experiment.Effort;

/** What the loss curves run over. A step over 256 rows is not a step over one, so the fair axes count rows. */
public enum RaceAxis {
    STEPS("steps"),
    GRADIENTS("gradients"),
    EPOCHS("epochs");

    private final String words;

    RaceAxis(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether equal factors take equal room: one team's steps may cost hundreds of times another's. */
    boolean log() {
        return this != STEPS;
    }

    /** How far a team is after so many steps. */
    double of(Effort effort, double step) {
        return switch (this) {
            case STEPS -> step;
            case GRADIENTS -> effort.evaluations((long) step);
            case EPOCHS -> effort.epochs((long) step);
        };
    }

    RaceAxis next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
