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
}
