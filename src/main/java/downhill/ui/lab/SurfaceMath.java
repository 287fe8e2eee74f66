package downhill.ui.lab;

import downhill.dataset.Table;
import downhill.language.Expr;
import downhill.language.Gradient;
import downhill.language.Graph;
import downhill.language.Latex;
import downhill.loss.Data;
import downhill.loss.Surface;
import downhill.ui.kit.Disclosure;
import downhill.ui.kit.Widgets;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A surface's formula and its gradient as in print, made once for each surface and not once a frame. */
final class SurfaceMath {
    private static final int LONGEST = 3000;
    private static final int MOST_LINES = 3;
    private static final String OF_ROWS =
            "As in print: the loss of row i of the data, and the landscape's, the mean over all rows.";

    /** The loss of one row of the data. */
    private static final String ROW = "f_i";

    private Surface seen;
    private Surface madeFor;

    /** That the loss is a mean over; 0 without data. */
    private int rows;

    private List<String> loss = List.of();
    private List<String> gradient = List.of();
    private final Disclosure slopes = new Disclosure(
            "Gradient", "Shows how the height changes with each weight: the two slopes that make the gradient.");
    private final Disclosure lines = new Disclosure("All lines", "Shows what the names in the formula stand for.");
    private boolean withGradient;
    private boolean whole;

    void draw(Widgets ui, Surface surface) {
        if (surface != seen) {
            seen = surface;
            follow(surface);
        }
        boolean many = loss.size() > MOST_LINES;
        int last = rows > 0 ? 2 : 1;
        List<String> shown = many && !whole ? loss.subList(loss.size() - last, loss.size()) : loss;
        show(
                ui,
                "Formula in print",
                shown,
                madeFor.formula(),
                rows > 0 ? OF_ROWS : "The same formula as in print: what is computed.");
        if (withGradient) {
            ui.space(4);
            show(
                    ui,
                    "Gradient in print",
                    gradient,
                    "",
                    "How the height changes with each weight: the arrow uphill. It follows from the formula.");
        }
        withGradient = slopes.draw(ui);
        if (many) {
            ImGui.sameLine(0, ui.px(16));
            whole = lines.draw(ui);
        }
    }

    private void follow(Surface surface) {
        boolean same = madeFor != null
                && rows(surface) == rows
                && madeFor.formula().equals(surface.formula())
                && madeFor.x().name().equals(surface.x().name())
                && madeFor.y().name().equals(surface.y().name());
        if (!same) {
            rows = rows(surface);
            make(surface);
        }
    }

    private static int rows(Surface surface) {
        return surface.data().map(Data::rows).map(Table::rows).orElse(0);
    }

    /** The formula in print; over data that of one row, and below it the mean over all. */
    static List<String> loss(Surface surface) {
        int rows = rows(surface);
        String f = (rows > 0 ? ROW : "f") + "\\left(" + Latex.name(surface.x().name()) + ", "
                + Latex.name(surface.y().name()) + "\\right)";
        List<String> lines = new ArrayList<>(Latex.lines(surface.program(), "=", f));
        if (rows > 0) {
            lines.add("f = \\frac{1}{" + rows + "}\\sum_{i=1}^{" + rows + "} " + ROW);
        }
        return lines;
    }

    private void make(Surface surface) {
        madeFor = surface;
        loss = loss(surface);
        String one = rows > 0 ? ROW : "f";
        gradient = new ArrayList<>();
        Graph graph = new Graph();
        List<String> weights = List.of(surface.x().name(), surface.y().name());
        List<Expr> partials = Gradient.of(graph, surface.loss(), weights);
        Map<String, Expr> names = new LinkedHashMap<>();
        surface.program().assigned().forEach((name, part) -> names.put(name, graph.substitute(part, Map.of())));
        for (int i = 0; i < weights.size(); i++) {
            String left = "\\frac{\\partial " + one + "}{\\partial " + Latex.name(weights.get(i)) + "} =";
            gradient.addAll(Latex.lines(partials.get(i), left, names));
        }
    }

    private static void show(Widgets ui, String label, List<String> lines, String plain, String help) {
        if (lines.stream().mapToInt(String::length).sum() <= LONGEST) {
            ui.formula(label, lines, plain, help);
        } else {
            String sentence = "Too long to print here; it is computed all the same.";
            ui.text(sentence, ui.fonts().small(), ui.theme().muted());
            ui.done(label, help);
        }
    }
}
