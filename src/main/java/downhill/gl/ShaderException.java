package downhill.gl;

import java.util.List;
import java.util.stream.Collectors;

/** A shader that the driver refused, with each of its complaints put back to file and line. */
public final class ShaderException extends GlException {
    private final transient List<ShaderError> errors;

    ShaderException(Assembled source, String log) {
        this(source, log, ShaderError.all(source, log));
    }

    private ShaderException(Assembled source, String log, List<ShaderError> errors) {
        super("The driver refused the shader " + source.name() + ".\n" + body(log, errors));
        this.errors = errors;
    }

    private static String body(String log, List<ShaderError> errors) {
        if (errors.isEmpty()) return log.strip();
        return errors.stream().map(ShaderError::toString).collect(Collectors.joining("\n"));
    }

    public List<ShaderError> errors() {
        return errors;
    }
}
