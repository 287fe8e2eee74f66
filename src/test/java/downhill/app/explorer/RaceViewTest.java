package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.colour.Theme;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.experiment.study.Standing;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.language.Digits;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Labels.Control;
import downhill.ui.kit.Rect;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** How the teams do, below the landscape, as a person opens and reads it. */
@GlTest(compute = true)
class RaceViewTest {
    private static final List<String> COLUMNS =
            List.of("Ball", "Median", "Best", "Distance", "Steps", "Gradients", "Diverged");

    private Library library;
    private Explorer explorer;
    private UiDriver driver;
    private TestInfo info;

    @BeforeEach
    void open(Context context, TestInfo test) {
        info = test;
        open(context, 1800);
    }

    private void open(Context context, int width) {
        open(context, width, 800, 1);
    }

    private void open(Context context, int width, int height, double zoom) {
        library = ShippedLibrary.SHIPPED;
        Team descent = Team.of(library.optimizers().get("gd"), 50).with("rate", 0.1);
        Team newton = Team.of(library.optimizers().get("newton"), 50).with("rate", 0.5);
        Team wild =
                Team.of(library.optimizers().get("gd"), 50).with("rate", 1.5).withName("Too fast");
        Experiment experiment =
                Experiment.of(library.surfaces().get("bowl"), descent).withTeams(List.of(descent, newton, wild));
        Workspace workspace =
                new Workspace(new Lab(experiment, false, Theme.DARK), new OpenPanels(Set.of(), 1e-3), zoom);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        driver = UiDriver.of(info, context, width, height, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private String cell(String column, String team) {
        return driver.labels().find(column + " of " + team).help();
    }

    private void steps(int count) {
        for (int i = 0; i < count; i++) {
            driver.click("Step");
            driver.frames(8);
        }
    }

    private Standing standing(int team) {
        return explorer.race().standing(team).orElseThrow();
    }

    @Test
    void t_and_the_menu_open_it_and_close_does_so() {
        assertThat(driver.labels().all()).doesNotContain("Loss curves");
        driver.key(ImGuiKey.T);
        assertThat(driver.labels().all()).contains("Loss curves", "Histogram", "Tolerance");
        driver.click("Close");
        assertThat(driver.labels().all()).doesNotContain("Loss curves");
        driver.click("View menu");
        driver.click("View ▸ Race");
        assertThat(driver.labels().all()).contains("Loss curves");
    }

    @Test
    void every_team_has_a_line_and_every_column_its_number_and_says_what_it_is() {
        driver.key(ImGuiKey.T);
        steps(12);
        for (int team = 0; team < 3; team++) {
            String name = explorer.simulation().experiment().teams().get(team).name();
            assertThat(driver.labels().all()).contains(name + " in the table");
            assertThat(cell("Ball", name)).isEqualTo(Digits.text(standing(team).ball()));
            assertThat(cell("Median", name))
                    .isEqualTo(Digits.text(standing(team).lossSpread().median()));
            assertThat(cell("Best", name))
                    .isEqualTo(Digits.text(standing(team).lossSpread().best()));
            assertThat(cell("Distance", name))
                    .isEqualTo(Digits.text(standing(team).distance()));
        }
        for (String column : COLUMNS) {
            assertThat(driver.labels().find(column + " column").help())
                    .as(column)
                    .hasSizeGreaterThan(15);
        }
    }

    @Test
    void the_tolerance_decides_when_a_team_is_there_and_a_newton_step_costs_three_gradients() {
        driver.key(ImGuiKey.T);
        String newton = explorer.simulation().experiment().teams().get(1).name();
        assertThat(cell("Steps", newton)).isEqualTo("–");
        steps(12);
        driver.typeValue("Tolerance", "1");
        long coarse = steps(newton);
        driver.typeValue("Tolerance", "0.01");
        long fine = steps(newton);
        assertThat(fine).isGreaterThan(coarse);
        assertThat(Long.parseLong(cell("Gradients", newton))).isEqualTo(3 * fine);
        String descent = explorer.simulation().experiment().teams().get(0).name();
        driver.typeValue("Tolerance", "1");
        assertThat(cell("Gradients", descent)).isEqualTo(cell("Steps", descent));
    }

    private long steps(String team) {
        return Long.parseLong(cell("Steps", team));
    }

    @Test
    void who_left_the_numbers_is_a_share_with_a_cross() {
        driver.key(ImGuiKey.T);
        assertThat(cell("Diverged", "Too fast")).isEqualTo("0 %");
        explorer.workspace().change(lab -> lab.withGoTo(600));
        driver.frames(30);
        assertThat(cell("Diverged", "Too fast")).isEqualTo("✗ 100 %");
        String descent = explorer.simulation().experiment().teams().get(0).name();
        assertThat(cell("Diverged", descent)).isEqualTo("0 %");
    }

    @Test
    void no_cell_is_cut_however_narrow_the_table_and_large_the_type(Context context) {
        for (int[] size : new int[][] {{1024, 100}, {1280, 100}, {1280, 150}}) {
            driver.close();
            open(context, size[0], 720, size[1] / 100.0);
            explorer.workspace()
                    .open(explorer.workspace()
                            .openPanels()
                            .with(Openable.BALL, true)
                            .withRace(true));
            explorer.workspace().change(lab -> lab.withGoTo(251));
            driver.frames(12);
            cellsAreWhole(size[0] + " pixels at " + size[1] + " %");
        }
    }

    private void cellsAreWhole(String where) {
        Set<String> all = driver.labels().all();
        for (Team team : explorer.simulation().experiment().teams()) {
            Control before = driver.labels().find("Name of " + team.name());
            assertThat(before.help()).as(where).isNotEmpty();
            for (String column : COLUMNS) {
                if (!all.contains(column + " of " + team.name())) continue;
                Control cell = driver.labels().find(column + " of " + team.name());
                Rect head = driver.labels().find(column + " column").place();
                assertThat(cell.place().left())
                        .as("%s, %s", where, column)
                        .isGreaterThan(before.place().right());
                assertThat(head.left()).as(where).isEqualTo(cell.place().left());
                before = cell;
            }
            assertThat(before.place().right())
                    .as(where)
                    .isLessThanOrEqualTo(before.pane().right());
            assertThat(driver.labels().find(team.name() + " in the table").help())
                    .startsWith(team.name() + ".");
        }
        String descent = explorer.simulation().experiment().teams().get(0).name();
        assertThat(cell("Median", descent)).as("a long number").hasSizeGreaterThan(9);
    }

    @Test
    void a_sentence_says_who_wins() {
        driver.key(ImGuiKey.T);
        assertThat(verdict())
                .isEqualTo(
                        "Nobody has moved yet. Run it and see who comes within 0.001 of the lowest known loss first.");
        steps(1);
        String newton = explorer.simulation().experiment().teams().get(1).name();
        assertThat(verdict())
                .isEqualTo("Nobody is within 0.001 of the lowest known loss yet. " + newton
                        + " leads: its ball is lowest, at "
                        + Digits.text(standing(1).ball()) + ".");
        steps(11);
        assertThat(verdict())
                .isEqualTo(newton + " wins: its ball came within 0.001 of the lowest known loss first, after "
                        + cell("Steps", newton) + " steps, and stayed there.");
        explorer.workspace().change(lab -> lab.withGoTo(600));
        driver.frames(30);
        assertThat(verdict()).endsWith(" Too fast has diverged.");
    }

    private String verdict() {
        return driver.labels().find("Who wins").help();
    }

    @Test
    void table_and_curves_do_not_tell_what_comes_after_the_step_that_is_shown() {
        driver.key(ImGuiKey.T);
        steps(12);
        String newton = explorer.simulation().experiment().teams().get(1).name();
        long there = steps(newton);
        explorer.workspace().change(lab -> lab.withGoTo(there - 1));
        driver.frames(20);
        assertThat(cell("Steps", newton)).isEqualTo("–");
        assertThat(driver.labels().find("End of curve 2").help()).isEqualTo(there - 1 + " steps");
        driver.click("Reset");
        driver.frames(20);
        assertThat(driver.labels().find("End of curve 2").help()).isEqualTo("0 steps");
        explorer.workspace().change(lab -> lab.withGoTo(12));
        driver.frames(20);
        assertThat(steps(newton)).isEqualTo(there);
    }

    @Test
    void a_click_on_a_line_selects_its_team() {
        driver.key(ImGuiKey.T);
        String newton = explorer.simulation().experiment().teams().get(1).name();
        driver.click(newton + " in the table");
        driver.click("Teams");
        assertThat(driver.labels().all()).contains("damping");
        driver.click("Too fast in the table");
        assertThat(driver.labels().all()).doesNotContain("damping");
    }

    @Test
    void a_window_of_usual_width_shows_the_table_beside_the_curves(Context context) {
        driver.close();
        open(context, 1280);
        driver.key(ImGuiKey.T);
        assertThat(driver.labels().all())
                .contains("Median column", "Loss curves")
                .doesNotContain("Histogram");
        driver.click("Table");
        assertThat(driver.labels().all())
                .contains("Median column", "Distance column", "Gradients column")
                .doesNotContain("Loss curves");
        driver.click("Losses now");
        assertThat(driver.labels().all()).contains("Histogram").doesNotContain("Median column", "Loss curves");
        driver.click("Table and curves");
        assertThat(driver.labels().all()).contains("Median column", "Loss curves");
    }

    @Test
    void a_narrow_window_shows_one_part_at_a_time(Context context) {
        driver.close();
        open(context, 1024);
        driver.key(ImGuiKey.T);
        assertThat(driver.labels().all())
                .contains("Median column")
                .doesNotContain("Loss curves", "Histogram", "Held out column");
        driver.click("Curves");
        assertThat(driver.labels().all()).contains("Loss curves").doesNotContain("Median column", "Histogram");
        driver.click("Losses now");
        assertThat(driver.labels().all()).contains("Histogram").doesNotContain("Median column", "Loss curves");
        driver.click("Table");
        assertThat(driver.labels().all()).contains("Median column");
    }

    @Test
    void over_rows_the_table_has_the_loss_over_those_held_out() {
        explorer.workspace()
                .change(lab -> lab.withExperiment(
                        lab.experiment().withSurface(library.surfaces().get("linear-regression"))));
        driver.frames(3);
        driver.key(ImGuiKey.T);
        driver.frames(12);
        Standing standing = explorer.race().standing(0).orElseThrow();
        assertThat(standing.heldOut()).isPositive().isNotEqualTo(standing.ball());
        String told = driver.labels().find("Held out of Gradient descent").help();
        assertThat(Double.parseDouble(told)).isCloseTo(standing.heldOut(), withinPercentage(0.1));
        assertThat(driver.labels().all()).contains("Held out column");
    }

    @Test
    void the_stage_says_whose_ball_is_which_in_a_presentation_too() {
        String legend = "Legend of the teams";
        String names = "Gradient descent, Newton, Too fast";
        assertThat(driver.labels().find(legend).help()).isEqualTo(names);
        driver.key(ImGuiKey.P);
        assertThat(driver.labels().find(legend).help()).isEqualTo(names);
        driver.key(ImGuiKey.P);
        explorer.workspace()
                .change(lab -> lab.withExperiment(lab.experiment()
                        .withTeams(List.of(lab.experiment().teams().get(0)))));
        driver.frames(3);
        assertThat(driver.labels().all()).doesNotContain(legend);
    }

    @Test
    void a_map_above_the_race_keeps_its_width_since_the_table_says_it_too() {
        String legend = "Legend of the teams";
        driver.click("Map alone");
        driver.frames(3);
        assertThat(driver.labels().all()).contains(legend);
        driver.key(ImGuiKey.T);
        assertThat(driver.labels().all()).contains("Median column").doesNotContain(legend);
        driver.key(ImGuiKey.K);
        driver.frames(2);
        assertThat(driver.labels().all())
                .as("nor over a map above the comparison")
                .doesNotContain(legend);
        driver.key(ImGuiKey.P);
        assertThat(driver.labels().all()).as("where there is no table").contains(legend);
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void curves_and_histogram_change_as_the_race_goes_on() {
        driver.key(ImGuiKey.T);
        steps(2);
        for (String plot : List.of("Loss curves", "Histogram")) {
            int[] before = picture(plot);
            steps(2);
            assertThat(picture(plot)).as(plot).isNotEqualTo(before);
        }
    }

    private int[] picture(String label) {
        driver.move(4, 400);
        Rect place = driver.labels().find(label).place();
        int[] pixels = driver.pixels();
        int width = (int) place.width();
        int[] part = new int[width * (int) place.height()];
        for (int i = 0; i < part.length; i++) {
            part[i] = pixels[((int) place.top() + i / width) * 1800 + (int) place.left() + i % width];
        }
        return part;
    }
}
