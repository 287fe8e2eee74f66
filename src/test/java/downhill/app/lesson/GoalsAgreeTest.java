package downhill.app.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.lesson.Fact;
import downhill.lesson.FactReader;
import downhill.lesson.Part;
import downhill.library.ShippedLibrary;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a goal of the course says and what it counts: a reader would agree with every verdict. */
class GoalsAgreeTest {
    private static Part.Try goal(String chapter, String name) {
        return ShippedLibrary.SHIPPED.lessons().get(chapter).parts().stream()
                .filter(Part.Try.class::isInstance)
                .map(Part.Try.class::cast)
                .filter(goal -> goal.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "00-why-optimisation, deepest, stage.map=1 ball.loss=-1.27 run.step=12, true",
        "00-why-optimisation, deepest, stage.map=1 ball.loss=-1.27 run.step=0, false",
        "01-gradients, minus-three, slope.slope=-3.1, true",
        "01-gradients, minus-three, slope.slope=-2.9, true",
        "01-gradients, minus-three, slope.slope=-2.89, false",
        "03-gradient-descent, swift, stage.ravine=1 ball.lambda=25 run.step=58 ball.loss=0.0009, true",
        "03-gradient-descent, swift, stage.ravine=1 ball.lambda=30 run.step=58 ball.loss=0.0009, false",
        "03-gradient-descent, swift, stage.ravine=1 ball.lambda=24.9 run.step=58 ball.loss=0.0009, false",
        "03-gradient-descent, swift, stage.ravine=1 ball.lambda=25 run.step=19 ball.loss=0.0009, false",
        "04-mini-batches, cheap, stage.cloud=1 ball.loss=0.49 run.evaluations=9, false",
        "04-mini-batches, cheap, stage.cloud=1 ball.loss=0.49 run.evaluations=10, true",
        "07-circuit, first-run, stage.showcase=1 circuit.x=2 circuit.y=1 circuit.z=-3 circuit.w=4 circuit.forward=1"
                + " circuit.backward=1 circuit.value=-5, true",
        "07-circuit, first-run, stage.showcase=1 circuit.x=0 circuit.y=0 circuit.z=0 circuit.w=-5 circuit.forward=1"
                + " circuit.backward=1 circuit.value=-5, false",
        "08-gate-patterns, wake, stage.dead=1 circuit.value=0.005 circuit.x=1 circuit.target=1, true",
        "08-gate-patterns, wake, stage.dead=1 circuit.value=0 circuit.x=1 circuit.target=0, false",
        "08-gate-patterns, vanish, stage.explosion=1 circuit.grad.x=0.00098 circuit.w=0.5, true",
        "09-beyond, attend, stage.attention=1 circuit.value=-0.95 circuit.q=1 circuit.v1=3 circuit.v2=-1, true",
        "09-beyond, attend, stage.attention=1 circuit.value=-2 circuit.q=1 circuit.v1=-2 circuit.v2=-2, false",
        "09-beyond, create, stage.own=1 ball.distance=0.0005 run.step=10, true",
        "09-beyond, create, stage.own=1 ball.distance=0.0005 run.step=9, false",
    })
    void theVerdictIsWhatTheSentenceSays(String chapter, String name, String measured, boolean reached) {
        Map<Fact, Double> facts = new HashMap<>();
        for (String each : measured.split(" ")) {
            String[] parts = each.split("=");
            facts.put(FactReader.read(parts[0]), Double.valueOf(parts[1]));
        }
        assertThat(GoalWatch.holds(goal(chapter, name), fact -> facts.getOrDefault(fact, Double.NaN)))
                .isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            02-analytic-gradients | too-small | (a relative error above 0.001), with an h below 10⁻¹⁰
            03-gradient-descent | swift | below 0.001 in 20 to 60 steps, with κ = 25
            04-mini-batches | cheap | below 0.5 with 10 to 150 gradients
            06-local-gradients | uphill | Lift f above 0.
            07-circuit | first-run | for x = 2, y = 1, z = −3 and w = 4
            07-circuit | tug-of-war | Let x win the max
            07-circuit | tie | see w receive 0.5 of it
            08-gate-patterns | wake | Leave x and the target at 1.
            09-beyond | attend | by its keys alone: q stays at 1, v1 at 3 and v2 at −1
            09-beyond | create | after at least 10 steps, the first particle is within 0.001
            """)
    void theSentenceNamesWhatIsAsked(String chapter, String name, String words) {
        assertThat(goal(chapter, name).goal()).contains(words);
    }
}
