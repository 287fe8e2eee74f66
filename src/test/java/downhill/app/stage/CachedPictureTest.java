package downhill.app.stage;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.experiment.Experiment;
import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.gl.GlTest;
import downhill.library.ShippedLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@GlTest
class CachedPictureTest {
    private final Experiment experiment = ShippedLibrary.SHIPPED.opening().experiment();
    private final List<Integer> drawn = new ArrayList<>();

    private PictureKey at(long step, int width) {
        return new PictureKey(null, width, 40, experiment, step, List.of(), null, null, Optional.empty());
    }

    private Framebuffer frame(CachedPicture cachedPicture, PictureKey pictureKey) {
        return cachedPicture.of(pictureKey, framebuffer -> drawn.add(framebuffer.samples()));
    }

    /** One that shows with how many samples it was drawn. */
    private int blue(CachedPicture cachedPicture, PictureKey pictureKey) {
        Framebuffer shown = cachedPicture.of(pictureKey, framebuffer -> {
            drawn.add(framebuffer.samples());
            framebuffer.fill(framebuffer.samples());
        });
        return shown.readPixels()[0] & 0xFF;
    }

    @Test
    void a_picture_that_stands_still_is_drawn_once_more_finely_and_then_left(Context context) {
        try (CachedPicture cachedPicture = new CachedPicture(context, "test", 1)) {
            List<Integer> shown = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                shown.add(blue(cachedPicture, at(7, 60)));
            }
            assertThat(drawn).containsExactly(1, 4);
            assertThat(shown.subList(0, 8)).containsOnly(1);
            assertThat(shown.subList(8, 50)).containsOnly(4);
        }
    }

    @Test
    void one_that_moves_again_is_coarse_again(Context context) {
        try (CachedPicture cachedPicture = new CachedPicture(context, "test", 1)) {
            for (int i = 0; i < 20; i++) {
                blue(cachedPicture, at(7, 60));
            }
            assertThat(blue(cachedPicture, at(8, 60))).isEqualTo(1);
        }
    }

    @Test
    void one_that_moves_is_drawn_every_time_and_never_finely(Context context) {
        try (CachedPicture cachedPicture = new CachedPicture(context, "test", 1)) {
            for (int i = 0; i < 20; i++) {
                assertThat(frame(cachedPicture, at(i, 60)).samples()).isEqualTo(1);
            }
            assertThat(drawn).hasSize(20).containsOnly(1);
        }
    }

    @Test
    void where_every_frame_is_fine_nothing_is_drawn_twice(Context context) {
        try (CachedPicture cachedPicture = new CachedPicture(context, "test", 4)) {
            for (int i = 0; i < 20; i++) {
                frame(cachedPicture, at(3, 60));
            }
            assertThat(drawn).containsExactly(4);
        }
    }

    @Test
    void another_size_is_another_picture(Context context) {
        try (CachedPicture cachedPicture = new CachedPicture(context, "test", 1)) {
            frame(cachedPicture, at(1, 60));
            assertThat(frame(cachedPicture, at(1, 80)).width()).isEqualTo(80);
            assertThat(drawn).hasSize(2);
        }
    }
}
