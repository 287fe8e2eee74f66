package downhill.app.command;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import downhill.app.console.Console;
import downhill.app.console.Exit;
import downhill.circuit.Circuit;
import downhill.circuit.Trace;
import downhill.experiment.Engine;
import downhill.language.Program;
import downhill.library.InputFile;
import downhill.scene.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code downhill eval}: a formula's value and gradient, checked by differences. */
@Command(
        name = "eval",
        description = "Evaluates a formula with its gradient by backpropagation, and checks that by differences.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%n",
        sortOptions = false,
        footer = {
            "",
            "Example: downhill eval '(x + y)*z' --at x=-2,y=5,z=-4",
            "         downhill eval 'q = x + y; q*z' --at x=-2,y=5,z=-4 --trace",
            "         echo 'sin(x) @ x=pi/4' | downhill eval --batch -"
        })
public final class EvalCommand implements Callable<Integer> {
    /** Where llvmpipe is fastest with formulas of a line. */
    private static final int PER_KERNEL = 64;

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "FORMULA",
            converter = FormulaWord.class,
            description = "Such as x^2 + sin(y), in quotes.")
    private String formula;

    @Option(names = "--at", paramLabel = "x=1,y=2", description = "A value for each name of the formula.")
    private String at;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "A file of lines FORMULA @ x=1,y=2, or - for standard input. "
                    + "Writes one JSON document a line; wrong lines get an error and the rest go on.")
    private String batch;

    @Option(
            names = "--engine",
            paramLabel = "cpu|gpu",
            description = "cpu, the default here: double precision, the tape's backward pass. "
                    + "gpu: float32, symbolic gradient.")
    private String engine = "cpu";

    @Option(
            names = "--h",
            paramLabel = "STEP",
            description = "The step of the central differences, which are in double: 1e-5 unless given.")
    private double step = 1e-5;

    @Option(
            names = "--trace",
            description = "Also both passes gate by gate: values forward, gradients backward, with their arithmetic.")
    private boolean trace;

    @Option(names = "--json", description = "Write a JSON document.")
    private boolean json;

    public EvalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        check();
        boolean apart =
                batch != null ? batch() : single(FormulaQuery.of(formula, Assignments.parse(at == null ? "" : at)));
        return apart ? Exit.FAILED : Exit.DONE;
    }

    private void check() {
        if ((formula == null) == (batch == null)) {
            throw new IllegalArgumentException(
                    "eval takes a formula, like 'x^2 + y^2' --at x=1,y=2, or a file of them with --batch");
        }
        if (batch != null && at != null) {
            throw new IllegalArgumentException("with --batch each line has its own point: leave --at out");
        }
        if (trace && (batch != null || !engine.equals("cpu"))) {
            throw new IllegalArgumentException("--trace follows one formula in double: leave --batch and --engine out");
        }
        if (!(step > 0) || Double.isInfinite(step)) {
            throw new IllegalArgumentException("--h is a distance above 0, such as 1e-5: it is " + step);
        }
    }

    /** Whether the gradients, or the engine and the reference, were found apart. */
    private boolean single(FormulaQuery formulaQuery) {
        try (OpenEngine openEngine = EngineChoice.open(engine)) {
            Engine chosen = openEngine.engine();
            Evaluation evaluation =
                    evaluator(chosen).evaluate(List.of(formulaQuery)).get(0);
            Optional<EngineComparison> beside = chosen.name().equals("cpu")
                    ? Optional.empty()
                    : Optional.of(EngineComparison.of(chosen, formulaQuery, evaluation));
            if (json) console.out().println(Json.pretty(json(formulaQuery, evaluation, beside)));
            else console.out().println(text(formulaQuery, evaluation, beside));
            return evaluation.isApart()
                    || beside.filter(EngineComparison::isApart).isPresent();
        }
    }

    private JsonObject json(FormulaQuery formulaQuery, Evaluation evaluation, Optional<EngineComparison> beside) {
        JsonObject document = evaluation.json();
        beside.ifPresent(comparison -> comparison.addTo(document));
        Program program = formulaQuery.program();
        document.addProperty("read", FormulaReading.of(program));
        if (!program.notes().isEmpty()) document.add("notes", Json.array(program.notes(), JsonPrimitive::new));
        if (trace) document.add("trace", report(formulaQuery).json());
        return document;
    }

    private String text(FormulaQuery formulaQuery, Evaluation evaluation, Optional<EngineComparison> beside) {
        String compared = beside.map(EngineComparison::text).orElse("");
        String text = evaluation.text() + compared + FormulaReading.text(formulaQuery);
        return trace ? text + "\n\n" + report(formulaQuery).text() : text;
    }

    private static TraceReport report(FormulaQuery formulaQuery) {
        return new TraceReport(Trace.of(Circuit.of(formulaQuery.program()), formulaQuery.values())
                .backward());
    }

    private boolean batch() throws IOException {
        try (InputStream in = batch.equals("-") ? console.in() : Files.newInputStream(InputFile.of(Path.of(batch)));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                OpenEngine openEngine = EngineChoice.open(engine)) {
            return new EvalBatch(evaluator(openEngine.engine()), lines, console).run();
        }
    }

    private Evaluator evaluator(Engine chosen) {
        return chosen.name().equals("cpu") ? new CpuEvaluator(step) : new GpuEvaluator(chosen, step, PER_KERNEL);
    }
}
