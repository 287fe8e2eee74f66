package downhill.lesson.read;

import downhill.document.DocumentException;
import downhill.document.Line;
import downhill.document.Notation;
import downhill.document.Suggest;
import downhill.language.Program;
import downhill.lesson.Part;
import downhill.lesson.Question;
import downhill.lesson.Question.Choice;
import downhill.lesson.Question.Draw;
import downhill.lesson.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A question with four choices. */
final class QuizReader {
    private static final int CHOICES = 4;
    private static final Notation DRAW =
            new Notation("w in [2, 5]", "NAME_in \\[ NUMBER , NUMBER \\](?:_step_NUMBER)?");
    /** A question that cannot be told apart in any of these has choices that are the same. */
    private static final int TRIALS = 20;

    private final BlockSource blockSource;
    private final BlockFields blockFields;
    private final List<Draw> draws;
    private final Optional<Program> formula;

    private QuizReader(BlockSource blockSource) {
        this.blockSource = blockSource;
        this.blockFields = blockSource.fields("name", "question", "draw", "formula", "choices", "shows");
        this.draws = blockFields.lines("draw").stream().map(QuizReader::draw).toList();
        this.formula = blockFields.has("formula") ? Optional.of(blockFields.formula("formula")) : Optional.empty();
    }

    static Part.Quiz read(BlockSource blockSource, Supplier<String> usualName) {
        return new QuizReader(blockSource).quiz(usualName);
    }

    private Part.Quiz quiz(Supplier<String> usualName) {
        checkFormula();
        String name = BlockSource.name(blockFields);
        Question question = new Question(prose(blockFields.text("question")), choices(), draws, formula);
        checkDraws(question);
        String shows = blockFields.text("shows", "");
        if (!shows.isEmpty()) blockSource.later(page -> page.staged(blockFields.text("shows"), shows));
        return new Part.Quiz(name.isEmpty() ? usualName.get() : name, question, shows, blockSource.line());
    }

    private static Draw draw(Line line) {
        Notation.Parts parts = DRAW.read(line);
        Draw draw = new Draw(parts.text(1), parts.number(2), parts.number(3), parts.has(4) ? parts.number(4) : 1);
        if (!(draw.step() > 0) || draw.count() == 0) {
            throw line.error("there is no multiple of " + draw.step() + " in this range but 0: widen it");
        }
        return draw;
    }

    private void checkFormula() {
        if (formula.isEmpty()) return;
        List<String> drawn = draws.stream().map(Draw::name).toList();
        for (String name : formula.get().free()) {
            if (!drawn.contains(name)) throw blockFields.error("formula", Suggest.unknown("name", name, drawn));
        }
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (BlockFields choice : blockFields.list("choices", "text", "right", "why")) {
            choices.add(new Choice(prose(choice.text("text")), choice.flag("right", false), prose(choice.text("why"))));
        }
        if (choices.size() != CHOICES) {
            throw blockFields.error("choices", "a question has four choices, and this one has " + choices.size());
        }
        long right = choices.stream().filter(Choice::right).count();
        if (right != 1) {
            throw blockFields.error(
                    "choices", "exactly one choice is right, and here " + right + " are: put `right: yes` into one");
        }
        return List.copyOf(choices);
    }

    /** A text, whose braces hold formulas of what is drawn where anything is. */
    private String prose(Line line) {
        if (draws.isEmpty()) return blockSource.prose(line);
        Set<String> known = new LinkedHashSet<>(draws.stream().map(Draw::name).toList());
        formula.ifPresent(program -> {
            known.add("value");
            program.free().forEach(name -> known.add("grad_" + name));
        });
        for (String inner : Template.formulas(line)) {
            for (String name : BlockFields.formula(new Line(line.origin(), line.number(), inner))
                    .free()) {
                if (!known.contains(name)) throw line.error(Suggest.unknown("name", name, known));
            }
        }
        blockSource.prose(new Line(line.origin(), line.number(), Template.fill(line.text(), formula -> 1)));
        return line.text().strip();
    }

    private void checkDraws(Question question) {
        try {
            question.check(TRIALS);
        } catch (IllegalStateException same) {
            throw new DocumentException(blockSource.text().origin(), blockSource.line(), same.getMessage(), same);
        }
    }
}
