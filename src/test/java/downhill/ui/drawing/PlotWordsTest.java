package downhill.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.lesson.Plot;
import downhill.lesson.read.Parts;
import downhill.ui.kit.Durations;
import downhill.ui.plot.ChartAxis;
import downhill.ui.plot.DragHandle;
import downhill.ui.plot.PlotArea;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlotWordsTest {
    @ParameterizedTest
    @CsvSource({
        "2e-9, 2 ns",
        "0.006, 6 ms",
        "59, 59 s",
        "6000, 1.67 h",
        "86400, 1 day",
        "172800, 2 days",
        "31557600, 1 year",
        "6e9, 190 years"
    })
    void times_are_said_as_people_say_them(double seconds, String text) {
        assertThat(Durations.text(seconds)).isEqualTo(text);
    }

    @Test
    void a_formula_is_written_as_people_write_it() {
        assertThat(PlotArea.formula("w^4/4 - 2*w^12")).isEqualTo("w⁴/4 − 2·w¹²");
        assertThat(PlotArea.formula("w^0.5 + w^n"))
                .as("no raised point or name")
                .isEqualTo("w^0.5 + w^n");
    }

    @Test
    void w_is_a_weight_with_a_loss_and_any_other_name_an_input() {
        assertThat(PlotWords.of(Parts.plot(Plot.Kind.TANGENT, "w^2", Map.of()).plot()))
                .isEqualTo(new PlotWords("weight w", "loss L(w)", "loss L(w) = w²"));
        Plot f = new Plot(Plot.Kind.TANGENT, List.of(Parts.curve("", "-4*x")), "x", 0, 1, Map.of(), Plot.AxisNames.OWN);
        assertThat(PlotWords.of(f)).isEqualTo(new PlotWords("x", "f(x)", "f(x) = −4·x"));
    }

    @Test
    void ticks_are_round_numbers_or_whole_powers() {
        ChartAxis numbers = ChartAxis.of("w");
        numbers.span(-3, 3, 8);
        assertThat(numbers.ticks()).isEqualTo(7);
        assertThat(numbers.text(0)).isEqualTo("−3");
        ChartAxis powers = ChartAxis.powers("h");
        powers.span(-0.4, 2.2, 10);
        assertThat(powers.ticks()).isEqualTo(3);
        assertThat(powers.text(2)).isEqualTo("10²");
        assertThat(powers.part(0.9)).isEqualTo(0.5);
        assertThat(powers.at(0.5)).isEqualTo(0.9);
    }

    @Test
    void a_dragged_value_is_as_fine_as_a_hand_can_choose() {
        ChartAxis chartAxis = ChartAxis.of("w");
        chartAxis.span(-3, 3, 8);
        assertThat(DragHandle.rounded(1.23456, chartAxis)).isEqualTo(1.23);
        assertThat(DragHandle.rounded(0.004, chartAxis)).isZero();
        assertThat(DragHandle.rounded(9, chartAxis)).isEqualTo(3);
    }
}
