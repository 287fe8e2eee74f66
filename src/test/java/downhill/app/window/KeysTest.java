package downhill.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.glfw.GLFW.*;

import imgui.flag.ImGuiKey;
import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void rows_of_keys_keep_their_order() {
        assertThat(Keys.of(GLFW_KEY_A, null)).isEqualTo(ImGuiKey.A);
        assertThat(Keys.of(GLFW_KEY_Z, null)).isEqualTo(ImGuiKey.Z);
        assertThat(Keys.of(GLFW_KEY_7, null)).isEqualTo(ImGuiKey._7);
        assertThat(Keys.of(GLFW_KEY_F12, null)).isEqualTo(ImGuiKey.F12);
        assertThat(Keys.of(GLFW_KEY_KP_ENTER, null)).isEqualTo(ImGuiKey.KeypadEnter);
    }

    @Test
    void named_keys_are_known() {
        assertThat(Keys.of(GLFW_KEY_SPACE, null)).isEqualTo(ImGuiKey.Space);
        assertThat(Keys.of(GLFW_KEY_RIGHT_CONTROL, null)).isEqualTo(ImGuiKey.RightCtrl);
        assertThat(Keys.of(GLFW_KEY_ESCAPE, null)).isEqualTo(ImGuiKey.Escape);
    }

    @Test
    void a_key_that_the_interface_does_not_know_is_none() {
        assertThat(Keys.of(GLFW_KEY_UNKNOWN, null)).isEqualTo(ImGuiKey.None);
        assertThat(Keys.of(GLFW_KEY_F25, null)).isEqualTo(ImGuiKey.None);
    }

    @Test
    void aLetterIsWhereThisKeyboardHasIt() {
        assertThat(Keys.of(GLFW_KEY_Y, "z")).as("a German keyboard").isEqualTo(ImGuiKey.Z);
        assertThat(Keys.of(GLFW_KEY_Q, "a")).as("a French keyboard").isEqualTo(ImGuiKey.A);
        assertThat(Keys.of(GLFW_KEY_SLASH, "-")).isEqualTo(ImGuiKey.Minus);
        assertThat(Keys.of(GLFW_KEY_A, "ф")).as("no letter of ours").isEqualTo(ImGuiKey.A);
        assertThat(Keys.of(GLFW_KEY_1, "&")).as("digits with Shift").isEqualTo(ImGuiKey._1);
        assertThat(Keys.of(GLFW_KEY_KP_1, "1")).isEqualTo(ImGuiKey.Keypad1);
    }

    @Test
    void signsAreTheSameByNameAndByPlace() {
        int[] places = {
            GLFW_KEY_APOSTROPHE,
            GLFW_KEY_COMMA,
            GLFW_KEY_MINUS,
            GLFW_KEY_PERIOD,
            GLFW_KEY_SLASH,
            GLFW_KEY_SEMICOLON,
            GLFW_KEY_EQUAL,
            GLFW_KEY_LEFT_BRACKET,
            GLFW_KEY_BACKSLASH,
            GLFW_KEY_RIGHT_BRACKET,
            GLFW_KEY_GRAVE_ACCENT
        };
        String signs = "',-./;=[\\]`";
        for (int i = 0; i < places.length; i++) {
            int key = Keys.of(places[i], signs.substring(i, i + 1));
            assertThat(key).as(signs.substring(i, i + 1)).isEqualTo(ImGuiKey.Apostrophe + i);
            assertThat(Keys.of(places[i], null)).isEqualTo(key);
        }
    }
}
