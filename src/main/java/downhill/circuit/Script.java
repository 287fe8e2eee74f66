package downhill.circuit;

import downhill.language.Digits;
import downhill.language.Expr;
import downhill.language.Latex;
import downhill.language.Op;
import downhill.language.Text;
import java.util.List;
import java.util.regex.Pattern;

/** How arithmetic is written down: as one line of characters, or as LaTeX. */
enum Script {
    PLAIN {
        @Override
        String name(String name) {
            return name;
        }

        @Override
        String number(double value, double step) {
            return Digits.text(value, step);
        }

        @Override
        String expr(Expr expr) {
            return Text.of(expr).replace('*', '·').replace('-', '−');
        }

        @Override
        String apply(Op op, List<String> args) {
            if (op.isFunction()) return op.symbol() + "(" + String.join(", ", args) + ")";
            return switch (op) {
                case NEGATE -> "−" + args.get(0);
                case MULTIPLY -> args.get(0) + " · " + args.get(1);
                case POWER -> args.get(0) + "^" + args.get(1);
                default -> args.get(0) + " " + op.symbol().replace('-', '−') + " " + args.get(1);
            };
        }

        @Override
        String derivative(String of, String by) {
            return "∂" + of + "/∂" + by;
        }

        @Override
        String through(String derivative, String gate) {
            return derivative + " through " + gate;
        }

        @Override
        String words(String words) {
            return words;
        }
    },

    LATEX {
        @Override
        String name(String name) {
            return name.equals("π") ? "\\pi" : Latex.name(name);
        }

        @Override
        String number(double value, double step) {
            String digits = Digits.text(value, step)
                    .replace("NaN", "\\text{NaN}")
                    .replace("∞", "\\infty")
                    .replace("−", "-")
                    .replace("·", " \\cdot ");
            return RAISED.matcher(digits).replaceAll(raised -> "^{" + lowered(raised.group()) + "}");
        }

        @Override
        String expr(Expr expr) {
            return Latex.of(expr);
        }

        @Override
        String apply(Op op, List<String> args) {
            return op.latex(args.toArray());
        }

        @Override
        String derivative(String of, String by) {
            return "\\frac{\\partial " + name(of) + "}{\\partial " + name(by) + "}";
        }

        @Override
        String through(String derivative, String gate) {
            return derivative + "\\Big|_{" + name(gate) + "}";
        }

        @Override
        String words(String words) {
            return "\\text{" + words + "}";
        }
    };

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern RAISED = Pattern.compile("[⁻" + SUPERSCRIPTS + "]+");

    /** A value's name. */
    abstract String name(String name);

    /** Four significant digits. */
    /** With the digits in which {@code step} shows; 0 for four. */
    abstract String number(double value, double step);

    String number(double value) {
        return number(value, 0);
    }

    abstract String expr(Expr expr);

    /** An operation on what is written already. */
    abstract String apply(Op op, List<String> args);

    abstract String derivative(String of, String by);

    /** The part of a derivative that comes back through one of several gates. */
    abstract String through(String derivative, String gate);

    abstract String words(String words);

    /** In parentheses, for a number that begins with a minus after an operator. */
    String guarded(double value) {
        return guarded(value, 0);
    }

    String guarded(double value, double step) {
        String text = number(value, step);
        return text.startsWith("−") || text.startsWith("-") ? "(" + text + ")" : text;
    }

    private static String lowered(String raised) {
        StringBuilder text = new StringBuilder();
        for (char c : raised.toCharArray()) text.append(c == '⁻' ? "-" : "" + SUPERSCRIPTS.indexOf(c));
        return text.toString();
    }
}
