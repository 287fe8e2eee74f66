package downhill.library;

import downhill.document.OrdinaryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that a person names to be read. */
public final class InputFile {
    private InputFile() {}

    /** The file, or a sentence where a folder is named instead. */
    public static Path of(Path named) throws IOException {
        if (Files.isDirectory(named)) throw new IOException(named + " is a folder: give the name of a file in it");
        return named;
    }

    /** The whole text of a file in UTF-8, or a sentence where it is a folder, a pipe or a device, or too large. */
    public static String text(Path named) throws IOException {
        Optional<String> refusal = OrdinaryFile.refusal(of(named), OrdinaryFile.TEXT);
        if (refusal.isPresent()) throw new IOException(named + ": " + refusal.get());
        return Files.readString(named);
    }
}
