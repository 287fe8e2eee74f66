package downhill.circuit;

/** Where a value goes: input {@code input}, 0 or 1, of the gate with that index. */
public record Use(int gate, int input) {}
