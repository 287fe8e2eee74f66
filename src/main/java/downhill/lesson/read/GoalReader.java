package downhill.lesson.read;

import downhill.document.Line;
import downhill.lesson.AnswerStep;
import downhill.lesson.Condition;
import downhill.lesson.Part;
import java.util.function.Supplier;

/** A goal for the reader. */
final class GoalReader {
    private GoalReader() {}

    static Part.Try read(BlockSource blockSource, Supplier<String> usualName) {
        BlockFields blockFields = blockSource.fields("name", "title", "goal", "reach", "hint", "done", "answer");
        if (blockFields.lines("reach").isEmpty()) {
            throw blockFields.error("reach", "`reach` is a list of at least one `fact < number`");
        }
        if (blockFields.lines("answer").isEmpty()) {
            throw blockFields.error("answer", "`answer` is a list of what to do, such as `run 100`");
        }
        String name = BlockSource.name(blockFields);
        return new Part.Try(
                name.isEmpty() ? usualName.get() : name,
                blockSource.prose(blockFields, "title"),
                blockSource.prose(blockFields, "goal"),
                blockFields.lines("reach").stream()
                        .map(line -> condition(blockSource, line))
                        .toList(),
                blockSource.prose(blockFields, "hint", ""),
                blockSource.prose(blockFields, "done"),
                blockFields.lines("answer").stream()
                        .map(line -> answerStep(blockSource, line))
                        .toList(),
                blockSource.line());
    }

    private static Condition condition(BlockSource blockSource, Line line) {
        Condition condition = Condition.parse(line);
        blockSource.later(page -> page.fact(line, condition.fact()));
        return condition;
    }

    private static AnswerStep answerStep(BlockSource blockSource, Line line) {
        AnswerStep answerStep = AnswerStepReader.read(line);
        blockSource.later(page -> answerStep.accept(new AnswerStepNames(page, line)));
        return answerStep;
    }
}
