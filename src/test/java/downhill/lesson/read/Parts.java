package downhill.lesson.read;

import downhill.language.Parser;
import downhill.lesson.Part;
import downhill.lesson.Plot;
import java.util.List;
import java.util.Map;

/** Parts of a page as a lesson's blocks would give them, on line 1. */
public final class Parts {
    private Parts() {}

    /** A plot of one formula across w in [−3, 3]. */
    public static Part.Drawing plot(Plot.Kind kind, String formula, Map<String, Plot.Setting> settings) {
        return plot(kind, List.of(curve(formula, formula)), settings);
    }

    public static Part.Drawing plot(Plot.Kind kind, List<Plot.Curve> curves, Map<String, Plot.Setting> settings) {
        Plot plot = new Plot(kind, curves, "w", -3, 3, settings, Plot.AxisNames.OWN);
        return new Part.Drawing(kind.name().toLowerCase(), "", false, plot, false, 1);
    }

    public static Plot.Curve curve(String label, String formula) {
        return new Plot.Curve(label, formula, Parser.parse(formula));
    }

    /** The page's number of that name. */
    public static Plot.Setting number(String name) {
        return new Plot.Setting(name, Double.NaN);
    }

    public static Plot.Setting plain(double value) {
        return new Plot.Setting("", value);
    }
}
