package downhill.scene;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a scene's file lies: files of its folder go with it when it is moved or given away. */
record SceneFolder(Optional<Path> path) {
    static final SceneFolder NOWHERE = new SceneFolder(Optional.empty());

    static SceneFolder of(Path file) {
        return new SceneFolder(
                Optional.ofNullable(file.toAbsolutePath().normalize().getParent()));
    }

    /** How the scene names a file: from its own folder where that has it, else as it is; an id stays an id. */
    String relative(String name) {
        if (path.isEmpty() || !isFile(name)) return name;
        Path file = Path.of(name);
        boolean inside = file.isAbsolute() && file.startsWith(path.get());
        return inside ? path.get().relativize(file).toString().replace('\\', '/') : name;
    }

    /** The file that a scene names. */
    String whole(String name) {
        if (path.isEmpty() || !isFile(name) || Path.of(name).isAbsolute()) return name;
        Path beside = path.get().resolve(name).normalize();
        return Files.exists(beside) ? beside.toString() : name;
    }

    private static boolean isFile(String name) {
        return name.contains(".") || name.contains("/") || name.contains("\\");
    }
}
