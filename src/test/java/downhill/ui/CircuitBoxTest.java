package downhill.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.circuit.Schematics;
import downhill.circuit.Trace;
import downhill.gl.Context;
import downhill.gl.GlTest;
import imgui.ImGui;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two circuits in one page that scrolls. */
@GlTest
class CircuitBoxTest {
    private final CircuitBox course = new CircuitBox(
            Schematics.typed("q = x + y; f = q*z", Map.of("x", -2.0, "y", 5.0, "z", -4.0)), Runnable::run);
    private final CircuitBox product = new CircuitBox(Schematics.typed("x*y", Map.of("x", 3.0)), Runnable::run);
    private UiDriver driver;
    private float scrolled;

    @BeforeEach
    void open(Context context) {
        driver = new UiDriver(context, 480, 420, new WidgetLoop(() -> Theme.DARK, this::page));
        course.change(lab -> lab.withSpeed(20));
    }

    private void page(Widgets ui) {
        Pane.begin(ui, "page", new Rect(0, 0, 480, 420), 20, 20);
        new Pane().beginScrolled(ui, "words", 12);
        course.draw(ui, "course", 400, 260);
        ui.space(20);
        product.draw(ui, "product", 400, 260);
        scrolled = ImGui.getScrollY();
        ImGui.endChild();
        ImGui.popStyleColor();
        ImGui.popStyleVar();
        Pane.end();
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private Trace trace() {
        return course.lab().trace();
    }

    @Test
    void both_passes_give_the_courses_numbers_and_leave_the_other_circuit_alone() {
        driver.click("course: Forward Pass");
        driver.frames(60);
        assertThat(trace().value(trace().circuit().output())).hasValue(-12);
        assertThat(trace().gradients()).isEmpty();
        driver.click("course: Backward Pass");
        driver.frames(60);
        assertThat(trace().gradients()).containsOnly(Map.entry("x", -4.0), Map.entry("y", -4.0), Map.entry("z", 3.0));
        assertThat(product.lab().trace().position()).isZero();
    }

    @Test
    void step_and_reset() {
        driver.click("course: Step");
        assertThat(trace().position()).isEqualTo(1);
        driver.click("course: Reset");
        assertThat(trace().position()).isZero();
    }

    @Test
    void an_input_is_dragged() {
        Rect x = driver.labels().find("course: Gate x").place();
        driver.press(x.centreX(), x.centreY());
        driver.move(x.centreX(), x.centreY() - 60);
        driver.release();
        assertThat(trace().inputs().get("x")).isGreaterThan(-1);
        assertThat(product.lab().trace().inputs()).containsEntry("x", 3.0);
    }

    @Test
    void the_wheel_scrolls_the_page_and_the_drawing_goes_along() {
        Rect before = driver.labels().find("course: Gate x").place();
        driver.move(200, 100);
        driver.wheel(-1);
        Rect after = driver.labels().find("course: Gate x").place();
        assertThat(scrolled).isPositive();
        assertThat(after.top()).isEqualTo(before.top() - scrolled);
        assertThat(after.height()).isCloseTo(before.height(), within(1e-3f));
    }

    /** A moved drawing stays moved when the page scrolls. */
    @Test
    void a_moved_drawing_stays_where_it_was_put() {
        Rect before = driver.labels().find("course: Gate x").place();
        driver.press(40, 40);
        driver.move(60, 45);
        driver.release();
        Rect moved = driver.labels().find("course: Gate x").place();
        assertThat(moved.left()).isEqualTo(before.left() + 20);
        driver.wheel(-1);
        Rect after = driver.labels().find("course: Gate x").place();
        assertThat(after.top()).isCloseTo(moved.top() - scrolled, within(0.5f));
        assertThat(after.left()).isEqualTo(moved.left());
    }

    @Test
    void every_control_says_what_it_does() {
        assertThat(driver.labels().all())
                .contains("course: Gate q", "product: Gate f", "product: Step")
                .allSatisfy(label ->
                        assertThat(driver.labels().find(label).help()).as(label).isNotBlank());
    }
}
