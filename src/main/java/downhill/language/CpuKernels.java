package downhill.language;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** The loops over blocks of doubles behind {@link Op}: plain ones for arithmetic, so that the JIT vectorises them. */
final class CpuKernels {
    private CpuKernels() {}

    /** out[i] = op(in[0][i], in[1][i], …) for i below n. */
    @FunctionalInterface
    interface Forward {
        void run(double[][] in, double[] out, int n);
    }

    /** Adds g[i] · ∂f/∂(input k) to d[k][i]; f holds the forward values. */
    @FunctionalInterface
    interface Backward {
        void run(double[][] in, double[] f, double[] g, double[][] d, int n);
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

    static final Forward NONE = (in, out, n) -> {};
    static final Backward NO_BACK = (in, f, g, d, n) -> {};

    static final Forward ADD = (in, out, n) -> {
        double[] a = in[0];
        double[] b = in[1];
        for (int i = 0; i < n; i++) out[i] = a[i] + b[i];
    };
    static final Backward ADD_BACK = (in, f, g, d, n) -> {
        double[] da = d[0];
        double[] db = d[1];
        for (int i = 0; i < n; i++) da[i] += g[i];
        for (int i = 0; i < n; i++) db[i] += g[i];
    };
    static final Forward SUBTRACT = (in, out, n) -> {
        double[] a = in[0];
        double[] b = in[1];
        for (int i = 0; i < n; i++) out[i] = a[i] - b[i];
    };
    static final Backward SUBTRACT_BACK = (in, f, g, d, n) -> {
        double[] da = d[0];
        double[] db = d[1];
        for (int i = 0; i < n; i++) da[i] += g[i];
        for (int i = 0; i < n; i++) db[i] -= g[i];
    };
    static final Forward MULTIPLY = (in, out, n) -> {
        double[] a = in[0];
        double[] b = in[1];
        for (int i = 0; i < n; i++) out[i] = a[i] * b[i];
    };
    static final Backward MULTIPLY_BACK = (in, f, g, d, n) -> {
        double[] a = in[0];
        double[] b = in[1];
        double[] da = d[0];
        double[] db = d[1];
        for (int i = 0; i < n; i++) da[i] += g[i] * b[i];
        for (int i = 0; i < n; i++) db[i] += g[i] * a[i];
    };
    static final Forward DIVIDE = (in, out, n) -> {
        double[] a = in[0];
        double[] b = in[1];
        for (int i = 0; i < n; i++) out[i] = a[i] / b[i];
    };
    static final Backward DIVIDE_BACK = (in, f, g, d, n) -> {
        double[] b = in[1];
        double[] da = d[0];
        double[] db = d[1];
        for (int i = 0; i < n; i++) da[i] += g[i] / b[i];
        for (int i = 0; i < n; i++) db[i] -= g[i] * f[i] / b[i];
    };
    static final Forward NEGATE = (in, out, n) -> {
        double[] a = in[0];
        for (int i = 0; i < n; i++) out[i] = -a[i];
    };
    static final Backward NEGATE_BACK = (in, f, g, d, n) -> {
        double[] da = d[0];
        for (int i = 0; i < n; i++) da[i] -= g[i];
    };
    static final Forward ABS = (in, out, n) -> {
        double[] a = in[0];
        for (int i = 0; i < n; i++) out[i] = Math.abs(a[i]);
    };
    static final Forward SQRT = (in, out, n) -> {
        double[] a = in[0];
        for (int i = 0; i < n; i++) out[i] = Math.sqrt(a[i]);
    };

    static Forward each(DoubleUnaryOperator op) {
        return (in, out, n) -> {
            double[] a = in[0];
            for (int i = 0; i < n; i++) out[i] = op.applyAsDouble(a[i]);
        };
    }

    static Forward each2(DoubleBinaryOperator op) {
        return (in, out, n) -> {
            double[] a = in[0];
            double[] b = in[1];
            for (int i = 0; i < n; i++) out[i] = op.applyAsDouble(a[i], b[i]);
        };
    }

    static Backward back(Local local) {
        return (in, f, g, d, n) -> {
            double[] a = in[0];
            double[] da = d[0];
            for (int i = 0; i < n; i++) da[i] += g[i] * local.of(a[i], f[i]);
        };
    }

    static Backward back2(Local2 first, Local2 second) {
        return (in, f, g, d, n) -> {
            double[] a = in[0];
            double[] b = in[1];
            for (int i = 0; i < n; i++) {
                d[0][i] += g[i] * first.of(a[i], b[i], f[i]);
                d[1][i] += g[i] * second.of(a[i], b[i], f[i]);
            }
        };
    }

    /** Of an operation that routes: an input with a slope of 0 gets nothing, even of an infinite gradient. */
    static Backward route(Local local) {
        return (in, f, g, d, n) -> {
            double[] a = in[0];
            double[] da = d[0];
            for (int i = 0; i < n; i++) da[i] += passed(g[i], local.of(a[i], f[i]));
        };
    }

    static Backward route2(Local2 first, Local2 second) {
        return (in, f, g, d, n) -> {
            double[] a = in[0];
            double[] b = in[1];
            for (int i = 0; i < n; i++) {
                d[0][i] += passed(g[i], first.of(a[i], b[i], f[i]));
                d[1][i] += passed(g[i], second.of(a[i], b[i], f[i]));
            }
        };
    }

    private static double passed(double gradient, double slope) {
        return slope == 0 ? 0 : gradient * slope;
    }

    static final Forward IF = (in, out, n) -> {
        for (int i = 0; i < n; i++) {
            double condition = in[0][i];
            out[i] = Double.isNaN(condition) ? condition : condition != 0 ? in[1][i] : in[2][i];
        }
    };
    static final Backward IF_BACK = (in, f, g, d, n) -> {
        for (int i = 0; i < n; i++) {
            double condition = in[0][i];
            if (condition != 0) d[1][i] += Double.isNaN(condition) ? condition : g[i];
            if (!(Math.abs(condition) > 0)) d[2][i] += Double.isNaN(condition) ? condition : g[i];
        }
    };

    /** 1 where two numbers are in that relation, 0 where not, NaN where either is. */
    @FunctionalInterface
    interface Relation {
        boolean holds(double a, double b);
    }

    static Forward compare(Relation relation) {
        return each2((a, b) -> Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : relation.holds(a, b) ? 1 : 0);
    }

    /** What is false makes it false, whatever the other is. */
    static double and(double a, double b) {
        return a == 0 || b == 0 ? 0 : Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : 1;
    }

    /** What is true makes it true, whatever the other is. */
    static double or(double a, double b) {
        return Math.abs(a) > 0 || Math.abs(b) > 0 ? 1 : Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : 0;
    }

    static double not(double a) {
        return Double.isNaN(a) ? a : a == 0 ? 1 : 0;
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
