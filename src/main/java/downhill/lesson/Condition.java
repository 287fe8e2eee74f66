package downhill.lesson;

import downhill.document.Line;
import downhill.document.Notation;

/** A comparison of a fact with a number, such as {@code ball.loss < 0.01}; = means within one in a thousand. */
public record Condition(Fact fact, Relation relation, double number) {
    public enum Relation {
        LESS("<"),
        AT_MOST("<="),
        EQUAL("="),
        AT_LEAST(">="),
        MORE(">");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        private static Relation of(String sign) {
            for (Relation relation : values()) if (relation.sign.equals(sign)) return relation;
            throw new IllegalArgumentException(sign);
        }

        public String sign() {
            return sign;
        }
    }

    private static final double NEAR = 1e-3;
    private static final Notation NOTATION = new Notation("ball.loss < 0.01", "([^\\s<>=]+) (<=|>=|<|>|=) NUMBER");

    /** Reads one comparison. */
    public static Condition parse(Line line) {
        Notation.Parts parts = NOTATION.read(line);
        return new Condition(FactReader.read(parts.text(1)), Relation.of(parts.text(2)), parts.number(3));
    }

    /** Whether it holds for that value of the fact; never for NaN, which stands for what is not known yet. */
    public boolean holds(double value) {
        return switch (relation) {
            case LESS -> value < number;
            case AT_MOST -> value <= number;
            case EQUAL -> Math.abs(value - number) <= NEAR * Math.max(1, Math.abs(number));
            case AT_LEAST -> value >= number;
            case MORE -> value > number;
        };
    }
}
