package downhill.app.explorer;

import java.nio.file.Path;

/**
 * What the explorer may ask of what is around it.
 *
 * @param scenes the folder where scenes are kept unless a person says otherwise; it need not exist
 * @param pictures the folder for pictures of the window; it need not exist
 */
public record Host(Runnable fullScreen, Runnable quit, Path scenes, Path pictures) {
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"), "downhill");

    /** Without a window there is nothing to fill the screen and nothing to quit. */
    public static final Host NONE = new Host(() -> {}, () -> {});

    /** One that keeps nothing for long. */
    public Host(Runnable fullScreen, Runnable quit) {
        this(fullScreen, quit, TEMPORARY, TEMPORARY);
    }
}
