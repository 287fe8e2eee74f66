package downhill.experiment.plan;

/** What a state of a rule is, told by how a step from the start makes it answer to the gradient. */
public enum StateKind {
    /** It turns round with the gradient: a mean of gradients, a momentum. */
    VECTOR,
    /** It grows with the gradient's size whatever its sign. */
    SIZE,
    /** It grows with the gradient's square: a second moment, of which the root is a size. */
    SQUARE,
    /** Something else, such as a product of parameters. */
    NUMBER;

    /** The kind of a state that has these values after a step with the gradient 1, −1 and 2. */
    static StateKind of(double one, double minus, double two) {
        if (one != 0 && minus == -one) return VECTOR;
        double growth = two / one;
        if (minus != one || !(growth > 1.5)) return NUMBER;
        return growth > 3 ? SQUARE : SIZE;
    }
}
