package downhill.app;

import java.util.function.DoubleSupplier;

/** Something to measure, with the unit of what {@code measure} gives. */
record Measurement(String name, String unit, DoubleSupplier measure) {}
