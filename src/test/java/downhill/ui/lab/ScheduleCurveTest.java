package downhill.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.colour.Theme;
import downhill.dataset.Batch;
import downhill.document.Document;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.optimizer.Optimizers;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Pane;
import downhill.ui.kit.Rect;
import downhill.ui.kit.WidgetLoop;
import downhill.ui.kit.Widgets;
import downhill.workspace.RunAxis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GlTest
class ScheduleCurveTest {
    private static final Team TEAM = Team.of(Optimizers.of(Document.parse("gd.md", """
        ---
        name: Gradient descent
        parameters:
          - rate = 0.01 in [1e-5, 1] log
        ---
        A step against the gradient.

        ```rule
        w = w - rate*g
        ```
        """)), 1)
            .following("rate", "rate/t")
            .withBatch(Batch.epochs(16));

    private final ScheduleCurve curve = new ScheduleCurve();
    private Team team = TEAM;
    private RunAxis over = RunAxis.GRADIENTS;
    private int rows = 160;
    private UiDriver driver;

    @BeforeEach
    void open(Context context) {
        driver = UiDriver.looking(context, 500, 500, new WidgetLoop(() -> Theme.DARK, this::draw));
    }

    private void draw(Widgets ui) {
        Pane.begin(ui, "Lab", new Rect(0, 0, 500, 500), 8, 8);
        curve.draw(ui, team, "rate", over, rows);
        Pane.end();
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private String end() {
        driver.frames(1);
        return driver.labels().find("End of the schedule").help();
    }

    /** Its 256 places and the numbers along its axis took more than 5 kB before. */
    @Test
    void aCurveThatStaysTheSameIsNotMadeAnewInEachFrame() {
        for (RunAxis each : RunAxis.values()) {
            over = each;
            assertThat(driver.allocated()).as("over %s", each).isLessThan(1_500);
        }
    }

    @Test
    void itsEndIsThatOfItsAxisItsRowsAndItsBatch() {
        assertThat(end()).isEqualTo("16,000 gradients");
        over = RunAxis.EPOCHS;
        assertThat(end()).isEqualTo("100 epochs");
        rows = 80;
        assertThat(end()).isEqualTo("200 epochs");
        team = TEAM.withBatch(Batch.epochs(8));
        assertThat(end()).isEqualTo("100 epochs");
        over = RunAxis.STEPS;
        assertThat(end()).isEqualTo("1,000 steps");
    }

    @Test
    void anotherFormulaBendsItAnew() {
        int[] before = driver.pixels();
        team = TEAM.following("rate", "rate*t");
        driver.frames(2);
        assertThat(driver.pixels()).isNotEqualTo(before);
    }
}
