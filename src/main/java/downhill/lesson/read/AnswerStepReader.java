package downhill.lesson.read;

import downhill.document.Line;
import downhill.document.Notation;
import downhill.document.Notation.Parts;
import downhill.lesson.AnswerStep;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** The notations of what a reader does; the first that a text begins like is the one that it must follow. */
final class AnswerStepReader {
    private static final String BLOCK = "([\\p{L}\\p{Nd}-]+)";
    private static final String COUNT = "(\\d{1,7})";

    /** How it is recognised, how it is read, and what it becomes. */
    private record Form(Pattern begins, Notation notation, BiFunction<Line, Parts, AnswerStep> answerStep) {}

    private static final List<Form> FORMS = List.of(
            verb(
                    "place",
                    "place -1.5, 2",
                    "_NUMBER , NUMBER",
                    parts -> new AnswerStep.Place(parts.number(1), parts.number(2))),
            verb("run", "run 100", "_" + COUNT, parts -> new AnswerStep.Run(count(parts, 1))),
            verb("forward", "forward", "", parts -> new AnswerStep.Forward()),
            verb("backward", "backward", "", parts -> new AnswerStep.Backward()),
            verb("show", "show ravine", "_" + BLOCK, parts -> new AnswerStep.Show(parts.text(1))),
            verb("team", "team 2 batch = 1", "_([1-9]\\d?)_NAME = NUMBER", AnswerStepReader::team),
            verb("rule", "rule w = w - rate*g", "_(.+)", parts -> new AnswerStep.Rule(parts.text(1))),
            new Form(
                    begins("claim"),
                    new Notation("claim bug x = 2*x*y", "claim_" + BLOCK + "_NAME = (.+)"),
                    AnswerStepReader::claim),
            form("[^=]*", "descent run 200", BLOCK + "_(run|drop|descend)_" + COUNT, AnswerStepReader::tell),
            form(".*", "rate = 0.1", "NAME = NUMBER", parts -> new AnswerStep.Set(parts.text(1), parts.number(2))));

    private AnswerStepReader() {}

    private static Form verb(String verb, String example, String rest, Reader answerStep) {
        return new Form(begins(verb), new Notation(example, verb + rest), (line, parts) -> answerStep.of(parts));
    }

    private static Form form(String begins, String example, String pattern, Reader answerStep) {
        return new Form(Pattern.compile(begins), new Notation(example, pattern), (line, parts) -> answerStep.of(parts));
    }

    @FunctionalInterface
    private interface Reader {
        AnswerStep of(Parts parts);
    }

    /** A number may be named as a verb is: {@code run = 2} sets it. */
    private static Pattern begins(String verb) {
        return Pattern.compile(verb + "(?![\\p{L}\\p{Nd}_-])(?!\\s*=).*");
    }

    private static int count(Parts parts, int group) {
        return Integer.parseInt(parts.text(group));
    }

    private static AnswerStep team(Parts parts) {
        return new AnswerStep.SetTeam(count(parts, 1), parts.text(2), parts.number(3));
    }

    private static AnswerStep tell(Parts parts) {
        return new AnswerStep.Tell(parts.text(1), parts.text(2), count(parts, 3));
    }

    private static AnswerStep claim(Line line, Parts parts) {
        BlockFields.formula(new Line(line.origin(), line.number(), parts.text(3)));
        return new AnswerStep.Claim(parts.text(1), parts.text(2), parts.text(3));
    }

    /** Reads one thing to do; see assets/lessons/README.md. */
    static AnswerStep read(Line line) {
        String text = line.text().strip();
        return FORMS.stream()
                .filter(form -> form.begins().matcher(text).matches())
                .findFirst()
                .map(form -> form.answerStep().apply(line, form.notation().read(line)))
                .orElseThrow();
    }
}
