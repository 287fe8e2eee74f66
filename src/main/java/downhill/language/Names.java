package downhill.language;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names of a text stand for, statement after statement. */
final class Names {
    private static final Map<String, Double> CONSTANTS = Map.of("pi", Math.PI, "e", Math.E);

    private static final Pattern FUNCTION =
            Pattern.compile("(sin|cos|tan|sinh|cosh|tanh|exp|ln|log|sqrt|abs)(\\d*)(.)");

    private final Graph graph;
    private final Set<String> known;
    private final Map<String, Expr> assigned = new HashMap<>();
    private final Map<String, Token> free = new LinkedHashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();

    /** @param known names that have a meaning already, such as columns of data */
    Names(Graph graph, Set<String> known) {
        this.graph = graph;
        this.known = known;
    }

    void assign(String name, Expr value) {
        if (CONSTANTS.containsKey(name)) taken.add(name);
        assigned.put(name, value);
    }

    /** What a name was given by a statement before. */
    Optional<Expr> assigned(String name) {
        return Optional.ofNullable(assigned.get(name));
    }

    /** Gives a name a value for a while. */
    void lend(String name, Expr value) {
        assigned.put(name, value);
    }

    /** Ends a loan. */
    void restore(String name, Optional<Expr> before) {
        assigned.remove(name);
        before.ifPresent(value -> assigned.put(name, value));
    }

    /** Whether it is a weight, or a column of data, whatever else it may be called elsewhere. */
    boolean isVariable(String name) {
        return free.containsKey(name) || known.contains(name);
    }

    /** The constant of that name, or else a variable. */
    Expr value(Token token) {
        String name = token.text();
        if (CONSTANTS.containsKey(name)) return graph.constant(CONSTANTS.get(name));
        free.putIfAbsent(name, token);
        return graph.variable(name);
    }

    boolean isConstant(String name) {
        return CONSTANTS.containsKey(name) && !assigned.containsKey(name);
    }

    Set<String> free() {
        return free.keySet();
    }

    /** The constants' names that the text gives a value of its own. */
    Set<String> taken() {
        return taken;
    }

    /** A name that is no weight yet and is made of others: a new one is not made of them in silence. */
    Optional<Token> unclear() {
        return free.values().stream()
                .filter(token -> !known.contains(token.text()))
                .filter(token -> isProduct(token.text()) || isCall(token.text()))
                .findFirst();
    }

    /** How the name is written if it stands for what it is made of. */
    String meant(String name) {
        if (isProduct(name)) return String.join("*", name.split("")) + " for the product";
        Matcher matcher = FUNCTION.matcher(name);
        matcher.matches();
        return matcher.group(1) + "(" + matcher.group(2) + matcher.group(3) + ") for the function";
    }

    private boolean isProduct(String name) {
        return name.chars().distinct().count() > 1 && name.chars().allMatch(c -> isLetter("" + (char) c));
    }

    private boolean isCall(String name) {
        return FUNCTION.matcher(name).matches() && isLetter(name.substring(name.length() - 1));
    }

    private boolean isLetter(String name) {
        return name.equals("x") || name.equals("y") || free.containsKey(name);
    }
}
