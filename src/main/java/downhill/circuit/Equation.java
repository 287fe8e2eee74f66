package downhill.circuit;

/** One line of arithmetic, as characters and as LaTeX. */
public record Equation(String text, String latex) {}
