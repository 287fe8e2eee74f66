package downhill.app.bench;

import java.util.function.DoubleSupplier;

/** Something to measure, with the unit of what {@code measure} gives. */
public record Measurement(String name, String unit, DoubleSupplier measure) {}
