package downhill.ui.compare;

import downhill.colour.Theme;
import downhill.experiment.study.Agreement;
import downhill.experiment.study.ComparedRun;
import downhill.language.Digits;

/** The verdict in plain words. */
record CompareWords(Compared compared, Agreement agreement) {
    /** Of a place's error: above them it is the place that is wrong, not the rule's state alone. */
    private static final double STATE_ALONE = 4;

    /** In a word or two. */
    String heading() {
        if (compared.run().steps() < 0) return "Comparing…";
        return switch (agreement.kind()) {
            case AGREES -> "Agrees";
            case ROUNDING -> Double.isNaN(agreement.doubling()) ? "Rounding" : "Rounding, amplified by chaos";
            case DRIFT -> "Drifts away";
            case WRONG -> "A defect";
        };
    }

    int colour(Theme theme) {
        return switch (agreement.kind()) {
            case AGREES -> theme.forward();
            case ROUNDING -> theme.gradient();
            case DRIFT, WRONG -> theme.wrong();
        };
    }

    String sentence() {
        if (compared.run().steps() < 0) return "";
        return switch (agreement.kind()) {
            case AGREES -> agrees();
            case ROUNDING -> beyond() + rounding();
            case DRIFT ->
                beyond()
                        + "Each step alone is within what rounding explains, but together they lead further than float32 on"
                        + " the CPU goes: small errors of one sign.";
            case WRONG -> wrong();
        };
    }

    private String engine() {
        return compared.isDevice() ? "The GPU" : "Float32 on the CPU";
    }

    private String agrees() {
        ComparedRun run = compared.run();
        String of = run.steps() < compared.end() ? " of " + steps(compared.end()) + ", so far." : ".";
        String done = run.steps() < compared.end() ? Digits.count(run.steps()) : steps(run.steps());
        return engine() + " agrees: largest difference " + Digits.brief(run.worst()) + " after " + done + of;
    }

    private static String steps(long count) {
        return Digits.count(count) + (count == 1 ? " step" : " steps");
    }

    private String beyond() {
        return "Beyond the tolerance from step " + Digits.count(agreement.beyond()) + " on, first "
                + place(compared.run().furthest()[agreement.beyond()]) + ". ";
    }

    private String rounding() {
        String shadow = agreement.roundedBeyond() < 0
                ? ""
                : ", and float32 on the CPU parts from double at step " + Digits.count(agreement.roundedBeyond())
                        + " too";
        String growth = Double.isNaN(agreement.doubling())
                ? "rounding that adds up."
                : "rounding that doubles every " + Digits.brief(agreement.doubling())
                        + (Digits.brief(agreement.doubling()).equals("1") ? " step" : " steps")
                        + " (Lyapunov exponent " + Digits.brief(agreement.exponent()) + ").";
        return "Each step alone is right" + shadow + ": " + growth;
    }

    private String wrong() {
        ComparedRun run = compared.run();
        ComparedRun.WrongStep first = run.firstWrong().orElseThrow();
        String what = first.ulps() > STATE_ALONE
                ? " ends " + Digits.brief(first.ulps())
                        + " units in the last place of float32 from where double precision" + " puts it"
                : " leaves the rule's state, or whether it goes on, other than double precision has it";
        return "Step " + Digits.count(first.step()) + " " + place(first.from()) + what
                + ": more than rounding explains. So do " + Digits.count(run.wrong()) + " of " + steps(run.checked())
                + " of single particles.";
    }

    private String place(ComparedRun.Place place) {
        String whose = compared.experiment().teams().size() == 1
                ? ""
                : " of " + compared.experiment().teams().get(place.team()).name();
        String particle = place.particle() == 0 ? "the ball" : "particle " + Digits.count(place.particle());
        return "at " + particle + whose + " (" + Digits.text(place.x()) + ", " + Digits.text(place.y()) + ")";
    }
}
