package downhill.ui.drawing;

import downhill.circuit.Grade;
import downhill.language.Digits;
import downhill.language.LanguageException;
import downhill.lesson.live.ClaimCheck;
import downhill.lesson.live.ClaimedPartial;
import downhill.lesson.live.GradientClaim;
import downhill.ui.kit.TypedNumber;
import downhill.ui.plot.PlotArea;
import downhill.ui.plot.Readout;
import downhill.ui.plot.TextEntry;
import imgui.ImGui;
import java.util.List;
import java.util.Map;

/** A claimed gradient against the centred difference, with the errors on a scale of the grades; all of it to be edited. */
final class ClaimView implements LessonView {
    private static final float POINT = 84;
    private static final float GAP = 12;
    private static final String H = "h";

    private final ClaimCheck now;
    private final TextEntry entry = new TextEntry();
    private final GradeScale grades = new GradeScale();

    ClaimView(ClaimCheck now) {
        this.now = now;
    }

    @Override
    public Map<String, Double> draw(PlotArea plotArea, Map<String, Double> numbers) {
        formula(plotArea);
        point(plotArea);
        List<ClaimedPartial> rows = now.claim().rows();
        for (int i = 0; i < rows.size(); i++) {
            claim(plotArea, rows.get(i));
        }
        plotArea.ui().space(6);
        grades.draw(plotArea, now.claim().rows());
        verdict(plotArea);
        return numbers;
    }

    private void formula(PlotArea plotArea) {
        GradientClaim claim = now.claim();
        entry.draw(
                plotArea,
                "formula",
                "f = ",
                claim.formula(),
                plotArea.width(),
                "The function to differentiate. Type your own, for example x^2*y + sin(y).",
                text -> now.claim(claim.withFormula(text)));
    }

    /** The inputs' values and h, as many in a line as there is room for. */
    private void point(PlotArea plotArea) {
        List<ClaimedPartial> rows = now.claim().rows();
        float left = ImGui.getCursorPosX();
        float used = 0;
        for (int i = 0; i <= rows.size(); i++) {
            String name = i < rows.size() ? rows.get(i).name() : H;
            float width = plotArea.px(POINT) + PlotArea.width(plotArea.words(), name + " = ");
            boolean fits = i > 0 && used + width + plotArea.px(GAP) <= plotArea.width();
            if (fits) {
                ImGui.sameLine(left + used + plotArea.px(GAP));
            }
            used = fits ? used + plotArea.px(GAP) + width : width;
            if (i < rows.size()) {
                value(plotArea, name, width);
            } else {
                distance(plotArea, width);
            }
        }
    }

    private void value(PlotArea plotArea, String name, float width) {
        entry.draw(
                plotArea,
                name,
                name + " = ",
                TypedNumber.write(now.claim().at().get(name)),
                width,
                "Where the two gradients are compared.",
                text -> now.claim(now.claim().withValue(name, number(text))));
    }

    private void distance(PlotArea plotArea, float width) {
        entry.draw(
                plotArea,
                H,
                H + " = ",
                TypedNumber.write(now.claim().h()),
                width,
                "How far the centred difference nudges to each side. 1e-5 is about right; try 1e-12.",
                text -> now.claim(now.claim().withH(distance(text))));
    }

    private static double number(String text) {
        return TypedNumber.read(text)
                .orElseThrow(() -> new LanguageException("this is not a number: type one, such as -2.5", text, 0));
    }

    private static double distance(String text) {
        double h = number(text);
        if (!(h > 0)) {
            throw new LanguageException("the distance is above 0, such as 1e-5", text, 0);
        }
        return h;
    }

    private void claim(PlotArea plotArea, ClaimedPartial row) {
        plotArea.ui().space(4);
        entry.draw(
                plotArea,
                "claim for " + row.name(),
                "∂f/∂" + row.name() + " = ",
                row.text(),
                plotArea.width(),
                "What is claimed to be this partial derivative. Put it right, or make it wrong.",
                text -> now.claim(now.claim().withClaim(row.name(), text)));
        Readout.draw(
                plotArea,
                Readout.Mark.NONE,
                0,
                "claimed " + Digits.right(row.value(), row.difference()) + "   nudged "
                        + Digits.right(row.difference(), row.value()),
                "numbers of " + row.name(),
                (row.grade().ordinal() <= Grade.FINE.ordinal() ? "✓ " : "✗ ")
                        + row.grade().words(),
                "The claim at this point, the centred difference there, and the grade of their relative error "
                        + Digits.text(row.error()) + ".");
    }

    private void verdict(PlotArea plotArea) {
        Grade grade = now.claim().grade();
        boolean wrong = grade == Grade.WRONG;
        String text = (wrong ? "✗ " : "✓ ") + "Largest relative error "
                + Digits.text(now.claim().error()) + ": " + grade.meaning() + ".";
        Readout.sentence(
                plotArea,
                text,
                wrong ? plotArea.theme().wrong() : plotArea.theme().text());
    }
}
