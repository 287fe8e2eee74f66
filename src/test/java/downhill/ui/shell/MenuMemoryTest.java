package downhill.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.colour.Theme;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.ui.input.Action;
import downhill.ui.input.Key;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.ui.kit.WidgetLoop;
import downhill.ui.kit.Widgets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The menus are drawn in every frame and hardly ever change: no frame makes their words anew. */
@GlTest
class MenuMemoryTest {
    private static final int ACTIONS = 20;
    private static final int LONG = 300;

    private final Context context;

    MenuMemoryTest(Context context) {
        this.context = context;
    }

    private UiDriver menus(int letters) {
        List<Action> actions = IntStream.range(0, ACTIONS)
                .mapToObj(i -> new Action("File", i + " " + "x".repeat(letters), Key.NONE, "Does it.", () -> {}))
                .toList();
        List<Switch> switches = actions.subList(0, 5).stream()
                .map(action -> new Switch(action, "On", () -> true))
                .toList();
        MenuBar menus = new MenuBar(actions, switches);
        return new UiDriver(context, 800, 800, new WidgetLoop(() -> Theme.DARK, ui -> menus.draw(ui, place(ui))));
    }

    private static Rect place(Widgets ui) {
        return new Rect(0, 0, 800, ui.px(32));
    }

    private long closed(int letters) {
        try (UiDriver driver = menus(letters)) {
            return driver.allocated();
        }
    }

    private long open(int letters) {
        try (UiDriver driver = menus(letters)) {
            driver.click("File menu");
            long bytes = driver.allocated();
            assertThat(driver.labels().all()).contains("File ▸ 0 " + "x".repeat(letters));
            return bytes;
        }
    }

    @Test
    void longNamesOfSwitchesTakeNoMoreMemoryThanShortOnes() {
        assertThat(closed(LONG) - closed(1)).isLessThan(LONG);
    }

    @Test
    void longNamesInAnOpenMenuTakeNoMoreMemoryThanShortOnes() {
        assertThat(open(LONG) - open(1)).isLessThan(LONG);
    }
}
