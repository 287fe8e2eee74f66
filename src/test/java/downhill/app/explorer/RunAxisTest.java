package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.colour.Theme;
import downhill.dataset.Batch;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.ui.input.UiDriver;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.RunAxis;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps, gradients of single rows and epochs: one choice for all that is shown over the run, and its numbers. */
@GlTest(compute = true)
class RunAxisTest {
    /** Trained on: nine batches of 16, and a last one of 6. */
    private static final int ROWS = 150;

    private static final int EPOCH = 10;

    private Explorer explorer;
    private UiDriver driver;

    @BeforeEach
    void open(Context context) {
        Library library = ShippedLibrary.SHIPPED;
        Team descent =
                Team.of(library.optimizers().get("gd"), 1).with("rate", 0.02).following("rate", "rate/t");
        Team newton = Team.of(library.optimizers().get("newton"), 1).with("rate", 0.1);
        List<Team> teams = List.of(
                descent.withName("All rows"),
                descent.withName("Epochs").withBatch(Batch.epochs(16)),
                descent.withName("Replaced").withBatch(Batch.replaced(16)),
                descent.withName("One row").withBatch(Batch.epochs(1)),
                newton.withBatch(Batch.epochs(16)));
        Experiment experiment = Experiment.of(library.surfaces().get("linear-regression"), descent)
                .withTeams(teams);
        OpenPanels openPanels = new OpenPanels(Set.of(Openable.TEAMS, Openable.BATCH), 1e-3).withRace(true);
        Workspace workspace = new Workspace(new Lab(experiment, false, Theme.DARK), openPanels, 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        driver = new UiDriver(context, 1300, 1300, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private void goTo(long step) {
        explorer.workspace().change(lab -> lab.withGoTo(step));
        driver.frames(20);
    }

    private void count(RunAxis axis) {
        while (explorer.workspace().openPanels().over() != axis) driver.click("Run counted in");
    }

    private void select(int team) {
        driver.click("Team " + team);
    }

    private String told(String label) {
        return driver.labels().find(label).help();
    }

    private List<String> ends() {
        return List.of(1, 2, 3, 4, 5).stream()
                .map(team -> told("End of curve " + team))
                .toList();
    }

    private double x(int team) {
        return driver.labels().find("End of curve " + team).place().centreX();
    }

    @Test
    void a_step_is_as_many_gradients_as_it_sees_rows_and_a_last_short_batch_makes_the_epoch_whole() {
        goTo(1);
        count(RunAxis.GRADIENTS);
        assertThat(ends())
                .containsExactly("150 gradients", "16 gradients", "16 gradients", "1 gradients", "48 gradients");
        goTo(EPOCH);
        assertThat(ends())
                .containsExactly("1,500 gradients", "150 gradients", "160 gradients", "10 gradients", "450 gradients");
        count(RunAxis.EPOCHS);
        assertThat(ends()).containsExactly("10 epochs", "1 epochs", "1.067 epochs", "0.06667 epochs", "3 epochs");
        count(RunAxis.STEPS);
        assertThat(ends()).containsOnly("10 steps");
    }

    @Test
    void the_curves_end_where_their_cost_puts_them() {
        goTo(EPOCH);
        count(RunAxis.STEPS);
        assertThat(x(2)).isCloseTo(x(1), within(1.0));
        assertThat(x(5)).isCloseTo(x(1), within(1.0));
        for (RunAxis axis : List.of(RunAxis.GRADIENTS, RunAxis.EPOCHS)) {
            count(axis);
            double ten = (x(1) - x(4)) / Math.log10(ROWS);
            assertThat(ten).as("pixels for a tenfold of %s", axis).isGreaterThan(30);
            assertThat(x(1) - x(2)).isCloseTo(ten * Math.log10(EPOCH), within(1.5));
            assertThat(x(5) - x(2)).isCloseTo(ten * Math.log10(3), within(1.5));
        }
    }

    @Test
    void curves_timeline_and_schedule_have_one_choice_and_any_of_them_changes_it() {
        goTo(EPOCH);
        select(2);
        assertThat(told("Place in the run")).isEqualTo("10");
        assertThat(told("End of the schedule")).isEqualTo("1,000 steps");
        driver.click("Curves over");
        assertThat(explorer.workspace().openPanels().over()).isEqualTo(RunAxis.GRADIENTS);
        assertThat(told("Place in the run")).isEqualTo("150");
        assertThat(told("End of the schedule")).isEqualTo("15,000 gradients");
        driver.click("Schedule over");
        assertThat(explorer.workspace().openPanels().over()).isEqualTo(RunAxis.EPOCHS);
        assertThat(told("Place in the run")).isEqualTo("1");
        assertThat(told("End of curve 2")).isEqualTo("1 epochs");
        assertThat(told("End of the schedule")).isEqualTo("100 epochs");
        driver.click("Run counted in");
        assertThat(explorer.workspace().openPanels().over()).isEqualTo(RunAxis.STEPS);
        driver.click("Data menu");
        driver.click("Data ▸ Count in steps, gradients or epochs");
        assertThat(told("End of curve 2")).isEqualTo("150 gradients");
    }

    @Test
    void the_timeline_counts_for_the_team_that_is_shown_and_goes_on_counting_where_its_batch_changes() {
        count(RunAxis.GRADIENTS);
        goTo(EPOCH);
        select(4);
        assertThat(told("Place in the run")).isEqualTo("10");
        driver.typeValue("Rows in a batch", "100");
        goTo(20);
        // Epochs of 100 and 50 rows from step 11 on.
        assertThat(told("Place in the run")).isEqualTo("760");
        assertThat(told("End of curve 4")).isEqualTo("760 gradients");
        driver.key(ImGuiKey.B);
        assertThat(told("Place in the run")).isEqualTo("710");
        goTo(EPOCH - 1);
        assertThat(told("Place in the run")).isEqualTo("9");
    }
}
