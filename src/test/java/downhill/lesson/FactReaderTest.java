package downhill.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ball.x | Ball[quantity=X]",
                "ball.ratio | Ball[quantity=RATIO]",
                "run.epochs | Run[quantity=EPOCHS]",
                "team1.best | Team[team=1, quantity=BEST]",
                "team12.diverged | Team[team=12, quantity=DIVERGED]",
                "team1.minimum2 | Share[team=1, minimum=2]",
                "team3.minimum10 | Share[team=3, minimum=10]",
                "team1.minimum0 | TeamNumber[team=1, name=minimum0]",
                "team2.rate | TeamNumber[team=2, name=rate]",
                "team2.batch | TeamNumber[team=2, name=batch]",
                "circuit.value | Circuit[quantity=VALUE]",
                "circuit.x_1 | Input[name=x_1]",
                "circuit.grad | Input[name=grad]",
                "circuit.grad.x | Gradient[input=x]",
                "circuit.grad.value | Gradient[input=value]",
                "stage.my-scene | OnStage[block=my-scene]",
                "descent.loss | InBlock[block=descent, name=loss]",
                "η | PageNumber[name=η]",
            })
    void aFactIsReadByItsForm(String text, String fact) {
        assertThat(FactReader.read(text)).hasToString(fact);
        assertThat(FactReader.read(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"ball.height", "ball.X", "run.time", "team0.loss", "team100.loss", "circuit.grad.x.y", "team1.a-b"})
    void whatTheProgramCannotMeasureIsNoFactOfIts(String text) {
        assertThat(FactReader.read(text)).isInstanceOf(Fact.InBlock.class);
        assertThat(FactReader.read(text).text()).isEqualTo(text);
    }

    @Test
    void theExamplesAreFactsOfTheProgram() {
        assertThat(FactReader.examples())
                .containsExactly(
                        "ball.x",
                        "ball.y",
                        "ball.loss",
                        "ball.slope",
                        "ball.distance",
                        "ball.lambda",
                        "ball.ratio",
                        "run.step",
                        "run.epochs",
                        "run.evaluations",
                        "team1.loss",
                        "team1.best",
                        "team1.distance",
                        "team1.diverged",
                        "team1.minimum2",
                        "circuit.value",
                        "circuit.forward",
                        "circuit.backward")
                .allSatisfy(text -> assertThat(FactReader.read(text)).isInstanceOf(Fact.OfProgram.class));
    }
}
