package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.glfw.GLFW.*;

import imgui.flag.ImGuiKey;
import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void rows_of_keys_keep_their_order() {
        assertThat(Keys.of(GLFW_KEY_A)).isEqualTo(ImGuiKey.A);
        assertThat(Keys.of(GLFW_KEY_Z)).isEqualTo(ImGuiKey.Z);
        assertThat(Keys.of(GLFW_KEY_7)).isEqualTo(ImGuiKey._7);
        assertThat(Keys.of(GLFW_KEY_F12)).isEqualTo(ImGuiKey.F12);
        assertThat(Keys.of(GLFW_KEY_KP_ENTER)).isEqualTo(ImGuiKey.KeypadEnter);
    }

    @Test
    void named_keys_are_known() {
        assertThat(Keys.of(GLFW_KEY_SPACE)).isEqualTo(ImGuiKey.Space);
        assertThat(Keys.of(GLFW_KEY_RIGHT_CONTROL)).isEqualTo(ImGuiKey.RightCtrl);
        assertThat(Keys.of(GLFW_KEY_ESCAPE)).isEqualTo(ImGuiKey.Escape);
    }

    @Test
    void a_key_that_the_interface_does_not_know_is_none() {
        assertThat(Keys.of(GLFW_KEY_UNKNOWN)).isEqualTo(ImGuiKey.None);
        assertThat(Keys.of(GLFW_KEY_F25)).isEqualTo(ImGuiKey.None);
    }
}
