package downhill.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A parsed text: its statements in order, and the names it reads before assigning them. Later statements refer to the
 * expressions of earlier ones, so every expression is in terms of the free names alone.
 *
 * @param notes sentences on how it was read, where a person may have meant something else; they change nothing
 */
public record Program(List<Statement> statements, Set<String> free, List<String> notes) {
    /** {@code name = value}; the name is null for a bare expression. */
    public record Statement(String name, Expr value) {}

    public Program {
        statements = List.copyOf(statements);
        free = Collections.unmodifiableSet(new LinkedHashSet<>(free));
        notes = List.copyOf(notes);
    }

    /** Of statements that nobody typed. */
    public Program(List<Statement> statements, Set<String> free) {
        this(statements, free, List.of());
    }

    /** The last statement's value. */
    public Expr result() {
        return statements.get(statements.size() - 1).value();
    }

    /** The last value of every assigned name, in order of first assignment. */
    public Map<String, Expr> assigned() {
        Map<String, Expr> assigned = new LinkedHashMap<>();
        for (Statement statement : statements) {
            if (statement.name() != null) assigned.put(statement.name(), statement.value());
        }
        return assigned;
    }
}
