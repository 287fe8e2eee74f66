package downhill.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.document.Catalogue;
import downhill.document.Document;
import downhill.document.DocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchematicsTest {
    private static final Catalogue<Schematic> SHIPPED = Schematics.catalogue(Optional.empty());

    private static Trace done(String id) {
        return SHIPPED.get(id).trace().backward();
    }

    static Stream<Schematic> shipped() {
        return SHIPPED.all().stream();
    }

    @Test
    void allAreReadWithoutProblems() {
        assertThat(SHIPPED.problems()).isEmpty();
        assertThat(SHIPPED.ids())
                .containsExactlyInAnyOrder(
                        "attention",
                        "dead-relu",
                        "exploding-chain",
                        "first-circuit",
                        "neuron",
                        "saturation",
                        "showcase",
                        "softmax",
                        "three-gates",
                        "two-neurons",
                        "vanishing-chain");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void sayWhatToSeeAndHaveAllTheirValues(Schematic schematic) {
        assertThat(schematic.about().split("[.:?] |[.?]\n")).hasSizeBetween(3, 9);
        assertThat(schematic.values().keySet()).containsAll(schematic.circuit().inputs());
        assertThat(GradientCheck.of(schematic.program(), schematic.values(), 1e-5)
                        .grade())
                .isIn(Grade.GOOD, Grade.FINE);
    }

    /** Their texts name these numbers. */
    @Test
    void theNumbersInTheirTextsAreTrue() {
        assertThat(done("first-circuit").gradients()).isEqualTo(Map.of("x", -4.0, "y", -4.0, "z", 3.0));
        assertThat(done("showcase").gradients()).isEqualTo(Map.of("x", -3.0, "y", -3.0, "z", 3.0, "w", 1.0));
        assertThat(SHIPPED.get("showcase").trace().with("x", 4.5).backward().gradients())
                .containsEntry("x", -2.0);
        assertThat(done("three-gates").gradients()).isEqualTo(Map.of("x", 4.0, "y", 4.0));
        for (String gate : List.of("add", "multiply", "larger")) {
            assertThat(Circuits.gradient(done("three-gates"), gate)).as(gate).isEqualTo(1);
        }
        assertThat(SHIPPED.get("three-gates").trace().with("x", 2).backward().gradients())
                .isEqualTo(Map.of("x", 3.5, "y", 3.5));
        assertThat(Circuits.gradient(done("neuron"), "sum")).isCloseTo(0.1966, within(5e-5));
        assertThat(done("exploding-chain").gradients()).isEqualTo(Map.of("x", 1024.0, "w", 5120.0));
        assertThat(done("dead-relu").gradients()).containsEntry("w", 0.0).containsEntry("b", 0.0);
        assertThat(Circuits.gradient(done("dead-relu"), "out")).isEqualTo(-2);
        assertThat(done("vanishing-chain").gradients().get("x")).isBetween(1e-6, Math.pow(0.25, 8));
        assertThat(done("saturation").gradients().get("x")).isCloseTo(0.018, within(5e-4));
        assertThat(done("saturation").gradients().get("y")).isCloseTo(0.010, within(5e-4));
    }

    /** As in the course: each gate alone with an upstream gradient of 1, the inputs shared, what each hands back told. */
    @Test
    void threeGatesStandSideBySide() {
        Schematic three = SHIPPED.get("three-gates");
        Circuit circuit = three.circuit();
        assertThat(circuit.outputs().stream().map(Gate::name)).containsExactly("add", "multiply", "larger");
        assertThat(circuit.operations()).hasSize(3);
        assertThat(three.trace().forward().result()).hasValue(5 + 6 + 3);
        Layout layout = Layout.of(circuit);
        List<Double> heights = circuit.outputs().stream()
                .map(gate -> layout.places().get(gate.index()).y())
                .toList();
        assertThat(heights).isSorted().doesNotHaveDuplicates();
        Labels labels = new Labels(three.trace().backward(), layout.spacing());
        assertThat(circuit.outputs().stream().map(gate -> labels.share(gate, 0) + ", " + labels.share(gate, 1)))
                .containsExactly("1, 1", "2, 3", "1, 0");
        assertThat(labels.sum(circuit.gate("x").orElseThrow())).isEqualTo("= 1 + 2 + 1");
    }

    @Test
    void aResultThatNoStatementGivesIsTold() {
        String text = "---\nname: C\ninputs:\n  - x = 1\nresults:\n  - twise\n---\n```circuit\ntwice = 2*x\n```\n";

        assertThatThrownBy(() -> Schematics.of(Document.parse("c.md", text)))
                .hasMessage("c.md:6: unknown statement `twise`: did you mean `twice`?");
    }

    @Test
    void softmaxHandsBackProbabilityMinusTarget() {
        Map<String, Double> gradients = done("softmax").gradients();
        double total = Math.exp(3.2) + Math.exp(5.1) + Math.exp(-1.7);

        assertThat(gradients.get("a"))
                .isCloseTo(Math.exp(3.2) / total - 1, within(1e-15))
                .isCloseTo(-0.87, within(5e-3));
        assertThat(gradients.get("b"))
                .isCloseTo(Math.exp(5.1) / total, within(1e-15))
                .isCloseTo(0.869, within(5e-4));
        assertThat(gradients.get("c"))
                .isCloseTo(Math.exp(-1.7) / total, within(1e-15))
                .isCloseTo(0.001, within(5e-4));
    }

    @Test
    void attentionSharesAndASureOneNoLongerLearns() {
        Map<String, Double> gradients = done("attention").gradients();
        Map<String, Double> sure =
                SHIPPED.get("attention").trace().with("k1", 4).backward().gradients();

        assertThat(gradients.get("v1")).isCloseTo(0.818, within(5e-4));
        assertThat(gradients.get("v2")).isCloseTo(0.182, within(5e-4));
        assertThat(gradients.get("k1")).isEqualTo(-gradients.get("k2"), within(1e-12));
        assertThat(sure.get("k1")).isBetween(0.0, gradients.get("k1") / 5);
    }

    @Test
    void twoNeuronsLearnNothingThroughAZeroWeight() {
        Map<String, Double> gradients =
                SHIPPED.get("two-neurons").trace().with("w2", 0).backward().gradients();

        assertThat(gradients).containsEntry("w1", 0.0).containsEntry("b1", 0.0);
        assertThat(gradients.get("w2")).isNotZero();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theirTextReadsBackTheSame(Schematic schematic) {
        Schematic again = Schematics.of(Document.parse(schematic.id() + ".md", Schematics.text(schematic)));

        assertThat(again.title()).isEqualTo(schematic.title());
        assertThat(again.formula()).isEqualTo(schematic.formula());
        assertThat(again.inputs()).isEqualTo(schematic.inputs());
        assertThat(again.circuit()).isEqualTo(schematic.circuit());
        assertThat(again.about()).isEqualTo(schematic.about());
    }

    @Test
    void onesOwnStandBesideTheShipped(@TempDir Path home) throws IOException {
        Path folder = Files.createDirectory(home.resolve("circuits"));
        Files.writeString(
                folder.resolve("mine.md"), "---\nname: Mine\ninputs:\n  - x = 2\n---\n```circuit\nx^3\n```\n");
        Files.writeString(folder.resolve("neuron.md"), "---\nname: Another\ninputs:\n---\n```circuit\n1\n```\n");

        Catalogue<Schematic> all = Schematics.catalogue(Optional.of(home));

        assertThat(all.problems()).isEmpty();
        assertThat(all.get("mine").trace().backward().gradients()).isEqualTo(Map.of("x", 12.0));
        assertThat(all.get("neuron").title()).isEqualTo("Another");
        assertThat(all.ids()).contains("softmax");
    }

    @Test
    void aTypedFormulaGetsValuesAndRanges() {
        Schematic typed = Schematics.typed("a*x + b", Map.of("a", 12.0));

        assertThat(typed.values()).isEqualTo(Map.of("a", 12.0, "x", 1.0, "b", 1.0));
        assertThat(typed.inputs()).allMatch(input -> input.min() <= input.value() && input.value() <= input.max());
        assertThat(typed.inputs().get(0).max()).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- x = 1           | x*y  | c.md:8: `y` has no value: put it under `inputs`, like `- y = 1 in [-5, 5]`",
                "- yy = 1          | 2y2  | c.md:8: `y2` has no value: put it under `inputs`, like `- y2 = 1 in [-5,"
                        + " 5]`",
                "- x = 9 in [0, 1] | x    | c.md:4: the value of `x` lies outside its range: change one of them",
                "- x = 1           | x +  | c.md:8: expected a number, a name or `(`, but found the end of the"
                        + " statement"
            })
    void saysWhatIsWrong(String input, String formula, String sentence) {
        String text = "---\nname: C\ninputs:\n  " + input + "\n---\nAbout.\n```circuit\n" + formula + "\n```\n";

        assertThatThrownBy(() -> Schematics.of(Document.parse("c.md", text)))
                .isInstanceOf(DocumentException.class)
                .hasMessage(sentence);
    }

    @Test
    void aValueForNothingIsAMistake() {
        String text = "---\nname: C\ninputs:\n  - x = 1\n  - xs = 1\n---\n```circuit\n2*x\n```\n";

        assertThatThrownBy(() -> Schematics.of(Document.parse("c.md", text)))
                .hasMessage("c.md:5: unknown input `xs`: did you mean `x`?");
    }
}
