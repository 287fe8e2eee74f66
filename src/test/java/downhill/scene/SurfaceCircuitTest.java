package downhill.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.circuit.Schematic;
import downhill.circuit.Trace;
import downhill.dataset.Table;
import downhill.document.Parameter;
import downhill.experiment.Experiment;
import downhill.experiment.plan.Probe;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.loss.Surface;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SurfaceCircuitTest {
    private static final Library LIBRARY = ShippedLibrary.SHIPPED;

    static Stream<Surface> surfaces() {
        return LIBRARY.surfaces().all().stream();
    }

    private static Schematic circuit(Surface surface, double x, double y) {
        Map<String, Double> values =
                LIBRARY.opening().experiment().withSurface(surface).values();
        return new SurfaceCircuit(surface, values).at(x, y);
    }

    /** One trace for each row of the data, or a single one without. */
    private static List<Trace> traces(Surface surface, Schematic circuit) {
        if (surface.data().isEmpty()) {
            return List.of(circuit.trace().backward());
        }
        Table rows = surface.data().get().rows();
        return Stream.iterate(0, row -> row < rows.rows(), row -> row + 1)
                .map(row -> circuit.trace().backward().with(row(rows, row)))
                .toList();
    }

    private static Map<String, Double> row(Table rows, int row) {
        Map<String, Double> values = new HashMap<>();
        rows.names().forEach(name -> values.put(name, rows.column(name)[row]));
        return values;
    }

    private static double slope(List<Trace> traces, String name) {
        return traces.stream()
                .mapToDouble(trace -> trace.gradients().getOrDefault(name, 0.0))
                .average()
                .orElseThrow();
    }

    private static Offset<Double> near(double number) {
        return within(1e-9 * Math.max(1, Math.abs(number)));
    }

    /** The loss and the slope at a place, by the circuit's two passes and by the tape of the landscape. */
    @ParameterizedTest
    @MethodSource("surfaces")
    void everyLandscapesCircuitIsItsLoss(Surface surface) {
        double x = surface.x().at(0.37);
        double y = surface.y().at(0.71);
        Experiment experiment = LIBRARY.opening().experiment().withSurface(surface);
        Probe.Reading here = new Probe(experiment).at(x, y);
        List<Trace> traces = traces(surface, circuit(surface, x, y));
        double loss = traces.stream()
                .mapToDouble(trace -> trace.result().orElseThrow())
                .average()
                .orElseThrow();
        assertThat(loss).isCloseTo(here.loss(), near(loss));
        assertThat(slope(traces, surface.x().name())).isCloseTo(here.slopeX(), near(here.slopeX()));
        assertThat(slope(traces, surface.y().name())).isCloseTo(here.slopeY(), near(here.slopeY()));
    }

    @Test
    void withDataItIsTheFirstRowsLossAndSaysSo() {
        Surface surface = LIBRARY.surfaces().get("linear-regression");
        Schematic circuit = circuit(surface, 2, -1);
        Table rows = surface.data().orElseThrow().rows();
        assertThat(circuit.values())
                .containsEntry("slope", 2.0)
                .containsEntry("intercept", -1.0)
                .containsEntry("x", rows.column("x")[0])
                .containsEntry("y", rows.column("y")[0]);
        assertThat(circuit.about())
                .isEqualTo("The landscape Fitting a line at the ball, gate by gate. This is the loss of one row, the"
                        + " first of " + rows.rows() + "; the landscape is the mean over all of them, and so is its"
                        + " gradient. Drag x and y to be another row.");
        for (Parameter input : circuit.inputs()) {
            assertThat(input.value()).isBetween(input.min(), input.max());
        }
        double[] column = rows.column("x");
        Parameter x = circuit.inputs().stream()
                .filter(input -> input.name().equals("x"))
                .findFirst()
                .orElseThrow();
        assertThat(x.min()).isEqualTo(Arrays.stream(column).min().orElseThrow());
        assertThat(x.max()).isEqualTo(Arrays.stream(column).max().orElseThrow());
    }

    @Test
    void withoutDataThereIsNoWordOfRows() {
        assertThat(circuit(LIBRARY.surfaces().get("bowl"), 1, 1).about()).doesNotContain("row");
    }
}
