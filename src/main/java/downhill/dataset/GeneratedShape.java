package downhill.dataset;

import java.util.List;

/** The shapes that a generated data set can have; each makes one row at a time. */
enum GeneratedShape {
    /** y = 2x − 1, with noise on y. */
    LINE(List.of("x", "y")) {
        @Override
        void row(Draw draw, double noise, double[] out) {
            out[0] = 4 * draw.uniform(0) - 2;
            out[1] = 2 * out[0] - 1 + noise * draw.normal(0);
        }
    },
    /** The same line, with a tenth of the rows 8 too high. */
    OUTLIERS(List.of("x", "y")) {
        @Override
        void row(Draw draw, double noise, double[] out) {
            LINE.row(draw, noise, out);
            if (draw.uniform(1) < 0.1) out[1] += 8;
        }
    },
    /** y = 1.5·tanh(1.2x), with noise on y. */
    BEND(List.of("x", "y")) {
        @Override
        void row(Draw draw, double noise, double[] out) {
            out[0] = 6 * draw.uniform(0) - 3;
            out[1] = 1.5 * Math.tanh(1.2 * out[0]) + noise * draw.normal(0);
        }
    },
    /** Two classes around (−1, −0.6) and (1, 0.6); noise is their standard deviation. */
    GAUSSIANS(List.of("x1", "x2", "y")) {
        @Override
        void row(Draw draw, double noise, double[] out) {
            double side = 2 * draw.label() - 1;
            place(out, side, 0.6 * side, draw, noise);
        }
    },
    /** Two half circles, one hung into the other, as scikit-learn's make_moons has them. */
    MOONS(List.of("x1", "x2", "y")) {
        @Override
        void row(Draw draw, double noise, double[] out) {
            double angle = Math.PI * draw.uniform(0);
            boolean inner = draw.label() == 1;
            double x = inner ? 1 - Math.cos(angle) : Math.cos(angle);
            double y = inner ? 0.5 - Math.sin(angle) : Math.sin(angle);
            place(out, x, y, draw, noise);
        }
    },
    /** A circle of radius 1 and one of 0.5 in it, as scikit-learn's make_circles has them. */
    CIRCLES(List.of("x1", "x2", "y")) {
        @Override
        void row(Draw draw, double noise, double[] out) {
            double angle = 2 * Math.PI * draw.uniform(0);
            double radius = draw.label() == 1 ? 0.5 : 1;
            place(out, radius * Math.cos(angle), radius * Math.sin(angle), draw, noise);
        }
    },
    /** Two arms of 1.75 turns, as TensorFlow Playground has them. */
    SPIRALS(List.of("x1", "x2", "y")) {
        @Override
        void row(Draw draw, double noise, double[] out) {
            double radius = draw.uniform(0);
            double angle = 1.75 * 2 * Math.PI * radius + Math.PI * draw.label();
            place(out, radius * Math.sin(angle), radius * Math.cos(angle), draw, noise);
        }
    },
    /** The unit square's quarters: class 1 where x1 and x2 have one sign; noise moves a point after it has its class. */
    XOR(List.of("x1", "x2", "y")) {
        @Override
        void row(Draw draw, double noise, double[] out) {
            double x = 2 * draw.uniform(0) - 1;
            double y = 2 * draw.uniform(1) - 1;
            place(out, x, y, draw, noise);
            out[2] = x * y >= 0 ? 1 : 0;
        }
    },
    /** Two independent Gaussians around 0; noise is their standard deviation. */
    CLOUD(List.of("u", "v")) {
        @Override
        void row(Draw draw, double noise, double[] out) {
            out[0] = noise * draw.normal(0);
            out[1] = noise * draw.normal(1);
        }
    };

    private final List<String> columns;

    GeneratedShape(List<String> columns) {
        this.columns = columns;
    }

    List<String> columns() {
        return columns;
    }

    /** Writes one row; {@code noise} is a standard deviation. */
    abstract void row(Draw draw, double noise, double[] out);

    private static void place(double[] out, double x, double y, Draw draw, double noise) {
        out[0] = x + noise * draw.normal(0);
        out[1] = y + noise * draw.normal(1);
        out[2] = draw.label();
    }
}
