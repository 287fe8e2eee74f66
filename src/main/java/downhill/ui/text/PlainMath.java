package downhill.ui.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A formula of one line as plain signs, for an excerpt of a text; three dots where it needs more than that. */
final class PlainMath {
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)");
    private static final Pattern STRUCTURE = Pattern.compile("[\\\\{}_^&]");
    private static final String MORE = "…";

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("Delta", "Δ"),
            Map.entry("epsilon", "ε"),
            Map.entry("varepsilon", "ε"),
            Map.entry("eta", "η"),
            Map.entry("theta", "θ"),
            Map.entry("kappa", "κ"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("pi", "π"),
            Map.entry("rho", "ρ"),
            Map.entry("sigma", "σ"),
            Map.entry("nabla", "∇"),
            Map.entry("partial", "∂"),
            Map.entry("cdot", "·"),
            Map.entry("times", "×"),
            Map.entry("approx", "≈"),
            Map.entry("ge", "≥"),
            Map.entry("le", "≤"),
            Map.entry("ne", "≠"),
            Map.entry("pm", "±"),
            Map.entry("to", "→"),
            Map.entry("infty", "∞"),
            Map.entry("leftarrow", "←"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"));

    private PlainMath() {}

    static String of(String latex) {
        Matcher commands =
                COMMAND.matcher(latex.replace("\\,", " ").replace("^2", "²").replace("^3", "³"));
        StringBuilder plain = new StringBuilder();
        while (commands.find()) {
            String sign = SIGNS.get(commands.group(1));
            if (sign == null) return MORE;
            commands.appendReplacement(plain, sign);
        }
        commands.appendTail(plain);
        return STRUCTURE.matcher(plain).find() ? MORE : plain.toString();
    }
}
