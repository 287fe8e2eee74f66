package downhill.gl;

import downhill.gl.Assembled.Origin;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One complaint of a driver, put back to where it was written; {@code column} is from 1, or 0 where unknown. */
public record ShaderError(Origin origin, int column, String line, String message) {
    /** Mesa writes {@code 0:41(12): error: …}, NVIDIA {@code 0(41) : error …}, AMD, Intel and Apple {@code ERROR: 0:41: …}. */
    private static final Pattern MESA = Pattern.compile("\\d+:(\\d+)\\((\\d+)\\): (.*)");

    private static final Pattern NVIDIA = Pattern.compile("\\d+\\((\\d+)\\)() : (.*)");
    private static final Pattern OTHERS = Pattern.compile("(?:ERROR|WARNING): \\d+:(\\d+):() ?(.*)");

    /** The log's complaints in order; lines of no known shape are left out. */
    static List<ShaderError> all(Assembled source, String log) {
        return log.lines().flatMap(line -> one(source, line.strip())).toList();
    }

    private static Stream<ShaderError> one(Assembled source, String line) {
        return Stream.of(MESA, NVIDIA, OTHERS)
                .map(shape -> shape.matcher(line))
                .filter(Matcher::matches)
                .limit(1)
                .map(match -> of(source, match));
    }

    private static ShaderError of(Assembled source, Matcher match) {
        int line = Integer.parseInt(match.group(1));
        int column = match.group(2).isEmpty() ? 0 : Integer.parseInt(match.group(2));
        return new ShaderError(source.origin(line), column, source.line(line), match.group(3));
    }

    @Override
    public String toString() {
        String shown = "shaders/" + origin + ": " + message + "\n    " + line.replace('\t', ' ');
        return column == 0 ? shown : shown + "\n    " + " ".repeat(column - 1) + "^";
    }
}
