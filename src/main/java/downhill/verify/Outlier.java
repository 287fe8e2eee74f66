package downhill.verify;

import java.util.Map;

/** One place among many where an engine was furthest off: its inputs by name, and what should and did come out. */
public record Outlier(Map<String, Double> inputs, double expected, double measured) {}
