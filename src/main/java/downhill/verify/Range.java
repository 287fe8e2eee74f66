package downhill.verify;

/** Numbers from {@code from} to {@code to}. */
record Range(double from, double to) {
    /** −size to size. */
    static Range around0(double size) {
        return new Range(-size, size);
    }

    boolean contains(double value) {
        return from <= value && value <= to;
    }

    @Override
    public String toString() {
        return "[%s, %s]".formatted(text(from), text(to));
    }

    private static String text(double value) {
        return (value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value)).replace('-', '−');
    }
}
