package downhill.ui.circuit;

import downhill.circuit.Grade;
import downhill.circuit.GradientCheck;
import downhill.circuit.Walls;
import downhill.language.Digits;
import downhill.language.Program;
import downhill.ui.kit.Range;
import downhill.ui.kit.Widgets;
import downhill.workspace.CircuitLab;
import imgui.ImGui;
import java.util.Map;

/** Three gradients of the circuit side by side: gate by gate, symbolic, and by small differences. */
final class CheckControls {
    private static final Range H = Range.log(1e-15, 1);

    private static final float NAMES = 112;

    private final WallChart chart = new WallChart();
    private GradientCheck check;
    private Walls walls;
    private Program program;
    private Map<String, Double> values = Map.of();

    CircuitLab draw(Widgets ui, CircuitLab lab) {
        double h = ui.slider(
                "Nudge h",
                lab.h(),
                H,
                Digits.text(lab.h()),
                "How far the numerical gradient steps to each side. Drag it to both walls: too large misses the"
                        + " curve, too small drowns in rounding.");
        CircuitLab next = h == lab.h() ? lab : lab.withH(h);
        compute(next);
        ui.space(4);
        chart.draw(ui, walls, next.h(), check.relativeError());
        Grade grade = check.grade();
        ui.text(
                "Relative error " + Digits.text(check.relativeError()) + ": " + grade.words() + ". "
                        + sentence(grade, next.h()),
                ui.fonts().small(),
                grade == Grade.WRONG ? ui.theme().wrong() : ui.theme().text());
        for (GradientCheck.Row row : check.rows()) {
            row(ui, row);
        }
        return next;
    }

    /** Only when something has changed: the symbolic derivative takes a moment. */
    private void compute(CircuitLab lab) {
        boolean same = check != null
                && lab.schematic().program() == program
                && lab.trace().inputs().equals(values)
                && check.h() == lab.h();
        if (!same) {
            if (lab.schematic().program() != program || !lab.trace().inputs().equals(values)) {
                walls = Walls.of(lab.schematic().program(), lab.trace().inputs());
            }
            program = lab.schematic().program();
            values = lab.trace().inputs();
            check = GradientCheck.of(program, values, lab.h());
        }
    }

    private static void row(Widgets ui, GradientCheck.Row row) {
        ui.space(2);
        ui.name("∂/∂" + row.name());
        line(
                ui,
                row.name() + " backprop",
                "gate by gate",
                row.backprop(),
                "What the backward pass hands to this input.");
        line(ui, row.name() + " symbolic", "symbolic", row.symbolic(), "The value of the derivative as a formula.");
        line(
                ui,
                row.name() + " numerical",
                "numerical",
                row.numerical(),
                "(f(+h) − f(−h)) / 2h: two passes for each input.");
    }

    private static void line(Widgets ui, String label, String name, double value, String help) {
        ImGui.beginGroup();
        float left = ImGui.getCursorPosX();
        ui.text(name, ui.fonts().small(), ui.theme().muted());
        ImGui.sameLine(left + ui.px(NAMES));
        ui.text(Digits.precise(value), ui.fonts().monoSmall(), ui.theme().text());
        ImGui.endGroup();
        ui.done(label, help);
    }

    private static String sentence(Grade grade, double h) {
        if (grade == Grade.GOOD || grade == Grade.FINE) {
            return "Backprop and the nudge " + (grade == Grade.GOOD ? "agree." : "agree well enough.");
        }
        return h < 1e-7
                ? "The nudge is so small that rounding drowns it."
                : "The nudge is so large that the curve bends within it.";
    }
}
