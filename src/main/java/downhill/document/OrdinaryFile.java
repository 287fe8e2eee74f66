package downhill.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether a file can be read to its end: a pipe or a device may have none. */
public final class OrdinaryFile {
    /** The most bytes of a text that is held whole; the longest chapter has 14 kB. */
    public static final long TEXT = 16L << 20;

    private OrdinaryFile() {}

    /** A sentence without the file's name, where it is no file on a disk or has more than so many bytes. */
    public static Optional<String> refusal(Path file, long most) {
        if (!Files.exists(file) || Files.isDirectory(file)) return Optional.empty();
        if (!Files.isRegularFile(file)) {
            return Optional.of("this is a pipe or a device, not a file: copy what it gives into a file first");
        }
        if (file.toFile().length() <= most) return Optional.empty();
        return Optional.of("this file has more than " + (most >> 20) + " MiB: choose a smaller one");
    }
}
