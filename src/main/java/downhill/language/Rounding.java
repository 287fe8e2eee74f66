package downhill.language;

/** To what each result of an operation is rounded: DOUBLE keeps it, SINGLE is float32 as IEEE 754 has it. */
public enum Rounding {
    DOUBLE {
        @Override
        public void round(double[] values, int n) {}

        @Override
        public double round(double value) {
            return value;
        }
    },
    SINGLE {
        @Override
        public void round(double[] values, int n) {
            for (int i = 0; i < n; i++) values[i] = (float) values[i];
        }

        @Override
        public double round(double value) {
            return (float) value;
        }
    };

    /** Rounds the first n. */
    public abstract void round(double[] values, int n);

    public abstract double round(double value);
}
