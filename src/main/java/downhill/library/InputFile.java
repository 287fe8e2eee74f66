package downhill.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a person names to be read. */
public final class InputFile {
    private InputFile() {}

    /** The file, or a sentence where a folder is named instead. */
    public static Path of(Path named) throws IOException {
        if (Files.isDirectory(named)) throw new IOException(named + " is a folder: give the name of a file in it");
        return named;
    }
}
