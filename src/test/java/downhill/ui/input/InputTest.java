package downhill.ui.input;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.colour.Theme;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.ui.kit.Rect;
import downhill.ui.kit.WidgetLoop;
import downhill.ui.kit.Widgets;
import downhill.ui.kit.WidgetsTest;
import imgui.ImGui;
import imgui.flag.ImGuiKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a slow machine a frame brings more than one press: none may be lost. */
@GlTest
class InputTest {
    private final List<Action> space =
            List.of(new Action("Run", "Run or pause", Key.of("Space", ImGuiKey.Space), "", () -> this.spaces++));

    private static final String LONG = "a = 1.5*exp(-1.6*(x - 1.1)^2 - 2*y^2)\n".repeat(8) + "a + x";
    private static final String TYPED = "abba";

    private int spaces;
    private String text = LONG;
    private UiDriver driver;
    private Input input;

    @BeforeEach
    void open(Context context) {
        WidgetLoop loop = new WidgetLoop(() -> Theme.DARK, WidgetsTest.window(this::draw));
        driver = new UiDriver(context, 400, 300, loop);
        input = loop.input();
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private void draw(Widgets ui) {
        text = ui.textField("Formula", text, 3, "The height.");
        Action.pressed(space).forEach(action -> action.what().run());
    }

    private void stroke(int key) {
        input.key(key, true);
        input.key(key, false);
    }

    @Test
    void keysThatGoDownAndUpWithinAFrameArePressedOnceEach() {
        for (int press = 1; press <= 5; press++) {
            stroke(ImGuiKey.Space);
            driver.frames(4);
            assertThat(spaces).as("after %d presses", press).isEqualTo(press);
        }
        assertThat(ImGui.isKeyDown(ImGuiKey.Space)).isFalse();
    }

    @Test
    void severalPressesOfOneKeyWithinAFrameAllCount() {
        for (int press = 0; press < 3; press++) stroke(ImGuiKey.Space);
        driver.frames(12);
        assertThat(spaces).isEqualTo(3);
    }

    /** As fast hands and a tool for tests do it: Ctrl goes up before the letter does. */
    private List<Runnable> edit(Rect field) {
        List<Runnable> events = new ArrayList<>(List.of(
                () -> input.pointer(field.left() + 20, field.top() + 14),
                () -> input.button(0, true),
                () -> input.button(0, false),
                () -> input.key(ImGuiKey.LeftCtrl, true),
                () -> input.key(ImGuiKey.A, true),
                () -> input.key(ImGuiKey.LeftCtrl, false),
                () -> input.key(ImGuiKey.A, false)));
        for (int i = 0; i < TYPED.length(); i++) {
            char character = TYPED.charAt(i);
            int key = ImGuiKey.A + character - 'a';
            events.add(() -> input.key(key, true));
            events.add(() -> input.character(character));
            events.add(() -> input.key(key, false));
        }
        return events;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.3, 0.5, 0.7})
    void aWholeEditIsDoneInItsOrderHoweverItFallsIntoFrames(double chance) {
        Random random = new Random(1);
        for (int attempt = 0; attempt < 20; attempt++) {
            text = LONG;
            input.pointer(390, 290);
            input.button(0, true);
            driver.frames(3);
            input.button(0, false);
            driver.frames(3);
            for (Runnable event : edit(driver.labels().find("Formula").place())) {
                event.run();
                if (random.nextDouble() < chance) driver.frames(1);
            }
            driver.frames(30);
            assertThat(text).as("attempt %d", attempt).isEqualTo(TYPED);
        }
    }
}
