package downhill.ui.plot;

import downhill.language.Digits;
import downhill.render.landscape.RoundNumbers;
import imgui.extension.implot.ImPlot;
import imgui.extension.implot.flag.ImPlotCond;
import java.util.Arrays;

/** The ends of an axis and the round numbers that stand along it, in as few signs as can be: 20 k, 1.5 M. */
public final class AxisNumbers {
    /** More than these are not along one axis. */
    static final int MOST = 5;

    private final double low;
    private final double high;
    private final double[] places;
    private final String[] labels;

    private AxisNumbers(double low, double high, double[] places) {
        this.low = low;
        this.high = high;
        this.places = places;
        labels = Arrays.stream(places).mapToObj(AxisNumbers::brief).toArray(String[]::new);
    }

    /** A few from low to high. */
    public static AxisNumbers of(double low, double high) {
        return new AxisNumbers(low, high, RoundNumbers.multiples(RoundNumbers.step(high - low, MOST), low, high));
    }

    private static String brief(double number) {
        return Math.abs(number) < 1000 ? Digits.text(number) : Digits.compact(number);
    }

    /** Gives an axis of the plot that is being set up these ends and numbers. */
    public void label(int axis) {
        ImPlot.setupAxisLimits(axis, low, high, ImPlotCond.Always);
        ImPlot.setupAxisTicks(axis, places, places.length, labels);
    }
}
