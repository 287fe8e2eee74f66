package downhill.lesson.live;

import downhill.circuit.Grade;
import downhill.document.Words;
import downhill.language.Differences;
import downhill.language.Expr;
import downhill.language.Gradient;
import downhill.language.Graph;
import downhill.language.LanguageException;
import downhill.language.Parser;
import downhill.language.Program;
import downhill.language.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A formula, a point, and the gradient that somebody claims for it. Immutable; each change gives another one.
 *
 * @param at a value for each of the formula's names
 * @param claims formulas of partial derivatives by name; where there is none, the program's own stands in
 * @param h the distance of the centred differences, above 0
 * @param rows one for each of the formula's names, in order of appearance
 */
public record GradientClaim(
        String formula, Map<String, Double> at, Map<String, String> claims, double h, List<ClaimedPartial> rows) {
    public GradientClaim {
        at = Map.copyOf(at);
        claims = Map.copyOf(claims);
        rows = List.copyOf(rows);
    }

    /** Compares; a name without a value is taken at 1. LanguageException where a text is none of the language. */
    public static GradientClaim of(String formula, Map<String, Double> at, Map<String, String> claims, double h) {
        Program program = parsed(formula);
        List<String> names = List.copyOf(program.free());
        double[] point = new double[names.size()];
        Map<String, Double> values = new LinkedHashMap<>(at);
        for (int i = 0; i < point.length; i++) {
            point[i] = values.computeIfAbsent(names.get(i), name -> 1.0);
        }
        List<Expr> own = Gradient.of(new Graph(), program.result(), names);
        double[] differences = Differences.central(program.result(), names, point, h);
        List<ClaimedPartial> rows = new ArrayList<>();
        for (int i = 0; i < point.length; i++) {
            String name = names.get(i);
            String text = claims.containsKey(name) ? claims.get(name) : Text.of(own.get(i));
            rows.add(new ClaimedPartial(name, text, value(text, names, values), differences[i]));
        }
        return new GradientClaim(formula, values, claims, h, rows);
    }

    private static Program parsed(String formula) {
        Program program = Parser.parse(formula);
        if (program.free().isEmpty()) {
            throw new LanguageException("there is nothing to differentiate by: name an input, as in x^2", formula, 0);
        }
        return program;
    }

    private static double value(String text, List<String> names, Map<String, Double> values) {
        Program claim = Parser.parse(text);
        for (String name : claim.free()) {
            if (!names.contains(name)) {
                String sentence = "`" + name + "` is not in the formula, which has " + String.join(", ", names);
                throw new LanguageException(sentence, text, Words.offset(text, name));
            }
        }
        return claim.result().evaluate(values);
    }

    /** Another formula; claims for names that it lacks are forgotten. */
    public GradientClaim withFormula(String next) {
        Map<String, String> kept = new LinkedHashMap<>(claims);
        kept.keySet().retainAll(parsed(next).free());
        try {
            return of(next, at, kept, h);
        } catch (LanguageException stale) { // a claim that names what the formula has no more
            return of(next, at, Map.of(), h);
        }
    }

    public GradientClaim withClaim(String name, String text) {
        Map<String, String> next = new LinkedHashMap<>(claims);
        next.put(name, text);
        return of(formula, at, next, h);
    }

    public GradientClaim withValue(String name, double value) {
        Map<String, Double> next = new LinkedHashMap<>(at);
        next.put(name, value);
        return of(formula, next, claims, h);
    }

    public GradientClaim withH(double next) {
        return of(formula, at, claims, next);
    }

    /** The largest relative error, NaN where one is. */
    public double error() {
        return rows.stream().mapToDouble(ClaimedPartial::error).reduce(0, Math::max);
    }

    public Grade grade() {
        return Grade.of(error());
    }
}
