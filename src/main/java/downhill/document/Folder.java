package downhill.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The Markdown files of one folder, whether it lies on disk or in the program's jar. */
final class Folder {
    private Folder() {}

    /** Shows each Markdown file of {@code folder} under {@code root}, a directory or a jar, in order of name. */
    static void visit(Path root, String folder, Consumer<Path> visitor) {
        try {
            if (Files.isRegularFile(root)) {
                // Opened by path, not by URI, it is this call's own: no clash with another reader of the same jar.
                try (FileSystem jar = FileSystems.newFileSystem(root)) {
                    files(jar.getPath(folder)).forEach(visitor);
                }
            } else {
                files(root.resolve(folder)).forEach(visitor);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the program's own classes and assets are. */
    static Path program() {
        try {
            return Path.of(Folder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Folder::isDocument).sorted().toList();
        }
    }

    /** A README explains a folder and is none of its documents. */
    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".md") && !name.equals("README.md");
    }
}
