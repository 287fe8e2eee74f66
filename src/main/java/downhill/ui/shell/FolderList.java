package downhill.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a folder holds that can be chosen: other folders, then files with certain endings, by name. */
record FolderList(Path folder, List<Entry> entries, String problem) {
    private static final int MOST = 500;

    /** A folder or a file, as it is shown. */
    record Entry(Path path, boolean folder) {
        String shown() {
            return path.getFileName() + (folder ? "/" : "");
        }

        boolean matches(String text) {
            return path.getFileName().toString().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
        }
    }

    /** Reads the folder; one that cannot be read is empty and says why, and one that is still to be made is empty. */
    static FolderList of(Path folder, List<String> endings) {
        if (Files.notExists(folder)) {
            return new FolderList(folder, List.of(), "");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Entry> entries = files.filter(FolderList::visible)
                    .map(path -> new Entry(path, Files.isDirectory(path)))
                    .filter(entry -> entry.folder() || ends(entry.path(), endings))
                    .sorted(Comparator.comparing((Entry entry) -> !entry.folder())
                            .thenComparing(entry -> entry.shown().toLowerCase(Locale.ROOT)))
                    .limit(MOST)
                    .toList();
            return new FolderList(folder, entries, "");
        } catch (IOException | SecurityException e) {
            return new FolderList(folder, List.of(), "This folder cannot be read: choose another.");
        }
    }

    private static boolean visible(Path path) {
        return !path.getFileName().toString().startsWith(".");
    }

    private static boolean ends(Path path, List<String> endings) {
        return endings.stream().anyMatch(ending -> path.toString().endsWith(ending));
    }

    /** Those whose names hold the text. */
    List<Entry> matching(String text) {
        return entries.stream().filter(entry -> entry.matches(text)).toList();
    }
}
