package downhill.language;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** The loops over blocks of doubles behind {@link Op}: plain ones for arithmetic, so that the JIT vectorises them. */
final class CpuKernels {
    private CpuKernels() {}

    /** out[i] = op(a[i], b[i]) for i below n. */
    @FunctionalInterface
    interface Forward {
        void run(double[] a, double[] b, double[] out, int n);
    }

    /** Adds g[i] · ∂f/∂a to da[i], and likewise for b; f holds the forward values. */
    @FunctionalInterface
    interface Backward {
        void run(double[] a, double[] b, double[] f, double[] g, double[] da, double[] db, int n);
    }

    /** A local gradient from an operation's input and output. */
    @FunctionalInterface
    interface Local {
        double of(double a, double f);
    }

    /** A local gradient from an operation's two inputs and its output. */
    @FunctionalInterface
    interface Local2 {
        double of(double a, double b, double f);
    }

    static final Forward NONE = (a, b, out, n) -> {};
    static final Backward NO_BACK = (a, b, f, g, da, db, n) -> {};

    static final Forward ADD = (a, b, out, n) -> {
        for (int i = 0; i < n; i++) out[i] = a[i] + b[i];
    };
    static final Backward ADD_BACK = (a, b, f, g, da, db, n) -> {
        for (int i = 0; i < n; i++) da[i] += g[i];
        for (int i = 0; i < n; i++) db[i] += g[i];
    };
    static final Forward SUBTRACT = (a, b, out, n) -> {
        for (int i = 0; i < n; i++) out[i] = a[i] - b[i];
    };
    static final Backward SUBTRACT_BACK = (a, b, f, g, da, db, n) -> {
        for (int i = 0; i < n; i++) da[i] += g[i];
        for (int i = 0; i < n; i++) db[i] -= g[i];
    };
    static final Forward MULTIPLY = (a, b, out, n) -> {
        for (int i = 0; i < n; i++) out[i] = a[i] * b[i];
    };
    static final Backward MULTIPLY_BACK = (a, b, f, g, da, db, n) -> {
        for (int i = 0; i < n; i++) da[i] += g[i] * b[i];
        for (int i = 0; i < n; i++) db[i] += g[i] * a[i];
    };
    static final Forward DIVIDE = (a, b, out, n) -> {
        for (int i = 0; i < n; i++) out[i] = a[i] / b[i];
    };
    static final Backward DIVIDE_BACK = (a, b, f, g, da, db, n) -> {
        for (int i = 0; i < n; i++) da[i] += g[i] / b[i];
        for (int i = 0; i < n; i++) db[i] -= g[i] * f[i] / b[i];
    };
    static final Forward NEGATE = (a, b, out, n) -> {
        for (int i = 0; i < n; i++) out[i] = -a[i];
    };
    static final Backward NEGATE_BACK = (a, b, f, g, da, db, n) -> {
        for (int i = 0; i < n; i++) da[i] -= g[i];
    };
    static final Forward ABS = (a, b, out, n) -> {
        for (int i = 0; i < n; i++) out[i] = Math.abs(a[i]);
    };
    static final Forward SQRT = (a, b, out, n) -> {
        for (int i = 0; i < n; i++) out[i] = Math.sqrt(a[i]);
    };

    static Forward each(DoubleUnaryOperator op) {
        return (a, b, out, n) -> {
            for (int i = 0; i < n; i++) out[i] = op.applyAsDouble(a[i]);
        };
    }

    static Forward each2(DoubleBinaryOperator op) {
        return (a, b, out, n) -> {
            for (int i = 0; i < n; i++) out[i] = op.applyAsDouble(a[i], b[i]);
        };
    }

    static Backward back(Local local) {
        return (a, b, f, g, da, db, n) -> {
            for (int i = 0; i < n; i++) da[i] += g[i] * local.of(a[i], f[i]);
        };
    }

    static Backward back2(Local2 first, Local2 second) {
        return (a, b, f, g, da, db, n) -> {
            for (int i = 0; i < n; i++) {
                da[i] += g[i] * first.of(a[i], b[i], f[i]);
                db[i] += g[i] * second.of(a[i], b[i], f[i]);
            }
        };
    }

    static double relu(double x) {
        return x > 0 ? x : x <= 0 ? 0 : x;
    }

    static double step(double x) {
        return x >= 0 ? 1 : x < 0 ? 0 : x;
    }

    /** 1/(1+e⁻ˣ) without overflow on either side. */
    static double sigmoid(double x) {
        double small = Math.exp(-Math.abs(x));
        return (x >= 0 ? 1 : small) / (1 + small);
    }

    /** ln(1+eˣ) as max(x,0) + ln(1+e^−|x|). */
    static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }
}
