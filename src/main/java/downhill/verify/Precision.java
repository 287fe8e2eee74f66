package downhill.verify;

import downhill.experiment.Engine;

/** An engine's arithmetic. */
enum Precision {
    SINGLE(0x1p-24, 0x1p-126, Float.MAX_VALUE),
    DOUBLE(0x1p-53, 0x1p-1022, Double.MAX_VALUE);

    private final double unit;
    private final double least;
    private final double largest;

    Precision(double unit, double least, double largest) {
        this.unit = unit;
        this.least = least;
        this.largest = largest;
    }

    static Precision of(Engine engine) {
        return engine.name().equals("cpu") ? DOUBLE : SINGLE;
    }

    /** The unit roundoff: the largest relative error of rounding one number. */
    double unit() {
        return unit;
    }

    /** The least normal number: what is smaller may be taken for 0. */
    double least() {
        return least;
    }

    double largest() {
        return largest;
    }

    /** The number as this arithmetic holds it. */
    double round(double value) {
        return this == SINGLE ? (float) value : value;
    }
}
