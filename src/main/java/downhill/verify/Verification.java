package downhill.verify;

import downhill.experiment.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything an engine is checked for, against the reference in double and against published numbers. */
public final class Verification {
    private Verification() {}

    /** What can be checked, as group and subject: {@code operations sin}, {@code minima booth}. */
    public static List<String> subjects() {
        return trials().map(Trial::name).toList();
    }

    /**
     * Runs the checks of the wanted subjects; the engine's experiment is replaced.
     *
     * @param progress told each subject before its turn
     */
    public static Report run(Engine engine, Predicate<String> wanted, Consumer<String> progress) {
        List<Check> checks = new ArrayList<>();
        trials().filter(trial -> wanted.test(trial.name())).forEach(trial -> {
            progress.accept(trial.name());
            checks.addAll(trial.run().apply(engine));
        });
        return new Report(engine.renderer(), engine.version(), checks);
    }

    private static Stream<Trial> trials() {
        return Stream.of(
                        RandomWords.trials(),
                        Operations.trials(),
                        Identities.trials(),
                        Circuits.trials(),
                        Landscapes.trials(),
                        Minima.trials(),
                        Rules.trials(),
                        TorchSteps.trials(),
                        Steps.trials(),
                        Descent.trials(),
                        Saddles.trials(),
                        Spread.trials(),
                        NoiseCorrelations.trials(),
                        BatchSteps.trials(),
                        MiniBatches.trials(),
                        LongRuns.trials(),
                        Basins.trials())
                .flatMap(List::stream);
    }
}
