package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.gl.ObjectKind;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.scene.Scene;
import downhill.scene.Viewpoint;
import downhill.ui.input.UiDriver;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Workspace;
import imgui.ImGui;
import imgui.assertion.ImAssertCallback;
import imgui.flag.ImGuiKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random hands on the whole program: nothing may break, and nothing may grow. For longer than the usual few seconds:
 * {@code -Ddownhill.monkey.seconds=600}, with another {@code -Ddownhill.monkey.seed}.
 */
@GlTest(compute = true)
class MonkeyTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int EVENTS = 20;
    private static final int ROUNDS = 3;
    private static final long SEED = Long.getLong("downhill.monkey.seed", 1);
    private static final long SECONDS = Long.getLong("downhill.monkey.seconds", 0);

    /** Objects that are made when they are first needed, and kept. */
    private static final int LATER = 4;

    /** Caches and compiled code take some megabytes in the first rounds; a leak of pictures would take more. */
    private static final long HEAP = 48L << 20;

    private final Assertions assertions = new Assertions();

    /** Dear ImGui's own complaints, which it would only print. */
    private static final class Assertions extends ImAssertCallback {
        private final List<String> broken = new ArrayList<>();

        @Override
        public void imAssertCallback(String assertion, int line, String file) {
            broken.add(assertion + " at " + file + ":" + line);
        }
    }

    @TempDir
    private Path temp;

    /** What is alive when the program stands as at its start. */
    private record Alive(Map<ObjectKind, Integer> objects, long heap) {}

    @Test
    void nothingBreaksAndNothingGrows(Context context) {
        Library library = ShippedLibrary.SHIPPED;
        Lab opening = library.opening();
        Experiment few =
                opening.experiment().withTeam(0, Team.of(library.optimizers().get("momentum"), 500));
        Scene start = new Scene(few, Viewpoint.FIRST);
        Workspace workspace = new Workspace(opening.withExperiment(few), OpenPanels.FIRST, 1);
        Host host = new Host(() -> {}, () -> {}, temp.resolve("scenes"), temp.resolve("pictures"));
        Explorer explorer = new Explorer(context, library, workspace, host);
        try (UiDriver driver = UiDriver.looking(context, WIDTH, HEIGHT, new ExplorerLoop(explorer))) {
            ImGui.setAssertCallback(assertions);
            Monkey monkey = new Monkey(SEED, driver, explorer, WIDTH, HEIGHT);
            try {
                play(context, explorer, start, driver, monkey);
                assertThat(assertions.broken).as("what Dear ImGui says").isEmpty();
            } catch (RuntimeException | Error broken) {
                throw new AssertionError("seed " + SEED + ", after " + monkey.last(), broken);
            }
        }
    }

    private static void play(Context context, Explorer explorer, Scene start, UiDriver driver, Monkey monkey) {
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        round(monkey);
        Alive first = rest(context, explorer, start, driver);
        int events = EVENTS;
        for (int round = 1; round < ROUNDS || System.nanoTime() < end; round++) {
            round(monkey);
            events += EVENTS;
            Alive now = rest(context, explorer, start, driver);
            if (SECONDS > 0) {
                System.out.printf("monkey: %d events, %s, %.1f MB%n", events, now.objects(), now.heap() / 1e6);
            }
            now.objects()
                    .forEach((objectKind, count) -> assertThat(count)
                            .as("live objects of kind " + objectKind)
                            .isLessThanOrEqualTo(first.objects().getOrDefault(objectKind, 0) + LATER));
            assertThat(now.heap()).as("heap in bytes").isLessThan(first.heap() + HEAP);
        }
    }

    private static void round(Monkey monkey) {
        for (int i = 0; i < EVENTS; i++) monkey.act();
    }

    /** Puts everything back as at the start, and counts. */
    private static Alive rest(Context context, Explorer explorer, Scene start, UiDriver driver) {
        explorer.input().pointer(1, HEIGHT - 1);
        for (int i = 0; i < 6; i++) driver.key(ImGuiKey.Escape);
        explorer.workspace().present(false);
        explorer.workspace().zoom(0);
        explorer.workspace().open(OpenPanels.FIRST);
        explorer.open(start);
        driver.frames(20);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return new Alive(objects(context, explorer), runtime.totalMemory() - runtime.freeMemory());
    }

    /** Without the pictures of formulas, of which a bounded number is kept on purpose. */
    private static Map<ObjectKind, Integer> objects(Context context, Explorer explorer) {
        Map<ObjectKind, Integer> objects = new EnumMap<>(context.live());
        objects.merge(ObjectKind.TEXTURE, -explorer.formulas().held(), Integer::sum);
        return objects;
    }
}
