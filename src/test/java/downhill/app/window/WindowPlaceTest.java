package downhill.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowPlaceTest {
    private static WindowPlace place(int x, int y, int width, int height) {
        return new WindowPlace(x, y, width, height, false);
    }

    @Test
    void aWindowIsNoLargerThanItsScreen() {
        assertThat(place(0, 0, 1280, 720).within(0, 0, 1024, 640)).isEqualTo(place(0, 0, 1024, 640));
        assertThat(place(300, 90, 1280, 720).within(0, 28, 1366, 740)).isEqualTo(place(86, 48, 1280, 720));
        assertThat(place(-40, -20, 1280, 720).within(0, 0, 1920, 1080)).isEqualTo(place(0, 0, 1280, 720));
    }

    @Test
    void oneThatFitsStaysWhereItIs() {
        WindowPlace fits = place(1950, 60, 1280, 720);
        assertThat(fits.within(1920, 0, 1920, 1080)).isEqualTo(fits);
    }
}
