package downhill.gl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where shader texts come from, by their path below {@code shaders/}. */
@FunctionalInterface
public interface ShaderFiles {
    /** The files that ship with the program. */
    ShaderFiles CLASS_PATH = path -> {
        try (InputStream in = ShaderFiles.class.getResourceAsStream("/shaders/" + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    };

    Optional<String> read(String path);
}
