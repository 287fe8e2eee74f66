package downhill.ui.plot;

import downhill.experiment.study.LossCurve;
import downhill.experiment.study.LossSpread;
import downhill.experiment.study.Race;

/** Losses above the lowest known as powers of ten, within what is worth showing of a race. */
public record LossPowers(double floor, double low, double high) {
    /** Below this part of the highest, double precision has nothing to say. */
    private static final double LEAST = -14;

    /** So far below the lowest median a band is worth showing, in powers. */
    private static final double BELOW = 2;

    public static LossPowers of(Race race) {
        double low = Double.POSITIVE_INFINITY;
        double middle = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int team = 0; team < race.teams(); team++) {
            LossCurve curve = race.curve(team);
            for (int i = 0; i < curve.count(); i++) {
                LossSpread lossSpread = curve.spread(i);
                low = Math.min(low, power(lossSpread.low() - race.lowest()));
                middle = Math.min(middle, power(lossSpread.median() - race.lowest()));
                double top = power(lossSpread.high() - race.lowest());
                high = Double.isFinite(top) ? Math.max(high, top) : high;
            }
        }
        if (high < low) return new LossPowers(race.lowest(), -3, 1);
        return new LossPowers(race.lowest(), room(Math.max(low, middle - BELOW), high), high + 0.3);
    }

    private static double room(double low, double high) {
        return Math.max(Math.min(low, high - 1), high + LEAST) - 0.3;
    }

    /** The power of ten of a loss above the floor, held within what is shown. */
    public double of(double loss) {
        double power = power(loss - floor);
        return Double.isNaN(power) ? high : Math.max(low, Math.min(high, power));
    }

    private static double power(double above) {
        return Math.log10(Math.max(above, Double.MIN_NORMAL));
    }
}
