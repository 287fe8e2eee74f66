package downhill.ui.plot;

import downhill.language.Digits;
import downhill.render.landscape.RoundNumbers;
import java.util.Arrays;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/** One axis of a chart: its name, what it spans and its ticks, which are made again only when it spans something else. */
public final class ChartAxis {
    private static final DoubleFunction<String> POWER = exponent -> Digits.powerOfTen((int) exponent);

    private final String name;
    private final boolean powers;
    private String shownName;
    private double low;
    private double high = 1;
    private int parts;
    private double[] ticks = new double[0];
    private String[] texts = new String[0];

    private final double[] marks;
    private final String[] marked;

    private ChartAxis(String name, boolean powers, double[] marks, String[] marked) {
        this.name = name;
        this.shownName = name;
        this.powers = powers;
        this.marks = marks;
        this.marked = marked;
    }

    /** Of numbers, evenly. */
    public static ChartAxis of(String name) {
        return new ChartAxis(name, false, null, null);
    }

    /** Of exponents of ten, with a tick at whole ones alone. */
    public static ChartAxis powers(String name) {
        return new ChartAxis(name, true, null, null);
    }

    /** With ticks at given values alone, which have names. */
    public static ChartAxis marked(String name, double[] values, String[] names) {
        return new ChartAxis(name, false, values, names);
    }

    /** Spans low to high, low &lt; high, cut by ticks into at most {@code most} parts. */
    public void span(double newLow, double newHigh, int most) {
        if (newLow == low && newHigh == high && most == parts) {
            return;
        }
        low = newLow;
        high = newHigh;
        parts = most;
        if (marks != null) {
            mark();
            return;
        }
        double step = RoundNumbers.step(high - low, most);
        ticks = RoundNumbers.multiples(powers ? Math.max(1, step) : step, low, high);
        if (powers) {
            texts = Arrays.stream(ticks).mapToObj(POWER).toArray(String[]::new);
            return;
        }
        Digits.Row row = Digits.row(ticks);
        texts = row.array();
        shownName = row.name(name);
    }

    private void mark() {
        int[] inside = IntStream.range(0, marks.length)
                .filter(i -> marks[i] >= low && marks[i] <= high)
                .toArray();
        ticks = Arrays.stream(inside).mapToDouble(i -> marks[i]).toArray();
        texts = Arrays.stream(inside).mapToObj(i -> marked[i]).toArray(String[]::new);
    }

    /** With what is taken off each tick. */
    String name() {
        return shownName;
    }

    public double low() {
        return low;
    }

    public double high() {
        return high;
    }

    /** Where a value lies: 0 at the low end, 1 at the high end, beyond them outside. */
    public double part(double value) {
        return (value - low) / (high - low);
    }

    public double at(double part) {
        return low + part * (high - low);
    }

    public int ticks() {
        return ticks.length;
    }

    double tick(int index) {
        return ticks[index];
    }

    public String text(int index) {
        return texts[index];
    }
}
