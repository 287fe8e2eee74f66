package downhill.verify;

import downhill.experiment.Engine;

/** An engine's arithmetic. */
enum Precision {
    SINGLE(0x1p-24),
    DOUBLE(0x1p-53);

    private final double unit;

    Precision(double unit) {
        this.unit = unit;
    }

    static Precision of(Engine engine) {
        return engine.name().equals("cpu") ? DOUBLE : SINGLE;
    }

    /** The unit roundoff: the largest relative error of rounding one number. */
    double unit() {
        return unit;
    }

    /** The number as this arithmetic holds it. */
    double round(double value) {
        return this == SINGLE ? (float) value : value;
    }
}
