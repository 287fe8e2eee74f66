package downhill.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.circuit.Layout.Place;
import downhill.circuit.Layout.Point;
import downhill.circuit.Layout.Wire;
import downhill.language.Formulas;
import downhill.language.Program;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {
    static Stream<Circuit> circuits() {
        Stream<Circuit> shipped =
                Schematics.catalogue(Optional.empty()).all().stream().map(Schematic::circuit);
        Stream<Circuit> random = IntStream.of(5, 20, 60, 60, 60).mapToObj(size -> random(size, size));
        return Stream.of(
                        shipped,
                        random,
                        Stream.of(
                                Circuits.of("x"),
                                Circuits.of("x*x"),
                                Circuits.of("3"),
                                Circuits.of(Circuits.network(2, 3))))
                .flatMap(s -> s);
    }

    private static Circuit random(long seed, int size) {
        var formula = Formulas.formula(seed, size);
        return Circuit.of(new Program(List.of(new Program.Statement(null, formula)), formula.names()));
    }

    @ParameterizedTest
    @MethodSource("circuits")
    void noGateLiesOnAnother(Circuit circuit) {
        List<Place> places = Layout.of(circuit).places();
        for (Place a : places) {
            for (Place b : places) {
                if (a.gate() < b.gate())
                    assertThat(overlap(a, b)).as("%s and %s", a, b).isFalse();
            }
        }
    }

    private static boolean overlap(Place a, Place b) {
        return Math.abs(a.x() - b.x()) < (a.width() + b.width()) / 2
                && a.cellTop() < b.cellBottom()
                && b.cellTop() < a.cellBottom();
    }

    @ParameterizedTest
    @MethodSource("circuits")
    void everythingIsInside(Circuit circuit) {
        Layout layout = Layout.of(circuit);
        assertThat(layout.places()).hasSize(circuit.gates().size());
        for (Place place : layout.places()) {
            assertThat(place.x() - place.width() / 2).isNotNegative();
            assertThat(place.cellTop()).isNotNegative();
            assertThat(place.x() + place.width() / 2).isLessThanOrEqualTo(layout.width());
            assertThat(place.cellBottom()).isLessThanOrEqualTo(layout.height());
        }
    }

    @ParameterizedTest
    @MethodSource("circuits")
    void wiresLeadFromLeftToRightFromOutlineToOutline(Circuit circuit) {
        Layout layout = Layout.of(circuit);
        long inputs =
                circuit.gates().stream().mapToLong(gate -> gate.inputs().size()).sum();
        assertThat(layout.wires()).hasSize((int) inputs);
        for (Wire wire : layout.wires()) {
            Place from = layout.places().get(wire.from());
            Place to = layout.places().get(wire.to().gate());
            List<Point> points = wire.points();
            assertThat(circuit.gate(wire.to().gate()).inputs().get(wire.to().input()))
                    .isEqualTo(wire.from());
            assertThat(points.get(0)).isEqualTo(new Point(from.right(), from.y()));
            assertThat(points.get(points.size() - 1).x()).isBetween(to.left(), to.x());
            // The way back to the beginning of the next row lies below all of this one.
            for (int i = 1; i < points.size(); i++) {
                if (points.get(i).y() > from.cellBottom()
                        && points.get(i - 1).y() == points.get(i).y()) continue;
                assertThat(points.get(i).x())
                        .isGreaterThanOrEqualTo(points.get(i - 1).x());
            }
        }
    }

    /** A wire runs through no gate but the two it joins. */
    @ParameterizedTest
    @MethodSource("circuits")
    void wiresPassBesideTheOtherGates(Circuit circuit) {
        Layout layout = Layout.of(circuit);
        for (Wire wire : layout.wires()) {
            for (Place place : layout.places()) {
                if (place.gate() == wire.from() || place.gate() == wire.to().gate()) continue;
                for (int i = 1; i < wire.points().size(); i++) {
                    assertThat(crosses(wire.points().get(i - 1), wire.points().get(i), place))
                            .as("%s and %s", wire, place)
                            .isFalse();
                }
            }
        }
    }

    private static boolean crosses(Point a, Point b, Place place) {
        return Math.max(a.x(), b.x()) > place.left()
                && Math.min(a.x(), b.x()) < place.right()
                && Math.max(a.y(), b.y()) > place.top()
                && Math.min(a.y(), b.y()) < place.bottom();
    }

    /** Crossings that no order of the gates avoids; ELK's own order for a large circuit has few. */
    @ParameterizedTest
    @MethodSource("circuits")
    void fewWiresCross(Circuit circuit) {
        Layout layout = Layout.of(circuit);
        assertThat(crossings(layout)).isLessThanOrEqualTo(layout.wires().size());
    }

    @ParameterizedTest
    @CsvSource({"three-gates, 5", "attention, 2", "showcase, 1", "softmax, 0", "two-neurons, 0", "exploding-chain, 0"})
    void aShippedCircuitHasOnlyTheCrossingsItNeeds(String id, int most) {
        Circuit circuit = Schematics.catalogue(Optional.empty()).get(id).circuit();
        assertThat(crossings(Layout.of(circuit))).isLessThanOrEqualTo(most);
    }

    private static long crossings(Layout layout) {
        long crossings = 0;
        for (Wire level : layout.wires()) {
            for (Wire upright : layout.wires()) {
                if (level.from() != upright.from()) crossings += crossings(level.points(), upright.points());
            }
        }
        return crossings;
    }

    private static long crossings(List<Point> level, List<Point> upright) {
        return IntStream.range(1, level.size())
                .mapToLong(i -> IntStream.range(1, upright.size())
                        .filter(j -> cross(level.get(i - 1), level.get(i), upright.get(j - 1), upright.get(j)))
                        .count())
                .sum();
    }

    /** Whether a level piece from a to b crosses an upright one from c to d. */
    private static boolean cross(Point a, Point b, Point c, Point d) {
        return a.y() == b.y()
                && c.x() == d.x()
                && c.x() > a.x()
                && c.x() < b.x()
                && a.y() > Math.min(c.y(), d.y())
                && a.y() < Math.max(c.y(), d.y());
    }

    /** A long sum of a value's parts is not written across the wires beside it. */
    @Test
    void aSumKeepsWithinItsCell() {
        for (Schematic schematic : Schematics.catalogue(Optional.empty()).all()) {
            Layout layout = Layout.of(schematic.circuit());
            Labels labels = new Labels(schematic.trace().backward(), layout.spacing());
            for (Gate gate : schematic.circuit().gates()) {
                double width = 8.2
                        * labels.sum(gate)
                                .lines()
                                .mapToInt(String::length)
                                .max()
                                .orElse(0);
                assertThat(layout.places().get(gate.index()).width())
                        .as(schematic.id() + ", " + gate.name())
                        .isGreaterThanOrEqualTo(width);
            }
        }
    }

    /** Long chains go on in a second row, sums of a gradient's parts in a second line. */
    @Test
    void eachShippedCircuitCanBeReadBesideALesson() {
        for (Schematic schematic : Schematics.catalogue(Optional.empty()).all()) {
            assertThat(Layout.of(schematic.circuit()).letters())
                    .as(schematic.id())
                    .isGreaterThanOrEqualTo(14);
        }
    }

    @Test
    void aChainIsCutInTheMiddleAndKeepsItsWires() {
        Circuit chain =
                Schematics.catalogue(Optional.empty()).get("exploding-chain").circuit();
        Layout layout = Layout.of(chain);
        Place fifth = layout.places().get(chain.gate("s5").orElseThrow().index());
        Place sixth = layout.places().get(chain.gate("s6").orElseThrow().index());
        assertThat(sixth.x()).isLessThan(fifth.x());
        assertThat(sixth.cellTop()).isGreaterThan(fifth.cellBottom());
        assertThat(layout.width()).isLessThan(772);
    }

    /** The setting gets closer with the size, so that what is written can be read; a strip is there to be zoomed into. */
    @Test
    void sixtyGatesCanBeReadInALargeWindow() {
        for (int seed = 0; seed < 40; seed++) {
            Circuit circuit = random(seed, 40 + 3 * seed);
            if (circuit.operations().size() > 60) continue;
            Layout layout = Layout.of(circuit);
            if (layout.width() > 6 * layout.height()) continue;
            double zoom = Math.min(1530 / (layout.width() + 36), 810 / layout.height());
            assertThat(zoom * layout.spacing().label())
                    .as("%d gates, %s", circuit.operations().size(), layout.spacing())
                    .isGreaterThan(8.5);
        }
    }

    @Test
    void theFirstInputIsTheUpperOne() {
        Layout layout = Layout.of(Circuits.of("x - y/x^y"));
        for (Place gate : layout.places()) {
            List<Double> heights = layout.wires().stream()
                    .filter(wire -> wire.to().gate() == gate.gate())
                    .map(wire -> wire.points().get(wire.points().size() - 1).y())
                    .toList();
            assertThat(heights).isSorted();
        }
    }

    @Test
    void isAlwaysTheSame() {
        assertThat(Layout.of(random(7, 60))).isEqualTo(Layout.of(random(7, 60)));
    }

    private static Circuit neurons(int count) {
        return Circuits.of(IntStream.rangeClosed(1, count)
                .mapToObj(i -> "tanh(w" + i + "*x + b" + i + ")")
                .collect(Collectors.joining(" + ")));
    }

    /** ELK calls itself for each of a hundred layers, which a usual thread has no room for. */
    @Test
    void aLongSumIsLaidOut() {
        Circuit circuit = neurons(125);
        assertThat(circuit.operations()).hasSize(499);
        assertThat(Layout.of(circuit).wires()).hasSize(2 * 250 + 125 + 2 * 124);
    }

    @Test
    void oneThatWouldTakeMinutesIsRefused() {
        assertThatThrownBy(() -> Layout.of(neurons(300)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the circuit is too large to be drawn: its wires cross 44851 layers and may cross 20000;"
                        + " a .dot file has no such limit");
    }

    /** On the processor's clock, so that a busy machine does not count: half a second to a second where nothing else runs. */
    @Test
    void fiveHundredGatesTakeASecondOrTwo() {
        Circuit circuit = Circuits.of(Circuits.network(6, 5));
        assertThat(circuit.gates().size()).isBetween(500, 600);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long begun = clock.getCurrentThreadCpuTime();
        Layout.of(circuit);
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }
}
