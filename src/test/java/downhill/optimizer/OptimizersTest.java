package downhill.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.document.Document;
import downhill.document.DocumentException;
import downhill.document.Parameter;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptimizersTest {
    private static final String TEXT = """
        ---
        name: Mine
        parameters:
          - rate = 0.1 in [0, 1]
        state:
          - seen = 3
        ---
        What it does.

        ```rule
        half = g/2
        buf = buf + half
        seen = max(seen, abs(g))
        w = w - rate*buf/seen
        ```
        """;

    @Test
    void readsADocumentAndFindsItsState() {
        Optimizer optimizer = Optimizers.of(Document.parse("optimizers/mine.md", TEXT));

        assertThat(optimizer.id()).isEqualTo("mine");
        assertThat(optimizer.title()).isEqualTo("Mine");
        assertThat(optimizer.about()).isEqualTo("What it does.");
        assertThat(optimizer.parameters()).containsExactly(new Parameter("rate", 0.1, 0, 1, false));
        assertThat(optimizer.rule().state()).containsExactly(Map.entry("buf", 0.0), Map.entry("seen", 3.0));
        assertThat(optimizer.rule().next().keySet()).containsExactly("w", "buf", "seen");
        assertThat(optimizer.rule().secondOrder()).isFalse();
    }

    @Test
    void oneStepUsesTheStateBeforeItAndLeavesTheNext() {
        Interpreter weight = new Interpreter(Optimizers.of(Document.parse("mine.md", TEXT)), Map.of(), 1);

        weight.step(4, 1);
        assertThat(weight.weight()).isCloseTo(0.95, within(1e-15));
        weight.step(0, 2);
        assertThat(weight.weight()).isCloseTo(0.9, within(1e-15));
    }

    @Test
    void aRuleMayAskForTheNewtonStep() {
        String newton = "---\nname: Newton\n---\n```rule\nw = w - newton\n```\n";

        assertThat(Optimizers.of(Document.parse("newton.md", newton)).rule().secondOrder())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "w = w - rate*buf/seen | v = rate*buf/seen | "
                        + "11: this rule never changes `w`: add a line such as `w = w - rate*g`",
                "half = g/2 | half = gg/2 | 11: unknown name `gg`: did you mean `g`?",
                "rate*buf | rat*buf | 14: unknown name `rat`: did you mean `rate`?",
                "half = g/2 | half = g/2 + | 11: expected a number, a name or `(`, but found the end of the statement",
                "half = g/2 | g = g/2; half = g | 11: `g` is given to the rule: assign to another name",
                "half = g/2 | half = g/2; rate = 1 | 11: `rate` is given to the rule: assign to another name",
                "- seen = 3 | - half = 3 | 6: `half` is not state: the rule does not read it before it assigns it",
                "- seen = 3 | - seen 3 | 6: `seen 3` cannot be read: write it like `acc = 0`",
                "rate = 0.1 in | rate = 2 in | 4: the value of `rate` lies outside its range: change one of them",
                "state: | stat: | 5: unknown key `stat`: did you mean `state`?",
                "name: Mine | name: | 2: `name` is empty: write its value after the colon",
                "```rule | ```loss | 1: there is no `rule` block: write one between ```rule and ```",
            })
    void aMistakeHasItsFileAndLine(String right, String wrong, String message) {
        Document document = Document.parse("mine.md", TEXT.replace(right, wrong));

        assertThatThrownBy(() -> Optimizers.of(document))
                .isInstanceOf(DocumentException.class)
                .hasMessage("mine.md:" + message);
    }

    @Test
    void theShippedOnesAreThereAndSayWhatTheyDo() {
        var shipped = Optimizers.catalogue(Optional.empty());

        assertThat(shipped.ids())
                .containsExactlyInAnyOrder(
                        "gd",
                        "momentum",
                        "nesterov",
                        "adagrad",
                        "rmsprop",
                        "adam",
                        "adamw",
                        "nadam",
                        "adamax",
                        "amsgrad",
                        "adadelta",
                        "lion",
                        "newton");
        assertThat(shipped.all())
                .allSatisfy(optimizer -> assertThat(optimizer.about()).hasSizeGreaterThan(80))
                .allSatisfy(optimizer ->
                        assertThat(optimizer.parameters().get(0).name()).isEqualTo("rate"));
    }
}
