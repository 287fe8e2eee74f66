package downhill.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.gl.GlTest;
import downhill.ui.input.ImGuiLayer;
import imgui.ImFont;
import imgui.ImFontAtlas;
import imgui.ImGui;
import imgui.internal.ImGuiContext;
import org.junit.jupiter.api.Test;

@GlTest
class GlyphRangesTest {
    @Test
    void a_collection_between_adding_and_drawing_loses_no_sign() {
        ImGuiLayer layer = new ImGuiLayer();
        assertThat(GlyphRanges.liesAsExpected()).isTrue();
        drawn();
        layer.close();
    }

    private static void drawn() {
        ImGuiContext current = ImGui.getCurrentContext();
        ImGuiContext own = ImGui.createContext();
        ImGui.setCurrentContext(own);
        try {
            ImFontAtlas atlas = new ImFontAtlas(ImGui.getIO().getFonts().ptr);
            atlas.setFreeTypeRenderer(true);
            ImFont font = Fonts.inter(atlas);
            System.gc();
            byte[][] elsewhere = new byte[64][];
            for (int i = 0; i < elsewhere.length; i++) elsewhere[i] = new byte[1 << 16];
            atlas.build();
            assertThat(font.findGlyphNoFallback('✓').isValidPtr()).isTrue();
            assertThat(font.findGlyphNoFallback('λ').isValidPtr()).isTrue();
            assertThat(elsewhere.length).isEqualTo(64);
        } finally {
            ImGui.setCurrentContext(current);
            ImGui.destroyContext(own);
        }
    }
}
