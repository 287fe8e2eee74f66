package downhill.app.command;

import downhill.language.Expr;
import downhill.language.Program;
import downhill.language.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a formula was understood: the program as the language itself writes it, and the notes on what may have been meant. */
final class FormulaReading {
    private FormulaReading() {}

    /** How it was read, where that is not as it was written, and what may have been meant. */
    static String text(FormulaQuery query) {
        Program program = query.program();
        String read = of(program);
        boolean same = plain(read).equals(plain(query.formula()));
        String reading = same ? "" : "\nread as " + read;
        return reading + program.notes().stream().map(note -> "\nnote: " + note).collect(Collectors.joining());
    }

    private static String plain(String formula) {
        return formula.strip().replaceAll("\\s*[;\n]\\s*", ";").replaceAll("\\s", "");
    }

    /** Statement by statement, with the names that it gives. */
    static String of(Program program) {
        List<String> lines = new ArrayList<>();
        Map<String, Expr> assigned = new LinkedHashMap<>();
        for (Program.Statement statement : program.statements()) {
            String value = Text.of(statement.value(), assigned);
            lines.add(statement.name() == null ? value : statement.name() + " = " + value);
            if (statement.name() != null) assigned.put(statement.name(), statement.value());
        }
        return String.join("; ", lines);
    }
}
