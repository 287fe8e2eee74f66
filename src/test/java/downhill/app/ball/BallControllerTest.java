package downhill.app.ball;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.gl.GlTest;
import downhill.language.Digits;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.loss.Surfaces;
import downhill.render.landscape.Landscape;
import downhill.ui.ball.StepPanel;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.workspace.Arrangement;
import downhill.workspace.Guide;
import imgui.flag.ImGuiKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@GlTest(compute = true)
class BallControllerTest extends BallStage {
    private static final float MIDDLE_X = (WIDTH - 340) / 2f;
    private static final float MIDDLE_Y = 32 + (HEIGHT - 32 - 52 - 28) / 2f;

    @Test
    void the_card_opens_on_a_click_and_on_g() {
        assertThat(driver.labels().all()).contains("The ball").doesNotContain("slope along x");
        driver.click("The ball");
        assertThat(driver.labels().all()).contains("x", "y", "loss", "slope along x", "slope along y");
        driver.key(ImGuiKey.G);
        assertThat(driver.labels().all()).doesNotContain("slope along x");
    }

    @Test
    void the_open_card_stands_beside_the_picture() {
        driver.click("The ball");
        driver.frames(2);
        Rect picture = explorer.viewports().picture();
        Rect pane = driver.labels().find("slope along x").pane();
        assertThat(pane.right() <= picture.left() || pane.top() >= picture.bottom())
                .as("%s beside %s", pane, picture)
                .isTrue();
        driver.key(ImGuiKey.S);
        assertThat(driver.labels().find("Whole step").pane()).isEqualTo(pane);
        driver.click("Close the arithmetic");
        assertThat(driver.labels().all()).doesNotContain("Whole step").contains("slope along x");
    }

    @Test
    void the_readout_keeps_to_the_picture() {
        driver.key(ImGuiKey.M);
        driver.key(ImGuiKey.M);
        Rect map = explorer.viewports().stageLayout().map();
        driver.move(map.centreX(), map.centreY());
        driver.wheel(8);
        driver.move(map.right() - 12, map.bottom() - 12);
        driver.frames(40);
        Rect readout = driver.labels().find("Readout").place();
        assertThat(readout.right()).isLessThanOrEqualTo(map.right() - 12);
        assertThat(readout.bottom()).isLessThanOrEqualTo(map.bottom() - 12);
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void every_guide_has_a_box_that_changes_the_picture() {
        driver.key(ImGuiKey.N);
        driver.click("The ball");
        driver.typeValue("Learning rate", "0.02");
        for (Guide guide : Guide.values()) {
            int[] before = thePicture();
            driver.click(guide.title());
            assertThat(thePicture()).as(guide.title()).isNotEqualTo(before);
            assertThat(driver.labels().find(guide.title()).help()).hasSizeGreaterThan(40);
        }
    }

    /** The picture's pixels, over which no card lies. */
    private int[] thePicture() {
        driver.move(MIDDLE_X, HEIGHT - 4);
        driver.frames(2);
        Rect picture = explorer.viewports().picture();
        assertThat(picture.width()).isGreaterThan(400);
        int[] pixels = driver.pixels();
        int width = (int) picture.width();
        int[] part = new int[width * (int) picture.height()];
        for (int i = 0; i < part.length; i++) {
            part[i] = pixels[((int) picture.top() + i / width) * WIDTH + (int) picture.left() + i % width];
        }
        return part;
    }

    @Test
    void in_a_race_card_cross_section_and_status_line_tell_of_the_selected_teams_ball() {
        parabola("gd", 0.01);
        driver.click("The ball");
        driver.key(ImGuiKey.X);
        driver.frames(3);
        assertThat(driver.labels().all()).doesNotContain("Whose ball", "Whose cross-section");
        driver.click("Duplicate");
        driver.typeValue("Learning rate", "0.004");
        explorer.workspace().change(lab -> lab.withGoTo(9));
        driver.frames(3);
        for (int team = 0; team < 2; team++) {
            driver.click("Team " + (team + 1));
            driver.frames(3);
            String name = explorer.simulation().experiment().teams().get(team).name();
            String y = Digits.fixed(explorer.simulation().ball(team).y()).strip();
            assertThat(atTheBall("y")).isEqualTo(y);
            assertThat(driver.labels().find("Whose ball").help()).isEqualTo(name);
            assertThat(driver.labels().find("Whose cross-section").help()).isEqualTo(name);
            assertThat(driver.labels().all()).contains("The ball of " + name);
            driver.key(ImGuiKey.F);
            driver.frames(60);
            assertThat(explorer.viewports().landscape().camera().y())
                    .isCloseTo(
                            explorer.simulation()
                                    .landscape()
                                    .worldY(explorer.simulation().ball(team).y()),
                            within(1e-3));
        }
    }

    @Test
    void a_ball_outside_the_landscape_is_told_and_f_goes_to_the_nearest_ground() {
        Experiment now = explorer.workspace().lab().experiment();
        Library library = ShippedLibrary.SHIPPED;
        Team momentum = Team.of(library.optimizers().get("momentum"), 400).with("rate", 10);
        explorer.workspace()
                .change(lab -> lab.withExperiment(
                        now.withTeams(List.of(momentum)).withStart(new Start(Start.Kind.UNIFORM, 2, 2, 0))));
        driver.click("The ball");
        assertThat(driver.labels().all()).doesNotContain("outside the landscape");
        for (long step = 1; step < 60 && !explorer.simulation().isOutside(0); step++) {
            long next = step;
            explorer.workspace().change(lab -> lab.withGoTo(next));
            driver.frames(20);
        }
        assertThat(explorer.simulation().isOutside(0)).isTrue();
        double out = 400 * explorer.race().outside(0);
        String sentence = (out > 200 ? "The ball and " + Math.round(out) + " of 400 particles are" : "The ball is")
                + " outside the landscape: lower the learning rate, or widen the landscape (+ Ranges).";
        assertThat(driver.labels().all()).contains("outside the landscape", sentence);
        driver.key(ImGuiKey.F);
        driver.frames(60);
        Landscape landscape = explorer.simulation().landscape();
        assertThat(Math.abs(explorer.viewports().landscape().camera().x())).isLessThanOrEqualTo(landscape.halfX());
        assertThat(Math.abs(explorer.viewports().landscape().camera().y())).isLessThanOrEqualTo(landscape.halfY());
    }

    @Test
    void a_ball_that_falls_out_of_the_landscape_is_not_told_to_slow_down() {
        Team descent = Team.of(ShippedLibrary.SHIPPED.optimizers().get("gd"), 1).with("rate", 0.05);
        explorer.workspace()
                .change(lab -> lab.withExperiment(Experiment.of(Surfaces.typed("x^3 + y^2", Map.of()), descent)
                        .withStart(Start.point(-1, 0))));
        driver.click("The ball");
        for (long step = 1; step < 60 && !explorer.simulation().isOutside(0); step++) {
            long next = step;
            explorer.workspace().change(lab -> lab.withGoTo(next));
            driver.frames(2);
        }
        assertThat(driver.labels().all())
                .contains("The ball is outside the landscape, where the loss is lower still: widen the landscape"
                        + " (+ Ranges).");
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void a_term_under_the_pointer_stands_out() {
        parabola("momentum", 0.002);
        driver.key(ImGuiKey.S);
        for (int i = 0; i < 3; i++) {
            driver.key(ImGuiKey.N);
        }
        int[] before = aroundTheBall();
        Rect term = driver.labels().find("Term from velocity").place();
        driver.move(term.centreX(), term.centreY());
        driver.frames(3);
        assertThat(aroundTheBall()).isNotEqualTo(before);
        assertThat(driver.labels().find("Term from g").help()).hasSizeGreaterThan(30);
        assertThat(driver.labels().all()).contains("Whole step");
    }

    /** Above the pane, in which the arrows' terms are written. */
    private int[] aroundTheBall() {
        driver.frames(2);
        int height = (int) driver.labels().find(StepPanel.TITLE).place().top() - 48;
        assertThat(height).isGreaterThan(200);
        return Arrays.copyOfRange(driver.pixels(), 40 * WIDTH, height * WIDTH);
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void the_map_alone_has_the_card_and_the_readout_too() {
        driver.key(ImGuiKey.M);
        driver.key(ImGuiKey.M);
        assertThat(explorer.viewports().view().arrangement()).isEqualTo(Arrangement.MAP);
        driver.click("The ball");
        assertThat(driver.labels().all()).contains("slope along x");
        int[] before = thePicture();
        driver.click("Gradient field");
        assertThat(thePicture()).as("arrows all over the map").isNotEqualTo(before);
        driver.key(ImGuiKey.G);
        driver.move(MIDDLE_X, MIDDLE_Y);
        driver.frames(40);
        assertThat(driver.labels().find("Readout").help()).contains("loss ");
    }

    @Test
    void a_resting_pointer_reads_the_place_under_it_and_a_moving_one_does_not() {
        driver.move(MIDDLE_X, MIDDLE_Y);
        assertThat(driver.labels().all()).doesNotContain("Readout");
        driver.frames(40);
        assertThat(driver.labels().find("Readout").help()).contains("x ", "y ", "loss ", "gradient ");
        driver.move(MIDDLE_X + 9, MIDDLE_Y);
        assertThat(driver.labels().all()).doesNotContain("Readout");
        driver.move(WIDTH - 100, MIDDLE_Y);
        driver.frames(60);
        assertThat(driver.labels().all()).doesNotContain("Readout");
    }

    @Test
    void a_presentation_hides_the_card() {
        driver.key(ImGuiKey.P);
        assertThat(driver.labels().all()).doesNotContain("The ball");
    }
}
