package downhill.language;

import java.util.Map;
import java.util.regex.Pattern;

/** What of TeX stands in formulas that people paste: cases, upright words, blanks and signs by their names. */
final class Tex {
    static final String CASES = "\\begin{cases}";
    static final String CASES_END = "\\end{cases}";
    static final String ROW_END = "\\\\";
    static final Pattern ENVIRONMENT = Pattern.compile("(\\\\(?:begin|end)) *(\\{cases\\})");
    static final Pattern ROW = Pattern.compile("\\\\\\\\(\\[[^\\]]*\\])?");
    static final Pattern SPACE = Pattern.compile("\\\\([,;:!> ]|q?quad\\b|displaystyle\\b)");
    /** Upright words: if and otherwise beside the cases, names of functions. */
    static final Pattern WORD =
            Pattern.compile("\\\\(?:text|mathrm|textrm|operatorname)\\{\\s*([\\p{L}]*)\\s*,?\\s*\\}");

    /** The rest of x_{10}, which is x_10. */
    static final Pattern INDEX = Pattern.compile("\\{([\\p{L}\\p{Nd}]+)\\}");

    /** Signs by their names; empty for what only sets brackets larger. */
    static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("\\cdot", "*"),
            Map.entry("\\times", "*"),
            Map.entry("\\left", ""),
            Map.entry("\\right", ""),
            Map.entry("\\le", "<="),
            Map.entry("\\leq", "<="),
            Map.entry("\\lt", "<"),
            Map.entry("\\gt", ">"),
            Map.entry("\\ge", ">="),
            Map.entry("\\geq", ">="),
            Map.entry("\\ne", "!="),
            Map.entry("\\neq", "!="));

    private Tex() {}
}
