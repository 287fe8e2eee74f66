package downhill.render.landscape;

import downhill.language.Digits;

/** Round numbers in a range with their texts, made again only when the range is another. */
public final class Ticks {
    private double low;
    private double high;
    private int parts;
    private double[] values = new double[0];
    private Digits.Row row = Digits.row();

    /** About as many as {@code wanted} ticks from {@code from} to {@code to}, and at least two parts. */
    public void show(double from, double to, int wanted) {
        if (from == low && to == high && wanted == parts) return;
        low = from;
        high = to;
        parts = wanted;
        values = RoundNumbers.multiples(RoundNumbers.step(to - from, Math.max(2, Math.min(10, wanted))), from, to);
        row = Digits.row(values);
    }

    public int count() {
        return values.length;
    }

    /** Where in 0 … 1 of the range it lies. */
    public double part(int index) {
        return (values[index] - low) / (high - low);
    }

    /** The axis' name, with what is taken off each number. */
    public String name(String of) {
        return row.name(of);
    }

    public String text(int index) {
        return row.text(index);
    }
}
