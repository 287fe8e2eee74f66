package downhill.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.language.Near;
import downhill.language.Parser;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Gate by gate too, what is not chosen gets nothing and hands nothing on: the language's own table. */
class RoutingTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/downhill/language/routing.csv", numLinesToSkip = 1, delimiter = ';')
    void valueAndSlopes(String formula, double x, double y, double value, double slopeX, double slopeY) {
        Circuit circuit = Circuit.of(Parser.parse(formula));
        Map<String, Double> at = new HashMap<>(Map.of("x", x, "y", y));
        at.keySet().retainAll(circuit.inputs());
        Trace trace = Trace.of(circuit, at).backward();
        Near.check(trace.result().getAsDouble(), value, 1e-15, formula);
        Map<String, Double> slopes = trace.gradients();
        assertThat(at.keySet()).as(formula).containsAll(slopes.keySet());
        Near.check(slopes.getOrDefault("x", 0.0), slopeX, 1e-15, "along x: " + formula);
        Near.check(slopes.getOrDefault("y", 0.0), slopeY, 1e-15, "along y: " + formula);
    }
}
