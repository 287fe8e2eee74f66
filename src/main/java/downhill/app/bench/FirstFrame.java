package downhill.app.bench;

import downhill.app.explorer.Explorer;
import downhill.gl.Context;
import downhill.gl.Debug;
import downhill.gl.Framebuffer;
import downhill.library.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** How long the explorer takes to start: a fresh Java that draws its first frame, says so and ends. */
final class FirstFrame {
    private static final double MILLI = 1e-6;

    private FirstFrame() {}

    /** Draws the opening scene's first frame headless. */
    public static void main(String[] args) {
        Library library = new Library(Optional.empty(), problem -> {});
        try (Context context = Context.headless(Debug.LOG);
                Explorer explorer = Explorer.headless(context, library, library.opening());
                Framebuffer target = new Framebuffer(context, "first", 1280, 720, 1)) {
            explorer.frame(target, 1, 1 / 60f);
            context.finish();
            System.out.println("drawn");
        }
    }

    /** Milliseconds from starting that Java to its first frame. */
    static double milliseconds() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder =
                new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), FirstFrame.class.getName());
        long before = System.nanoTime();
        try {
            Process started =
                    builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
            boolean drawn = started.inputReader().readLine() != null;
            double time = MILLI * (System.nanoTime() - before);
            if (!drawn) throw new IllegalStateException("the explorer ended before its first frame");
            return time;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
