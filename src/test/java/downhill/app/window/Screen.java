package downhill.app.window;

import downhill.ui.kit.Rect;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An X server in memory: its screen is read from the file that it draws into, its mouse and keys are xdotool's. */
final class Screen implements AutoCloseable {
    /** Where the dump of a screen, as X has it, names its parts: numbers of 32 bits, the highest first. */
    private static final int HEADER = 0;

    private static final int WIDTH = 16;
    private static final int BYTES_PER_LINE = 48;
    private static final int COLOURS = 76;
    private static final int BYTES_PER_COLOUR = 12;

    private final Process server;
    private final Path file;
    private final String display;

    Screen(Path folder, int width, int height) throws IOException {
        String size = width + "x" + height + "x24";
        // Without -noreset the server starts anew, and drops who has just come, whenever nobody is connected to it.
        List<String> command = List.of(
                "Xvfb",
                "-noreset",
                "-displayfd",
                "1",
                "-screen",
                "0",
                size,
                "-fbdir",
                folder.toString(),
                "-nolisten",
                "tcp");
        server = new ProcessBuilder(command)
                .redirectError(folder.resolve("xvfb.txt").toFile())
                .start();
        // It tells the number of its display when it is ready.
        display = ":" + server.inputReader().readLine();
        file = folder.resolve("Xvfb_screen0");
    }

    /** For the variable DISPLAY. */
    String display() {
        return display;
    }

    /** The pixels 0xRRGGBB of a part of the screen as it is now. */
    int[] pixels(Rect place) throws IOException {
        ByteBuffer dump = ByteBuffer.wrap(Files.readAllBytes(file));
        int begin = dump.getInt(HEADER) + dump.getInt(COLOURS) * BYTES_PER_COLOUR;
        int line = dump.getInt(BYTES_PER_LINE);
        int left = (int) place.left();
        int top = (int) place.top();
        int width = Math.min((int) place.width(), dump.getInt(WIDTH) - left);
        int[] pixels = new int[width * (int) place.height()];
        for (int i = 0; i < pixels.length; i++) {
            int at = begin + (top + i / width) * line + (left + i % width) * Integer.BYTES;
            pixels[i] = Integer.reverseBytes(dump.getInt(at)) & 0xFFFFFF;
        }
        return pixels;
    }

    /** Whether a window is shown whose title begins so. */
    boolean shows(String title) throws IOException, InterruptedException {
        return xdotool("search", "--onlyvisible", "--name", "^" + title) == 0;
    }

    void move(float x, float y) throws IOException, InterruptedException {
        xdotool("mousemove", String.valueOf((int) x), String.valueOf((int) y));
    }

    void click(float x, float y) throws IOException, InterruptedException {
        move(x, y);
        xdotool("click", "1");
    }

    void drag(float x, float y, float toX, float toY) throws IOException, InterruptedException {
        move(x, y);
        xdotool("mousedown", "1");
        move((x + toX) / 2, (y + toY) / 2);
        move(toX, toY);
        xdotool("mouseup", "1");
    }

    /** One after the other, each as X calls it, such as ctrl+q. */
    void keys(String... keys) throws IOException, InterruptedException {
        for (String key : keys) xdotool("key", key);
    }

    void type(String text) throws IOException, InterruptedException {
        xdotool("type", "--delay", "20", text);
    }

    private int xdotool(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        return builder.start().waitFor();
    }

    @Override
    public void close() {
        server.destroy();
    }
}
