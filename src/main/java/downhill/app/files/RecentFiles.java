package downhill.app.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that were opened or saved last, the latest first; some of them. */
final class RecentFiles {
    private static final int MOST = 8;

    private final List<Path> files = new ArrayList<>();

    List<Path> all() {
        return List.copyOf(files);
    }

    /** Takes over what was recent at the last end. */
    void remember(List<String> names) {
        names.forEach(name -> files.add(Path.of(name)));
    }

    void used(Path path) {
        files.remove(path);
        files.add(0, path);
        while (files.size() > MOST) files.remove(files.size() - 1);
    }
}
