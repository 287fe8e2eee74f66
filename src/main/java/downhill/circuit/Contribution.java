package downhill.circuit;

/** What one use of a value adds to its gradient: the downstream gradient that the using gate hands back. */
public record Contribution(Use use, double gradient) {}
