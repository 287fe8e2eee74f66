package downhill.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.document.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules against PyTorch's own steps; assets/reference/optimizers.py makes them. */
class TorchOracleTest {
    private static final Catalogue<Optimizer> SHIPPED = Optimizers.catalogue(Optional.empty());

    /** The rates that PyTorch (for Lion its authors) sets where ours suits a landscape several units wide. */
    private static final Map<String, Double> RATES =
            Map.of("adam", 0.001, "adamw", 0.001, "amsgrad", 0.001, "adamax", 0.002, "nadam", 0.002, "lion", 0.0001);

    /** One run of the oracle: rows of x and y from the start on. */
    record Run(String optimizer, String parameters, String surface, List<double[]> path) {
        @Override
        public String toString() {
            return optimizer + " " + parameters + " on " + surface;
        }
    }

    @Test
    void theOracleCoversEveryShippedFirstOrderOptimizer() {
        assertThat(SHIPPED.problems()).isEmpty();
        // PyTorch has no Newton's method; downhill verify compares it with the reference and with known steps.
        List<String> firstOrder = SHIPPED.all().stream()
                .filter(optimizer -> !optimizer.rule().secondOrder())
                .map(Optimizer::id)
                .toList();
        assertThat(runs().map(Run::optimizer)).hasSameElementsAs(firstOrder);
        assertThat(runs()).hasSize(4 * firstOrder.size()).allMatch(run -> run.path.size() == 21);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyStepIsPyTorchs(Run run) {
        Optimizer optimizer = SHIPPED.get(run.optimizer);
        Interpreter x = new Interpreter(optimizer, settings(run), run.path.get(0)[0]);
        Interpreter y = new Interpreter(optimizer, settings(run), run.path.get(0)[1]);
        for (int t = 1; t < run.path.size(); t++) {
            double[] gradient = gradient(run.surface, x.weight(), y.weight());
            x.step(gradient[0], t);
            y.step(gradient[1], t);
            assertNear(x.weight(), run.path.get(t)[0], "x at step " + t);
            assertNear(y.weight(), run.path.get(t)[1], "y at step " + t);
        }
    }

    private static void assertNear(double actual, double expected, String what) {
        assertThat(actual).as(what).isCloseTo(expected, within(1e-12 * Math.abs(expected)));
    }

    /** By hand, so that the gradients owe nothing to the program's own. */
    private static double[] gradient(String surface, double x, double y) {
        if (surface.equals("rosenbrock")) {
            return new double[] {-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)};
        }
        double a = 1.5 - x + x * y;
        double b = 2.25 - x + x * y * y;
        double c = 2.625 - x + x * y * y * y;
        return new double[] {
            2 * a * (y - 1) + 2 * b * (y * y - 1) + 2 * c * (y * y * y - 1),
            2 * a * x + 4 * b * x * y + 6 * c * x * y * y
        };
    }

    private static Map<String, Double> settings(Run run) {
        Map<String, Double> settings = new HashMap<>();
        if (RATES.containsKey(run.optimizer)) {
            settings.put("rate", RATES.get(run.optimizer));
        }
        for (String pair : run.parameters.isEmpty() ? new String[0] : run.parameters.split(";")) {
            String[] parts = pair.split("=");
            settings.put(parts[0], Double.parseDouble(parts[1]));
        }
        return settings;
    }

    static Stream<Run> runs() {
        Map<List<String>, List<double[]>> paths = rows().collect(Collectors.groupingBy(
                cells -> List.of(cells[0], cells[1], cells[2]),
                LinkedHashMap::new,
                Collectors.mapping(
                        cells -> new double[] {Double.parseDouble(cells[4]), Double.parseDouble(cells[5])},
                        Collectors.toList())));
        return paths.entrySet().stream().map(entry -> {
            List<String> key = entry.getKey();
            return new Run(key.get(0), key.get(1), key.get(2), entry.getValue());
        });
    }

    private static Stream<String[]> rows() {
        try (InputStream in = TorchOracleTest.class.getResourceAsStream("/assets/reference/optimizers.csv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> line.split(","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
