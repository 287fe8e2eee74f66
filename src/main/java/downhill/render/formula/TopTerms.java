package downhill.render.formula;

import java.util.ArrayList;
import java.util.List;

/** The terms of a sum in LaTeX, each with its sign; what stands in braces or brackets is one piece. */
final class TopTerms {
    private TopTerms() {}

    static List<String> of(String latex) {
        List<String> terms = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < latex.length(); i++) {
            boolean opens = latex.charAt(i) == '{' || bracket(latex, "\\left", i);
            boolean closes = latex.charAt(i) == '}' || bracket(latex, "\\right", i);
            depth += opens ? 1 : closes ? -1 : 0;
            boolean sign = latex.startsWith(" + ", i) || latex.startsWith(" - ", i);
            if (sign && depth == 0) {
                terms.add(latex.substring(from, i));
                from = i;
            }
        }
        terms.add(latex.substring(from));
        return terms;
    }

    /** Whether there is that command, and not one such as leftarrow. */
    private static boolean bracket(String latex, String command, int at) {
        int after = at + command.length();
        return latex.startsWith(command, at) && after < latex.length() && !Character.isLetter(latex.charAt(after));
    }
}
