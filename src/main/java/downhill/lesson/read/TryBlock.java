package downhill.lesson.read;

import downhill.document.Line;
import downhill.lesson.AnswerStep;
import downhill.lesson.Condition;
import downhill.lesson.Part;
import java.util.function.Supplier;

/** A goal for the reader. */
final class TryBlock {
    private TryBlock() {}

    static Part.Try read(Source source, Supplier<String> usualName) {
        Fields fields = source.fields("name", "title", "goal", "reach", "hint", "done", "answer");
        if (fields.lines("reach").isEmpty()) {
            throw fields.error("reach", "`reach` is a list of at least one `fact < number`");
        }
        if (fields.lines("answer").isEmpty()) {
            throw fields.error("answer", "`answer` is a list of what to do, such as `run 100`");
        }
        String name = Source.name(fields);
        return new Part.Try(
                name.isEmpty() ? usualName.get() : name,
                source.prose(fields, "title"),
                source.prose(fields, "goal"),
                fields.lines("reach").stream()
                        .map(line -> condition(source, line))
                        .toList(),
                source.prose(fields, "hint", ""),
                source.prose(fields, "done"),
                fields.lines("answer").stream().map(line -> deed(source, line)).toList(),
                source.line());
    }

    private static Condition condition(Source source, Line line) {
        Condition condition = Condition.parse(line);
        source.later(page -> page.fact(line, condition.fact()));
        return condition;
    }

    private static AnswerStep deed(Source source, Line line) {
        AnswerStep answerStep = AnswerStepReader.read(line);
        source.later(page -> answerStep.accept(new DeedNames(page, line)));
        return answerStep;
    }
}
