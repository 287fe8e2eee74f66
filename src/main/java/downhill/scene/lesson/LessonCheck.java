package downhill.scene.lesson;

import downhill.circuit.Circuit;
import downhill.circuit.Layout;
import downhill.circuit.Spacing;
import downhill.document.DocumentException;
import downhill.document.Line;
import downhill.document.Suggest;
import downhill.document.UnknownNameException;
import downhill.language.Digits;
import downhill.language.LanguageException;
import downhill.lesson.Part;
import downhill.lesson.read.LessonFile;
import downhill.library.Library;
import downhill.scene.SceneException;
import downhill.workspace.Openable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is wrong with a lesson, down to the surfaces, optimizers and circuits that it names. */
public final class LessonCheck {
    private final StageBlocks stage;
    private final LessonFile file;
    private final List<DocumentException> problems;
    private final StageNames names = new StageNames();

    private LessonCheck(Library library, LessonFile file) {
        this.stage = new StageBlocks(library);
        this.file = file;
        this.problems = new ArrayList<>(file.problems());
    }

    /** In order of line. */
    public static List<DocumentException> problems(Library library, LessonFile file) {
        return new LessonCheck(library, file).check();
    }

    private List<DocumentException> check() {
        List<PartCheck> parts = file.lesson().parts().stream()
                .map(part -> part.accept(new Parts()))
                .toList();
        parts.forEach(part -> part.stage().run());
        // What speaks of a block that cannot be read is not wrong for that.
        if (problems.isEmpty()) parts.forEach(part -> part.words().run());
        if (problems.isEmpty()) {
            NumberCheck numbers = new NumberCheck(stage, file);
            file.numbers().forEach(number -> numbers.problem(number).ifPresent(problems::add));
        }
        LessonFormulas.of(file.lesson())
                .forEach(text -> LessonFormulas.problem(text.latex())
                        .ifPresent(problem ->
                                note(text.line(), "`" + text.latex() + "` cannot be set in print: " + problem)));
        problems.addAll(ProseCheck.problems(file, stage.library().chapters().glossary(file.origin())));
        problems.sort(Comparator.comparingInt(DocumentException::line));
        return List.copyOf(problems);
    }

    private void note(int line, String sentence) {
        problems.add(new DocumentException(
                file.origin(), line, sentence.lines().findFirst().orElse("")));
    }

    /**
     * What is to be checked of a part.
     *
     * @param stage reads what it takes from the library, and what of that can be spoken of
     * @param words checks what it says of the stage, when all of that is known
     */
    private record PartCheck(Runnable stage, Runnable words) {
        static final PartCheck NOTHING = ofStage(() -> {});

        static PartCheck ofStage(Runnable stage) {
            return new PartCheck(stage, () -> {});
        }

        static PartCheck ofWords(Runnable words) {
            return new PartCheck(() -> {}, words);
        }
    }

    private final class Parts implements Part.Cases<PartCheck> {
        @Override
        public PartCheck prose(Part.Prose prose) {
            return PartCheck.NOTHING;
        }

        @Override
        public PartCheck mathematics(Part.Mathematics mathematics) {
            return PartCheck.NOTHING;
        }

        @Override
        public PartCheck code(Part.Code code) {
            return PartCheck.NOTHING;
        }

        @Override
        public PartCheck scene(Part.Scene scene) {
            return PartCheck.ofStage(() -> read(scene.experiment().line(), () -> staged(scene)));
        }

        @Override
        public PartCheck wiring(Part.Wiring wiring) {
            return PartCheck.ofStage(() -> read(wiring.line(), () -> wired(wiring)));
        }

        @Override
        public PartCheck slide(Part.Slide slide) {
            return PartCheck.ofWords(() -> moved(slide));
        }

        @Override
        public PartCheck drawing(Part.Drawing drawing) {
            return PartCheck.NOTHING;
        }

        @Override
        public PartCheck check(Part.Check check) {
            return PartCheck.NOTHING;
        }

        @Override
        public PartCheck search(Part.Search search) {
            Line surface = search.surface();
            return PartCheck.ofStage(() ->
                    read(surface.number(), () -> stage.library().surfaces().get(surface.text())));
        }

        @Override
        public PartCheck goal(Part.Try goal) {
            return PartCheck.ofWords(() -> said(goal));
        }

        @Override
        public PartCheck quiz(Part.Quiz quiz) {
            return PartCheck.NOTHING;
        }
    }

    /** @param line on which a wrong thing stands that does not know its own */
    private void read(int line, Runnable part) {
        try {
            part.run();
        } catch (IllegalArgumentException | UnknownNameException | LanguageException wrong) {
            note(wrong instanceof SceneException in ? in.line() : line, wrong.getMessage());
        }
    }

    private void staged(Part.Scene part) {
        names.add(stage.scene(part).experiment());
        part.open().forEach(name -> open(part.line(), name));
    }

    private void wired(Part.Wiring part) {
        Circuit circuit = stage.circuit(part).schematic().circuit();
        names.addInputs(circuit.inputs());
        double letters = Layout.of(circuit).letters();
        if (letters < Spacing.READABLE) {
            note(
                    part.line(),
                    "the circuit is too large to be read beside a page: its letters have " + Digits.brief(letters)
                            + " pixels in a window of 1280 by 720, where " + Digits.brief(Spacing.READABLE)
                            + " are needed; divide it");
        }
    }

    private void open(int line, String name) {
        if (Openable.of(name).isPresent()) return;
        note(
                line,
                Suggest.near("id", name, Openable.ids())
                        .or(() -> Suggest.near("title", name, Openable.titles()))
                        .orElseGet(() -> Suggest.unknown("id", name, Openable.ids())));
    }

    private void moved(Part.Slide slide) {
        if (slide.of().isEmpty()) return;
        notes(slide, names.movable(slide.of()));
        slide.team().ifPresent(team -> notes(slide, names.team(team)));
    }

    private void said(Part.Try goal) {
        goal.reach().forEach(condition -> notes(goal, condition.fact().accept(new FactCheck(names))));
        AnswerStepCheck answerSteps = new AnswerStepCheck(names, numbers(), wrong -> note(goal.line(), wrong));
        goal.answer().forEach(answerStep -> answerStep.accept(answerSteps));
    }

    private void notes(Part part, Stream<String> wrong) {
        wrong.forEach(sentence -> note(part.line(), sentence));
    }

    private Set<String> numbers() {
        return file.lesson().parts().stream()
                .filter(Part.Slide.class::isInstance)
                .map(part -> ((Part.Slide) part).parameter().name())
                .collect(Collectors.toSet());
    }
}
