package downhill.app.command;

import downhill.app.bench.Stopwatch;
import downhill.app.console.Console;
import downhill.app.console.Exit;
import downhill.app.console.Progress;
import downhill.dataset.Batch;
import downhill.experiment.Batches;
import downhill.experiment.Experiment;
import downhill.library.AtomicFile;
import downhill.library.Library;
import downhill.scene.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code downhill run}: trains without a window. */
@Command(
        name = "run",
        description = "Runs an optimizer on a landscape without a window.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%n",
        sortOptions = false,
        footer = {
            "",
            "Example: downhill run --surface rosenbrock --optimizer adam --set rate=0.05 --start x=-1.2,y=1 --steps"
                    + " 500",
            "         downhill run --formula 'x^2 + 10y^2' --optimizer gd --set rate=0.09 --set noise=0.5 \\",
            "             --start x=1,y=1 --particles 100000 --spread 0.2 --steps 200 --positions end.csv --json",
            "         downhill run --surface linear-regression --optimizer gd --batch 8 --start slope=0,intercept=0"
                    + " --steps 200",
            "         downhill run --formula '(a*x + b - y)^2' --data penguins --standardise \\",
            "             --columns x=flipper_length_mm,y=body_mass_g --optimizer gd --start a=0,b=0 --steps 200"
        })
public final class RunCommand implements Callable<Integer> {
    private static final int USUAL_STOPS = 100;

    private final Console console;

    @Mixin
    private ExperimentOptions options = new ExperimentOptions();

    @Option(names = "--steps", required = true, paramLabel = "N", description = "How many steps.")
    private int steps;

    @Option(
            names = "--every",
            paramLabel = "K",
            description = "Report the first particle every K steps: unless given, about 100 times.")
    private Integer every;

    @Option(
            names = "--batch",
            paramLabel = "B",
            description = "Rows of data a step, each particle's own: all unless given. They come in shuffled epochs.")
    private Integer batch;

    @Option(names = "--replace", description = "Draws each row of a batch from all, so that one can come twice.")
    private boolean replace;

    @Mixin
    private EngineChoice choice = new EngineChoice();

    @Option(names = "--positions", paramLabel = "FILE.csv", description = "Write where every particle ends.")
    private Path positions;

    @Option(names = "--json", description = "Write a JSON document.")
    private boolean json;

    public RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        check();
        Experiment experiment =
                withBatch(options.experiment(new Library(Optional.of(console.home()), console::report)));
        experiment.surface().program().notes().forEach(note -> console.say("note: " + note));
        int stride = every != null ? every : Math.max(1, (steps + USUAL_STOPS - 1) / USUAL_STOPS);
        try (OpenEngine openEngine = choice.open(console)) {
            var engine = openEngine.engine();
            RunResult runResult =
                    RunResult.run(engine, experiment, steps, stride, new Progress(console), Stopwatch.SYSTEM);
            if (positions != null) {
                AtomicFile.write(positions, new PositionsFile(experiment, engine.snapshot(0))::writeTo);
            }
            report(RunReport.of(experiment, engine, steps, runResult));
        }
        return Exit.DONE;
    }

    private void check() throws IOException {
        if (steps < 0) throw new IllegalArgumentException("--steps is 0 or more: it is " + steps);
        if (every != null && every < 1) throw new IllegalArgumentException("--every is 1 or more: it is " + every);
        if (positions != null) AtomicFile.check(positions);
    }

    private Experiment withBatch(Experiment experiment) {
        if (replace && batch == null)
            throw new IllegalArgumentException("--replace is about batches: give --batch too");
        if (batch == null) return experiment;
        if (experiment.surface().data().isEmpty()) {
            throw new IllegalArgumentException(
                    "--batch takes rows of data, and this landscape has none: leave it out, or use --set noise=0.1");
        }
        Batch rows = replace ? Batch.replaced(batch) : Batch.epochs(batch);
        String wrong = rows.tooLarge(Batches.all(experiment));
        if (!wrong.isEmpty()) throw new IllegalArgumentException(wrong);
        return experiment.withTeam(0, experiment.teams().get(0).withBatch(rows));
    }

    private void report(RunReport report) {
        if (json) {
            console.out().println(Json.pretty(report.json()));
            report.stopped().ifPresent(console::say);
        } else {
            console.out().println(report.text());
        }
    }
}
