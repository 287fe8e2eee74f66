package downhill.ui;

import downhill.circuit.Grade;
import downhill.lesson.ClaimCheck;
import downhill.lesson.Claimed;
import downhill.lesson.GradientClaim;
import imgui.ImGui;
import java.util.List;
import java.util.Map;

/** A claimed gradient against the centred difference, with the errors on a scale of the grades; all of it to be edited. */
final class ClaimView implements LessonView {
    private static final float POINT = 84;

    private final ClaimCheck now;
    private final TextEntry entry = new TextEntry();
    private final GradeScale grades = new GradeScale();

    ClaimView(ClaimCheck now) {
        this.now = now;
    }

    @Override
    public Map<String, Double> draw(Easel easel, Map<String, Double> numbers) {
        formula(easel);
        point(easel);
        List<Claimed> rows = now.claim().rows();
        for (int i = 0; i < rows.size(); i++) {
            claim(easel, rows.get(i));
        }
        easel.ui().space(6);
        grades.draw(easel, now.claim().rows());
        verdict(easel);
        return numbers;
    }

    private void formula(Easel easel) {
        GradientClaim claim = now.claim();
        entry.draw(
                easel,
                "formula",
                "f = ",
                claim.formula(),
                easel.width(),
                "The function to differentiate. Type your own, for example x^2*y + sin(y).",
                text -> now.claim(claim.withFormula(text)));
    }

    private void point(Easel easel) {
        GradientClaim claim = now.claim();
        float used = 0;
        for (int i = 0; i < claim.rows().size(); i++) {
            String name = claim.rows().get(i).name();
            float width = easel.px(POINT) + Easel.width(easel.words(), name + " = ") + easel.px(16);
            if (i > 0 && used + width <= easel.width()) {
                ImGui.sameLine();
            } else {
                used = 0;
            }
            used += width;
            entry.draw(
                    easel,
                    name,
                    name + " = ",
                    TypedNumber.write(claim.at().get(name)),
                    width - easel.px(16),
                    "Where the two gradients are compared.",
                    text -> TypedNumber.read(text)
                            .ifPresent(value -> now.claim(now.claim().withValue(name, value))));
        }
    }

    private void claim(Easel easel, Claimed row) {
        easel.ui().space(4);
        entry.draw(
                easel,
                "claim for " + row.name(),
                "∂f/∂" + row.name() + " = ",
                row.text(),
                easel.width(),
                "What is claimed to be this partial derivative. Put it right, or make it wrong.",
                text -> now.claim(now.claim().withClaim(row.name(), text)));
        Readout.draw(
                easel,
                Readout.Mark.NONE,
                0,
                "claimed " + Numbers.right(row.value()) + "   nudged " + Numbers.right(row.difference()),
                "numbers of " + row.name(),
                row.grade().words(),
                "The claim at this point, the centred difference there, and the grade of their relative error "
                        + Numbers.text(row.error()) + ".");
    }

    private void verdict(Easel easel) {
        Grade grade = now.claim().grade();
        boolean wrong = grade == Grade.WRONG;
        String text = (wrong ? "✗ " : "✓ ") + "Largest relative error "
                + Numbers.text(now.claim().error()) + ": " + grade.meaning() + ".";
        Readout.sentence(
                easel, text, wrong ? easel.theme().wrong() : easel.theme().text());
    }
}
