package downhill.lesson;

import java.util.List;
import java.util.regex.Pattern;

/** What can be measured, by name; see assets/lessons/README.md. */
final class FactNames {
    /** Blocks may not be named so. */
    static final Pattern RESERVED = Pattern.compile("ball|run|circuit|stage|team\\d*");

    /** Those that are spelt out. */
    static final List<String> PLAIN = List.of(
            "ball.x",
            "ball.y",
            "ball.loss",
            "ball.slope",
            "ball.distance",
            "ball.lambda",
            "ball.ratio",
            "run.step",
            "run.epochs",
            "run.evaluations",
            "team1.loss",
            "team1.best",
            "team1.distance",
            "team1.diverged",
            "team1.minimum2",
            "circuit.value",
            "circuit.forward",
            "circuit.backward");

    /** Those with a name or a number of the scene or the circuit in them. */
    private static final Pattern NAMED = Pattern.compile(
            "team[1-9]\\d?\\.[\\p{L}_][\\p{L}\\p{Nd}_]*|circuit\\.(grad\\.)?[\\p{L}_][\\p{L}\\p{Nd}_]*");

    private FactNames() {}

    static boolean ofProgram(String fact) {
        return PLAIN.contains(fact) || NAMED.matcher(fact).matches();
    }

    /** What can be measured in a block of the page. */
    static List<String> of(Part.Named part) {
        if (part instanceof Part.Drawing drawing) return of(drawing.plot().kind());
        if (part instanceof Part.Check) return List.of("error");
        return part instanceof Part.Search ? List.of("evaluations", "parachute", "descent") : List.of();
    }

    private static List<String> of(Plot.Kind kind) {
        return switch (kind) {
            case TANGENT -> List.of("slope", "difference", "loss");
            case DERIVATIVE, ERROR -> List.of("error");
            case DESCENT -> List.of("step", "weight", "loss", "diverged");
            case COST -> List.of("nudging", "backprop");
            case COMPARE -> List.of();
        };
    }

    /** What a block can be told; null has nothing. */
    static List<String> verbs(Part.Named part) {
        if (part instanceof Part.Search) return List.of("drop", "descend");
        boolean descent = part instanceof Part.Drawing drawing && drawing.plot().kind() == Plot.Kind.DESCENT;
        return descent ? List.of("run") : List.of();
    }
}
