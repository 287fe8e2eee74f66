package downhill.scene.lesson;

import downhill.document.DocumentException;
import downhill.document.Line;
import downhill.language.Digits;
import downhill.language.LanguageException;
import downhill.language.Parser;
import downhill.lesson.BoundNumber;
import downhill.lesson.Part;
import downhill.lesson.RightAnswer;
import downhill.lesson.read.LessonFile;
import java.util.Map;
import java.util.Optional;

/** Repeats the computations of a page's numbers, and compares. */
record NumberCheck(LessonFile file, Measurements measurements) {
    NumberCheck(StageBlocks stage, LessonFile file) {
        this(file, new Measurements(stage, file.lesson()));
    }

    /** What is wrong with a number, at the line on which it stands. */
    Optional<DocumentException> problem(BoundNumber bound) {
        try {
            String words = bound.words().text();
            return words.startsWith("quiz ") ? answer(bound, words.substring(5).strip()) : said(bound);
        } catch (LanguageException wrong) {
            return Optional.of(bound.words().error(wrong.getMessage()));
        } catch (DocumentException wrong) {
            return Optional.of(wrong);
        }
    }

    private Optional<DocumentException> said(BoundNumber bound) {
        Optional<SaidNumber> found = SaidNumber.in(file.document(), bound);
        if (found.isEmpty()) {
            return Optional.of(bound.words()
                    .error("the page does not say `" + bound.words().text() + "`"));
        }
        Line computation = new Line(bound.words().origin(), bound.words().number(), bound.computation());
        String measured = measurements.in(computation);
        double value = Parser.parse(measured).result().evaluate(Map.of());
        SaidNumber said = found.get();
        if (said.is(value)) return Optional.empty();
        return Optional.of(new DocumentException(
                file.origin(),
                said.line(),
                "this says " + said.digits() + ", and `" + bound.computation() + "` is " + Digits.precise(value)));
    }

    private Optional<DocumentException> answer(BoundNumber bound, String name) {
        for (Part part : file.lesson().parts()) {
            if (part instanceof Part.Quiz quiz && quiz.name().equals(name)) {
                return RightAnswer.problem(quiz.question(), bound.computation())
                        .map(wrong -> new DocumentException(file.origin(), quiz.line(), wrong));
            }
        }
        return Optional.of(bound.words().error("there is no quiz `" + name + "` on this page"));
    }
}
