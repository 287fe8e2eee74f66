package downhill.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.document.Line;
import downhill.lesson.Condition;
import downhill.lesson.Part;
import downhill.lesson.Vocabulary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GoalRowTest {
    private static List<GoalRow> rows(List<String> reach, List<Double> standing) {
        List<Condition> conditions = reach.stream()
                .map(text -> Condition.parse(new Line("goal", 1, text)))
                .toList();
        Part.Try goal = new Part.Try("goal", "Goal", "Get there.", conditions, "", "", List.of(), 1);
        return GoalRow.of(goal, standing, Vocabulary.ENGLISH);
    }

    private static GoalRow row(String reach, double value) {
        return rows(List.of(reach), List.of(value)).get(0);
    }

    @Test
    void aNumberBetweenTwoIsOneRow() {
        assertThat(rows(
                        List.of("ball.loss > -0.45", "ball.loss < -0.43", "ball.slope < 0.01", "stage.map = 1"),
                        List.of(-0.44, -0.44, 0.25, 1.0)))
                .containsExactly(
                        new GoalRow(true, "loss", "−0.44", "above −0.45 and below −0.43"),
                        new GoalRow(false, "slope", "0.25", "below 0.01"));
    }

    @Test
    void aNumberHasTheDigitsThatTellItFromWhatIsAsked() {
        assertThat(row("ball.loss < -1.26", -1.2599996))
                .isEqualTo(new GoalRow(false, "loss", "−1.2599996", "below −1.26"));
        assertThat(row("run.evaluations <= 150", 120))
                .isEqualTo(new GoalRow(true, "row gradients", "120", "at most 150"));
        assertThat(row("circuit.grad.x > 50000", 59049))
                .isEqualTo(new GoalRow(true, "gradient of x", "59,049", "above 50,000"));
    }

    @Test
    void whatIsNotKnownIsADashAndDoesNotHold() {
        assertThat(row("circuit.grad.w = 0", Double.NaN))
                .isEqualTo(new GoalRow(false, "gradient of w", "—", "has to be 0"));
        assertThat(rows(List.of("run.step >= 20"), List.of()))
                .containsExactly(new GoalRow(false, "step", "—", "at least 20"));
    }

    @Test
    void aPassIsDoneOrNotYet() {
        assertThat(row("circuit.backward = 1", 0)).isEqualTo(new GoalRow(false, "backward pass", "not yet", ""));
        assertThat(row("walk.diverged = 1", 1)).isEqualTo(new GoalRow(true, "out of the plot", "done", ""));
    }

    @Test
    void sharesAreInPercentAndTimesInTheirUnits() {
        assertThat(row("team1.diverged = 1", 0.25))
                .isEqualTo(new GoalRow(false, "left the finite numbers, team 1", "25 %", "has to be 100 %"));
        assertThat(row("cost.nudging > 31557600", 6e-3))
                .isEqualTo(new GoalRow(false, "time by nudging", "6 ms", "above 1 year"));
    }

    @Test
    void everyFactHasWords() {
        assertThat(Stream.of(
                                "ball.distance < 1",
                                "ball.lambda < 1",
                                "run.epochs < 1",
                                "team2.best < 1",
                                "team3.minimum2 < 1",
                                "team2.rate < 1",
                                "circuit.value < 1",
                                "circuit.y < 1",
                                "bug.error < 1",
                                "h < 1")
                        .map(reach -> row(reach, 0).name()))
                .containsExactly(
                        "distance to the minimum",
                        "largest curvature",
                        "epochs",
                        "lowest loss, team 2",
                        "share at minimum 2, team 3",
                        "rate, team 2",
                        "result",
                        "y",
                        "largest relative error",
                        "h");
    }
}
