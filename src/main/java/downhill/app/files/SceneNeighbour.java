package downhill.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The scenes of a folder in the order of their names. */
final class SceneNeighbour {
    private SceneNeighbour() {}

    /** The one that is so many after a scene's file, before it where that is negative; none beyond the ends. */
    static Optional<Path> of(Path here, int way) throws IOException {
        try (Stream<Path> files = Files.list(here.getParent())) {
            List<Path> scenes = files.filter(path -> path.toString().endsWith(FileOpener.ENDING))
                    .sorted(Comparator.comparing(
                            path -> path.getFileName().toString().toLowerCase(Locale.ROOT)))
                    .toList();
            int at = scenes.indexOf(here) + way;
            return at >= 0 && at < scenes.size() ? Optional.of(scenes.get(at)) : Optional.empty();
        }
    }
}
