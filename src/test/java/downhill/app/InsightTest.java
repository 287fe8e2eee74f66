package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.ui.Guide;
import downhill.ui.Panels;
import downhill.ui.UiDriver;
import imgui.flag.ImGuiKey;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GlTest(compute = true)
class InsightTest {
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 640;
    private static final float MIDDLE_X = (WIDTH - 340) / 2f;
    private static final float MIDDLE_Y = 32 + (HEIGHT - 32 - 52 - 28) / 2f;

    private Explorer explorer;
    private UiDriver driver;

    @BeforeEach
    void open(Context context) {
        Library library = new Library(Optional.empty(), problem -> fail(problem.getMessage()));
        Desk desk = new Desk(library.opening().withRunning(false), Panels.FIRST, 1);
        explorer = new Explorer(context, library, desk, new Host(() -> {}, () -> {}), new Worker(new SameThread()));
        driver = new UiDriver(context, WIDTH, HEIGHT, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void the_card_opens_on_a_click_and_on_g() {
        assertThat(driver.labels().all()).contains("The ball").doesNotContain("slope along x");
        driver.click("The ball");
        assertThat(driver.labels().all()).contains("x", "y", "loss", "slope along x", "slope along y");
        driver.key(ImGuiKey.G);
        assertThat(driver.labels().all()).doesNotContain("slope along x");
    }

    @Test
    void every_guide_has_a_box_that_changes_the_picture() {
        driver.key(ImGuiKey.N);
        driver.click("The ball");
        driver.typeValue("Learning rate", "0.02");
        for (Guide guide : Guide.values()) {
            if (guide == Guide.ARITHMETIC) {
                continue;
            }
            driver.move(MIDDLE_X, HEIGHT - 4);
            driver.frames(2);
            int[] before = driver.pixels();
            driver.click(guide.title());
            driver.move(MIDDLE_X, HEIGHT - 4);
            driver.frames(2);
            assertThat(driver.pixels()).as(guide.title()).isNotEqualTo(before);
            assertThat(driver.labels().find(guide.title()).help()).hasSizeGreaterThan(40);
        }
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
