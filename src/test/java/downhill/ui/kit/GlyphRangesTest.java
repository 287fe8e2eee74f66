package downhill.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.gl.GlTest;
import downhill.ui.input.ImGuiLayer;
import imgui.ImFont;
import imgui.ImFontAtlas;
import imgui.ImGui;
import imgui.internal.ImGuiContext;
import java.lang.ref.Reference;
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

    /** Made just now, so that the next collection moves its array. */
    private static GlyphRanges fresh() {
        return new GlyphRanges(new short[] {0x20, 0x7E, 0x3BB, 0x3BB, 0x2713, 0x2713, 0});
    }

    /** Zeros where young objects lay. */
    private static void overwriteWhatMoved() {
        for (int i = 0; i < 400; i++) assertThat(new byte[1 << 20].length).isPositive();
    }

    private static void drawn() {
        ImGuiContext current = ImGui.getCurrentContext();
        ImGuiContext own = ImGui.createContext();
        ImGui.setCurrentContext(own);
        try {
            ImFontAtlas atlas = new ImFontAtlas(ImGui.getIO().getFonts().ptr);
            atlas.setFreeTypeRenderer(true);
            GlyphRanges signs = fresh();
            ImFont font = Fonts.inter(atlas, signs);
            System.gc();
            overwriteWhatMoved();
            atlas.build();
            Reference.reachabilityFence(signs);
            assertThat(font.findGlyphNoFallback('é').isValidPtr())
                    .as("what was not asked for")
                    .isFalse();
            assertThat(font.findGlyphNoFallback('✓').isValidPtr()).isTrue();
            assertThat(font.findGlyphNoFallback('λ').isValidPtr()).isTrue();
        } finally {
            ImGui.setCurrentContext(current);
            ImGui.destroyContext(own);
        }
    }
}
