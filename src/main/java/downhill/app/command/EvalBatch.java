package downhill.app.command;

import com.google.gson.JsonObject;
import downhill.app.console.Console;
import downhill.language.LanguageException;
import downhill.scene.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Evaluates lines {@code FORMULA @ x=1,y=2}, as many at once as are ready to be read, and writes one document a line. */
final class EvalBatch {
    private static final int MOST = 1024;

    private final Evaluator evaluator;
    private final BufferedReader lines;
    private final Console console;
    private int line;
    private int wrong;
    private int apart;

    EvalBatch(Evaluator evaluator, BufferedReader lines, Console console) {
        this.evaluator = evaluator;
        this.lines = lines;
        this.console = console;
    }

    /** Whether the gradients of a line were found apart. */
    boolean run() throws IOException {
        boolean more = true;
        // checkError flushes; lines may go on coming for ever though nobody reads the answers.
        while (more) more = some() && !console.out().checkError();
        if (!console.out().checkError()) tell();
        return apart > 0;
    }

    private void tell() {
        if (wrong > 0) console.say(wrong + " of " + line + " lines are wrong: see their \"error\"");
        if (apart > 0) console.say("the gradients of " + apart + " of " + line + " lines differ");
    }

    /** Does the lines that are ready, at least one; false at the end of the file. */
    private boolean some() throws IOException {
        List<JsonObject> documents = new ArrayList<>();
        List<FormulaQuery> questions = new ArrayList<>();
        String text = lines.readLine();
        for (; text != null; text = documents.size() < MOST && lines.ready() ? lines.readLine() : null) {
            line++;
            documents.add(question(text, questions));
        }
        List<Evaluation> answers = evaluator.evaluate(questions);
        apart += (int) answers.stream().filter(Evaluation::isApart).count();
        int next = 0;
        for (JsonObject error : documents) {
            console.out()
                    .println(Json.line(
                            error != null ? error : answers.get(next++).json()));
        }
        return !documents.isEmpty();
    }

    /** Adds the line's question, or gives the document that says what is wrong with it. */
    private JsonObject question(String text, List<FormulaQuery> questions) {
        int at = text.lastIndexOf('@');
        String formula = at < 0 ? text : text.substring(0, at);
        Map<String, Double> point;
        try {
            point = at < 0 ? Map.of() : Assignments.parse(text.substring(at + 1));
        } catch (LanguageException e) {
            return error(formula, e, at + 1);
        }
        try {
            FormulaQuery formulaQuery = FormulaQuery.of(formula, point);
            questions.add(new FormulaQuery(
                    formula.strip(), formulaQuery.program(), formulaQuery.names(), formulaQuery.point()));
            return null;
        } catch (LanguageException e) {
            return error(formula, e, 0);
        }
    }

    private JsonObject error(String formula, LanguageException e, int before) {
        wrong++;
        JsonObject json = new JsonObject();
        json.addProperty("formula", formula.strip());
        json.addProperty("error", e.getMessage());
        json.addProperty("line", line);
        json.addProperty("column", before + e.column());
        return json;
    }
}
