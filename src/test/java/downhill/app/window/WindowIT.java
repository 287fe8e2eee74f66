package downhill.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import downhill.app.Jar;
import downhill.app.explorer.Explorer;
import downhill.app.explorer.ExplorerLoop;
import downhill.app.explorer.Host;
import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.workspace.OpenPanels;
import downhill.workspace.Workspace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program in a real window, by mouse and keys, as a newcomer uses it. A slow machine gets its time; only what
 * hangs is ended.
 */
@GlTest(compute = true)
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class WindowIT {
    private static final int SCREEN_WIDTH = 1440;
    private static final int SCREEN_HEIGHT = 900;

    /** Of the window at the first start, which nobody moves on a screen without a window manager. */
    private static final int WIDTH = 1280;

    private static final int HEIGHT = 720;
    private static final String FORMULA = "x^2 + 3*y^2";

    /** Of its processor's time: that of many frames, however little of it a busy machine gives. */
    private static final Duration MANY_FRAMES = Duration.ofSeconds(1);

    @TempDir
    private Path folder;

    private Screen screen;
    private Process program;
    private Rect field;
    private Rect scrubber;
    private Rect scene;

    /** Something that is seen sooner or later. */
    @FunctionalInterface
    private interface Sign {
        boolean seen() throws IOException, InterruptedException;
    }

    private void until(String what, Sign sign) throws Exception {
        try {
            while (!sign.seen()) {
                if (!program.isAlive()) missed(what, "has ended with code " + program.exitValue());
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (InterruptedException hung) {
            missed(what, "runs");
        }
    }

    private void missed(String what, String state) throws IOException {
        fail("%s: not seen, and the program %s; the screen is in %s. It said: %s"
                .formatted(what, state, screenshot(), Files.readString(folder.resolve("err.txt"))));
    }

    private Path screenshot() throws IOException {
        BufferedImage image = new BufferedImage(SCREEN_WIDTH, SCREEN_HEIGHT, BufferedImage.TYPE_INT_RGB);
        int[] pixels = screen.pixels(new Rect(0, 0, SCREEN_WIDTH, SCREEN_HEIGHT));
        image.setRGB(0, 0, SCREEN_WIDTH, SCREEN_HEIGHT, pixels, 0, SCREEN_WIDTH);
        Path file = Path.of(System.getProperty("downhill.jar")).resolveSibling("window-it.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    /** A twin without a window, of the same size, tells where the controls are. */
    @BeforeEach
    void learnThePlaces(Context context) throws IOException {
        Library library = ShippedLibrary.SHIPPED;
        Workspace workspace = new Workspace(library.opening().withRunning(false), OpenPanels.FIRST, 1);
        Explorer explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        try (UiDriver twin = new UiDriver(context, WIDTH, HEIGHT, new ExplorerLoop(explorer))) {
            field = twin.labels().find("Formula").place();
            scrubber = twin.labels().find("Step shown").place();
            Rect whole = explorer.viewports().stageLayout().landscape();
            // Without the ball's card above it and the messages below.
            scene = new Rect(whole.left() + 100, whole.top() + 100, whole.right() - 200, whole.bottom() - 120);
        }
        screen = new Screen(Files.createDirectories(folder.resolve("screen")), SCREEN_WIDTH, SCREEN_HEIGHT);
    }

    @AfterEach
    void end() {
        if (program != null) program.destroyForcibly();
        screen.close();
    }

    private Jar jar() {
        return new Jar(folder, List.of(), Map.of("DISPLAY", screen.display(), "WAYLAND_DISPLAY", ""));
    }

    private void start(String landscape) throws Exception {
        program = jar().start();
        until("a window", () -> screen.shows("Downhill: " + landscape));
        until("a landscape in it", () -> Arrays.stream(picture()).distinct().count() > 1000);
    }

    private void quit() throws Exception {
        screen.keys("ctrl+q");
        Jar.Ended end = jar().ended(program);
        assertThat(end.code()).isZero();
        assertThat(end.err()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    private JsonObject left(String file) throws IOException {
        Path path = folder.resolve(file);
        if (!Files.exists(path)) return new JsonObject();
        return JsonParser.parseString(Files.readString(path)).getAsJsonObject();
    }

    private String formula() throws IOException {
        JsonObject scene = left(StateFiles.SCENE);
        return scene.has("formula") ? scene.get("formula").getAsString() : "";
    }

    private double startX() throws IOException {
        return left(StateFiles.SCENE).getAsJsonObject("start").get("x").getAsDouble();
    }

    /** The file may not be there yet, or be one from before the window's place was known. */
    private boolean fullScreen() throws IOException {
        JsonObject place = left(StateFiles.SETTINGS).getAsJsonObject("window");
        return place != null && place.get("fullScreen").getAsBoolean();
    }

    private int[] picture() throws IOException {
        return screen.pixels(scene);
    }

    private boolean shows(int[] picture) throws IOException {
        return Arrays.equals(picture, picture());
    }

    /** The picture once it has stayed the same for many frames, of which each takes the program some work. */
    private int[] still() throws Exception {
        int[][] last = {picture()};
        Duration[] since = {worked()};
        until("a picture that stands still", () -> {
            if (!shows(last[0])) {
                last[0] = picture();
                since[0] = worked();
            }
            return worked().minus(since[0]).compareTo(MANY_FRAMES) > 0;
        });
        return last[0];
    }

    /** For how long processors have worked for the program. */
    private Duration worked() {
        return program.info().totalCpuDuration().orElseThrow();
    }

    @Test
    void aFunctionIsTypedABallIsPlacedItRunsAndGoesBackAndAllIsThereAgain() throws Exception {
        start("Five valleys");
        runsByItself();
        screen.keys("space");
        int[] paused = still();
        typeTheFunction(paused);
        placeTheBall();
        runAndGoBack();
        fillTheScreenAndBack();
        double x = startX();
        quit();
        assertThat(formula()).isEqualTo(FORMULA);

        start("Your function");
        quit();
        assertThat(formula()).isEqualTo(FORMULA);
        assertThat(startX()).isEqualTo(x);
    }

    private void runsByItself() throws Exception {
        int[] first = picture();
        until("particles that move by themselves", () -> !shows(first));
    }

    private void typeTheFunction(int[] before) throws Exception {
        screen.click(field.left() + 20, field.top() + 14);
        screen.keys("ctrl+a");
        screen.type(FORMULA);
        until("the formula in the scene's file", () -> formula().equals(FORMULA));
        assertThat(still()).as("the landscape has changed").isNotEqualTo(before);
    }

    private void placeTheBall() throws Exception {
        double before = startX();
        screen.click(scene.centreX() + 40, scene.centreY() + 40);
        until("the ball at another place", () -> startX() != before);
        screen.move(4, HEIGHT - 4);
    }

    private void runAndGoBack() throws Exception {
        screen.keys("r");
        int[] begin = still();
        screen.keys("space");
        until("particles that run", () -> !shows(begin));
        screen.keys("space");
        int[] later = still();
        assertThat(later).isNotEqualTo(begin);
        screen.keys("b", "b", "b");
        until("three steps back", () -> !shows(later));
        screen.keys("n", "n", "n");
        until("the same picture after three steps forth", () -> shows(later));
        screen.drag(scrubber.right() - 9, scrubber.centreY(), scrubber.left(), scrubber.centreY());
        screen.move(4, HEIGHT - 4);
        until("the picture of the start", () -> shows(begin));
    }

    private void fillTheScreenAndBack() throws Exception {
        Rect corner = new Rect(SCREEN_WIDTH - 40, SCREEN_HEIGHT - 20, SCREEN_WIDTH, SCREEN_HEIGHT);
        int[] empty = screen.pixels(corner);
        screen.keys("F11");
        until("a window as large as the screen", () -> !Arrays.equals(empty, screen.pixels(corner)));
        until("full screen in the settings' file", this::fullScreen);
        screen.keys("F11");
        until("the window as it was", () -> !fullScreen());
        until("the empty screen beside it", () -> Arrays.equals(empty, screen.pixels(corner)));
    }
}
