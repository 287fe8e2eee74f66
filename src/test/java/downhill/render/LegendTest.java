package downhill.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegendTest {
    @Test
    void theBarStandsInTheMiddleWhereNothingIsInItsWay() {
        assertThat(Legend.Span.of(600, 1, 0, 570)).isEqualTo(new Legend.Span(180, 240));
        assertThat(Legend.Span.of(1200, 2, 0, 1140)).isEqualTo(new Legend.Span(360, 480));
    }

    @ParameterizedTest
    @ValueSource(doubles = {340, 300, 260, 240, 200, 160, 120})
    void sentencesBelowItPushItUpAndThenMakeItShorter(double free) {
        Legend.Span span = Legend.Span.of(376, 1, 0, free);
        assertThat(span.top() + span.tall()).isLessThanOrEqualTo(free - 14);
        assertThat(span.top()).isGreaterThanOrEqualTo(34);
        assertThat(span.tall()).isBetween(60.0, 150.4);
    }

    @ParameterizedTest
    @ValueSource(doubles = {60, 90, 120, 160})
    void whatLiesInTheCornerAboveItPushesItDown(double taken) {
        Legend.Span span = Legend.Span.of(376, 1, taken, 340);
        assertThat(span.top()).isGreaterThanOrEqualTo(taken + 34);
        assertThat(span.top() + span.tall()).isLessThanOrEqualTo(340 - 14);
    }
}
