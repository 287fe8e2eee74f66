package downhill.ui;

import downhill.gl.Context;
import downhill.gl.GlTest;
import imgui.ImGui;
import imgui.type.ImInt;
import org.junit.jupiter.api.Test;

@GlTest
class ScratchTest {
    @Test
    void time(Context context) {
        try (ImGuiLayer layer = new ImGuiLayer()) {
            layer.labels();
            for (float scale : new float[] {1, 1, 2, 4}) {
                long start = System.nanoTime();
                Fonts.build(scale, true);
                System.out.println(scale + " " + (System.nanoTime() - start) / 1e6 + " ms");
                ImInt w = new ImInt();
                ImInt h = new ImInt();
                start = System.nanoTime();
                ImGui.getIO().getFonts().getTexDataAsRGBA32(w, h);
                System.out.println(w + " x " + h + " " + (System.nanoTime() - start) / 1e6 + " ms");
            }
        }
    }
}
