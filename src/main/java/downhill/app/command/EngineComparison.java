package downhill.app.command;

import com.google.gson.JsonObject;
import downhill.experiment.Engine;
import downhill.language.Expr;
import downhill.language.Tape;
import downhill.language.Text;
import downhill.scene.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an engine computed, beside the reference in double, and where the two part.
 *
 * @param culprit the first gate whose inputs agree and whose value does not, where there is one
 */
record EngineComparison(Evaluation measured, Evaluation reference, Optional<String> culprit) {
    /** Of the larger of 1 and the reference: hundreds of roundings of float32, or a few of large exponents. */
    private static final double TOLERANCE = 1e-4;

    /** @param measured what the engine gave for that question */
    static EngineComparison of(Engine engine, FormulaQuery query, Evaluation measured) {
        Evaluation reference =
                new CpuEvaluator(measured.step()).evaluate(List.of(query)).get(0);
        boolean values = parts(measured.value(), reference.value());
        return new EngineComparison(measured, reference, values ? culprit(engine, query) : Optional.empty());
    }

    private static boolean parts(double measured, double reference) {
        if (Double.isNaN(reference) || Double.isInfinite(reference)) return Double.compare(measured, reference) != 0;
        return !(Math.abs(measured - reference) <= TOLERANCE * Math.max(1, Math.abs(reference)));
    }

    private static Optional<String> culprit(Engine engine, FormulaQuery query) {
        List<Expr> gates = Expr.order(List.of(query.result()));
        List<String> names = query.names().isEmpty() ? List.of("x") : query.names();
        double[][] points = new double[names.size()][1];
        for (int i = 0; i < query.point().length; i++) points[i][0] = query.point()[i];
        double[][] measured = engine.evaluate(gates, names, points);
        Tape.Run run = Tape.of(gates, names).run(1);
        for (int i = 0; i < points.length; i++) run.input(i)[0] = points[i][0];
        run.forward(1);
        // Inputs come before the gates that read them, so those of the first that parts agree.
        for (int i = 0; i < gates.size(); i++) {
            if (parts(measured[i][0], run.output(i)[0])) return Optional.of(said(gates.get(i)));
        }
        return Optional.empty();
    }

    private static String said(Expr gate) {
        return "`" + gate.op().symbol() + "` in " + Text.of(gate);
    }

    /** Whether value or slope differ by more than an engine's rounding. */
    boolean isApart() {
        return parts(measured.value(), reference.value()) || !partedSlopes().isEmpty();
    }

    private List<String> partedSlopes() {
        List<String> parted = new ArrayList<>();
        reference.gradient().forEach((name, slope) -> {
            if (parts(measured.gradient().get(name), slope)) parted.add(name);
        });
        return parted;
    }

    void addTo(JsonObject json) {
        JsonObject own = new JsonObject();
        own.addProperty("engine", reference.engine());
        own.add("value", Json.number(reference.value()));
        own.add("gradient", Json.numbers(reference.gradient()));
        json.add("reference", own);
        culprit.ifPresent(gate -> json.addProperty("parts_at", gate));
    }

    /** Lines for a person, after the engine's own. */
    String text() {
        StringBuilder text =
                new StringBuilder("\nreference ").append(reference.value()).append("   (cpu, double)");
        reference
                .gradient()
                .forEach((name, slope) ->
                        text.append("\n  ").append(name).append("  ").append(slope));
        if (!isApart()) return text.append("\nthe engines agree").toString();
        if (parts(measured.value(), reference.value())) text.append("\nthe engines part: float32 is not enough here");
        culprit.ifPresent(gate -> text.append(", first at ").append(gate));
        List<String> slopes = partedSlopes();
        if (!slopes.isEmpty()) text.append("\nthe slopes part along ").append(String.join(", ", slopes));
        return text.toString();
    }
}
