package downhill.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.colour.Theme;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.language.Digits;
import downhill.ui.input.UiDriver;
import imgui.ImGui;
import imgui.flag.ImGuiWindowFlags;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GlTest
public class WidgetsTest {
    private static final List<Item> SHAPES =
            List.of(new Item("Bowl", "One valley."), new Item("Saddle", "Up one way, down the other."));

    private UiDriver driver;
    private Theme theme = Theme.DARK;
    private int pressed;
    private boolean noise;
    private double rate = 0.01;
    private double beta = 0.9;
    private double nudge = 1e-5;
    private int shape;
    private String formula = "x^2";

    @BeforeEach
    void open(Context context) {
        driver = UiDriver.looking(context, 400, 560, new WidgetLoop(() -> theme, window(this::draw)));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private void draw(Widgets ui) {
        ui.text("Downhill", ui.fonts().title(), ui.theme().text());
        ui.name("Surface");
        shape = ui.choice("Surface", SHAPES.get(shape).title(), shape, SHAPES, "The landscape. Try the saddle.");
        formula = ui.textField("Formula", formula, 2, "The height at x and y.");
        rate = ui.slider("Rate", rate, Range.log(1e-5, 1), Digits.text(rate), "How far a step goes.");
        beta = ui.slider("β", beta, Range.linear(0, 0.99), Digits.text(beta), "How much of the last step stays.");
        nudge = ui.slider("h", nudge, Range.log(1e-16, 1), Digits.text(nudge), "How far to nudge.");
        noise = ui.checkbox("Noise", noise, "Adds noise to the gradient.");
        if (ui.primary("Run", 0, "Lets the balls roll.")) {
            pressed++;
        }
        ImGui.sameLine();
        ui.button("Reset", 0, "Puts the balls back.");
        ui.text(
                "∂f/∂x ∇ ηλ ≤ ≥ − · × → ∞ 10⁻³ ² ✗",
                ui.fonts().mono(),
                ui.theme().muted());
        ui.text(
                "∂f/∂x ∇ ηλ ≤ ≥ − · × → ∞ 10⁻³ ² ✗",
                ui.fonts().body(),
                ui.theme().wrong());
    }

    public static Consumer<Widgets> window(Consumer<Widgets> content) {
        return ui -> {
            ImGui.setNextWindowPos(0, 0);
            ImGui.setNextWindowSize(
                    ImGui.getIO().getDisplaySizeX(), ImGui.getIO().getDisplaySizeY());
            ImGui.begin("test", ImGuiWindowFlags.NoDecoration);
            content.accept(ui);
            ImGui.end();
        };
    }

    @Test
    void a_button_is_pressed_once_by_a_click() {
        driver.click("Run");
        assertThat(pressed).isEqualTo(1);
    }

    @Test
    void a_checkbox_turns_on_and_off() {
        driver.click("Noise");
        assertThat(noise).isTrue();
        driver.click("Noise");
        assertThat(noise).isFalse();
    }

    @Test
    void a_logarithmic_slider_gives_every_power_of_ten_the_same_room() {
        driver.drag("Rate", 0.5);
        assertThat(Math.log10(rate)).isCloseTo(-2.5, within(0.05));
        driver.drag("Rate", 0.8);
        assertThat(Math.log10(rate)).isCloseTo(-1, within(0.1));
    }

    @Test
    void a_logarithmic_slider_goes_down_to_the_smallest_numbers() {
        driver.drag("h", 0.5);
        assertThat(Math.log10(nudge)).isCloseTo(-8, within(0.3));
        driver.drag("h", -0.1);
        assertThat(nudge).isEqualTo(1e-16);
    }

    @Test
    void a_slider_reaches_both_of_its_ends() {
        driver.drag("Rate", -0.1);
        assertThat(rate).isEqualTo(1e-5);
        driver.drag("Rate", 1.1);
        assertThat(rate).isEqualTo(1);
        driver.drag("β", 1.1);
        assertThat(beta).isEqualTo(0.99);
    }

    @Test
    void a_dragged_value_has_three_digits() {
        driver.drag("β", 0.377);
        assertThat(Double.toString(beta)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void a_value_is_typed_after_a_click_on_the_number() {
        driver.typeValue("Rate", "0.0123456");
        assertThat(rate).isEqualTo(0.0123456);
        driver.typeValue("Rate", "7");
        assertThat(rate).as("held inside the range").isEqualTo(1);
    }

    @Test
    void a_slider_that_is_not_touched_keeps_its_value() {
        rate = 0.012345678901234;
        driver.frames(3);
        driver.rest("Rate");
        assertThat(rate).isEqualTo(0.012345678901234);
    }

    @Test
    void a_choice_is_made_by_the_title_of_an_item() {
        driver.click("Surface");
        driver.click("Saddle");
        assertThat(shape).isEqualTo(1);
        assertThat(driver.labels().all()).doesNotContain("Saddle");
    }

    @Test
    void a_text_is_replaced_by_typing() {
        driver.type("Formula", "sin(x) + y^2");
        assertThat(formula).isEqualTo("sin(x) + y^2");
    }

    @Test
    void a_tooltip_comes_after_a_rest() {
        Rect place = driver.labels().find("Run").place();
        driver.move(place.centreX(), place.centreY());
        int[] at_once = driver.pixels();
        driver.rest("Run");
        assertThat(driver.pixels()).isNotEqualTo(at_once);
    }

    @Test
    void every_control_says_what_it_does() {
        assertThat(driver.labels().all())
                .containsExactly(
                        "Surface",
                        "Formula",
                        "Rate value",
                        "Rate",
                        "β value",
                        "β",
                        "h value",
                        "h",
                        "Noise",
                        "Run",
                        "Reset")
                .allSatisfy(
                        label -> assertThat(driver.labels().find(label).help()).isNotBlank());
    }

    @Test
    void a_label_that_is_not_there_is_named_with_those_that_are() {
        assertThatThrownBy(() -> driver.click("Go"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("No control is labelled 'Go'; there are [Surface, Formula, Rate value, Rate, β value, β,"
                        + " h value, h, Noise, Run, Reset]");
    }

    @Test
    void the_theme_changes_while_it_runs() {
        int dark = driver.pixels()[5 * 400 + 395] & 0xFFFFFF;
        theme = Theme.LIGHT;
        driver.frames(2);
        int light = driver.pixels()[5 * 400 + 395] & 0xFFFFFF;
        assertThat(List.of(dark, light)).containsExactly(Theme.DARK.panel(), Theme.LIGHT.panel());
    }

    @Test
    void a_frame_is_drawn_with_more_than_one_colour() {
        assertThat(Arrays.stream(driver.pixels()).distinct().count()).isGreaterThan(50);
    }
}
