package downhill.ui.drawing;

import downhill.lesson.Plot;
import downhill.ui.plot.PlotArea;

/** What a plot's numbers are called: w is a weight with a loss L(w), any other name an input of a function f. */
record PlotWords(String input, String height, String title) {
    static PlotWords of(Plot plot) {
        String name = plot.weight();
        boolean weight = name.startsWith("w");
        String height = (weight ? "loss L(" : "f(") + name + ")";
        String formula = PlotArea.formula(plot.curves().get(0).text());
        return new PlotWords(weight ? "weight " + name : name, height, height + " = " + formula);
    }

    /** The name of the axis across: the author's, else that of the input. */
    static String across(Plot plot) {
        String given = plot.axisNames().across();
        return given.isEmpty() ? of(plot).input() : given;
    }

    /** The name of the axis up: the author's, else the usual one. */
    static String up(Plot plot, String usual) {
        String given = plot.axisNames().up();
        return given.isEmpty() ? usual : given;
    }
}
