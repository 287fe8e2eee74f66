package downhill.loss;

import downhill.language.Expr;
import downhill.language.Program;

/** What the weights make of a row: the text as typed, in terms of the weights, the parameters and the columns. */
public record Model(String text, Program program) {
    /** The prediction, or for two classes the probability or the score of class 1. */
    public Expr prediction() {
        return program.result();
    }
}
