package downhill.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.experiment.study.Race.Reached;
import org.junit.jupiter.api.Test;

class StepLossesTest {
    private final StepLosses stepLosses = new StepLosses();

    private void put(double... losses) {
        for (double loss : losses) stepLosses.put(stepLosses.next(), loss);
    }

    @Test
    void passingThroughIsNotStaying() {
        put(9, 5, 0.1, 4, 0.2, 0.1);
        assertThat(stepLosses.stays(-1, 0.3)).contains(new Reached(4, true));
        assertThat(stepLosses.stays(-1, 5)).contains(new Reached(1, true));
        put(4);
        assertThat(stepLosses.stays(-1, 0.3)).isEmpty();
    }

    @Test
    void belowTheBandIsNotInIt() {
        put(1, 0.1, -7);
        assertThat(stepLosses.stays(-1, 0.3)).isEmpty();
    }

    @Test
    void whoLeftTheNumbersStaysNowhere() {
        put(0.1, Double.NaN);
        assertThat(stepLosses.stays(-1, 0.3)).isEmpty();
        assertThat(stepLosses.at(1)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void aStepThatIsRunAgainTakesThePlaceOfTheOldOne() {
        put(9, 8, 7, 0.1);
        stepLosses.forgetAfter(1);
        assertThat(stepLosses.next()).isEqualTo(2);
        put(0.2);
        assertThat(stepLosses.stays(-1, 0.3)).contains(new Reached(2, true));
        stepLosses.put(0, 3);
        assertThat(stepLosses.at(0)).isEqualTo(3);
        assertThat(stepLosses.next()).isEqualTo(3);
    }

    @Test
    void whereItBeganLaterItMayHaveBeenThereBefore() {
        stepLosses.put(40, 0.1);
        assertThat(stepLosses.stays(-1, 0.3)).contains(new Reached(40, false));
        assertThat(stepLosses.at(39)).isNaN();
    }

    /** One step of a pair outside makes the pair outside: 100001 is then known as "at most 100002". */
    @Test
    void aLongRunKeepsPairsOfStepsAndSaysSo() {
        for (int step = 0; step < StepLosses.MOST; step++) stepLosses.put(step, step <= 100_000 ? 9 : 0);
        assertThat(stepLosses.stays(-1, 0.3)).contains(new Reached(100_001, true));
        stepLosses.put(StepLosses.MOST, 0);
        assertThat(stepLosses.stays(-1, 0.3)).contains(new Reached(100_002, false));
        assertThat(stepLosses.next()).isEqualTo(StepLosses.MOST + 1);
    }
}
