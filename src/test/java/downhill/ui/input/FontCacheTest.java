package downhill.ui.input;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.colour.Theme;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.ui.kit.Frame;
import downhill.ui.kit.WidgetLoop;
import downhill.ui.kit.Widgets;
import downhill.ui.kit.WidgetsTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lwjgl.opengl.GL11C;

@GlTest
class FontCacheTest {
    private static final float SCALE = 0.5f;

    private final Context context;

    FontCacheTest(Context context) {
        this.context = context;
    }

    private static void words(Widgets ui) {
        ui.text("Words", ui.fonts().title(), 0xFFFFFF);
    }

    /** Someone who looks at words whose letters are from there. */
    private UiDriver reader(FontCache letters) {
        ImGuiLayer layer = new ImGuiLayer();
        WidgetLoop loop = new WidgetLoop(layer, () -> Theme.DARK, WidgetsTest.window(FontCacheTest::words));
        layer.share(letters);
        return UiDriver.looking(context, 200, 100, loop);
    }

    private static long textures() {
        return IntStream.range(1, 1000).filter(GL11C::glIsTexture).count();
    }

    @Test
    void letters_are_drawn_once_for_a_size() {
        NativeLibrary.prepare();
        try (FontCache cache = new FontCache(2)) {
            FontCache.Letters first = cache.at(SCALE, false);
            FontCache.Letters second = cache.at(1, false);
            assertThat(cache.at(SCALE, false)).isSameAs(first);
            assertThat(cache.at(1, false)).isSameAs(second);
        }
    }

    @Test
    void where_there_is_no_room_the_first_ones_go() {
        NativeLibrary.prepare();
        try (FontCache cache = new FontCache(1)) {
            FontCache.Letters first = cache.at(SCALE, false);
            cache.at(1, false);
            assertThat(cache.at(SCALE, false)).isNotSameAs(first);
        }
    }

    @Test
    void two_interfaces_that_share_letters_both_show_them_and_still_do_when_one_has_ended() {
        try (FontCache letters = new FontCache(1);
                UiDriver one = reader(letters)) {
            int[] picture = one.pixels();
            try (UiDriver other = reader(letters)) {
                assertThat(other.pixels()).isEqualTo(picture);
                one.frames(1);
                assertThat(one.pixels()).isEqualTo(picture);
                other.frames(1);
                assertThat(other.pixels()).isEqualTo(picture);
            }
            one.frames(1);
            assertThat(one.pixels()).isEqualTo(picture);
        }
    }

    @Test
    void an_interface_leaves_no_texture_behind() {
        long before = textures();
        try (FontCache letters = new FontCache(1);
                UiDriver reader = reader(letters)) {
            reader.frames(1);
        }
        assertThat(textures()).isEqualTo(before);
    }

    @Test
    void who_has_lost_the_letters_to_another_gets_them_anew() {
        try (FontCache cache = new FontCache(1);
                ImGuiLayer one = new ImGuiLayer();
                ImGuiLayer other = new ImGuiLayer()) {
            one.share(cache);
            other.share(cache);
            frame(one, 1, cache);
            frame(other, SCALE, cache);
            frame(one, 1, cache);
        }
    }

    private static void frame(ImGuiLayer layer, float scale, FontCache cache) {
        Widgets ui = layer.begin(new Frame(64, 64, scale, 1 / 60f, Theme.DARK));
        assertThat(ui.fonts()).isSameAs(cache.at(scale, false).fonts());
        layer.end();
    }
}
