package downhill.lesson.read;

import downhill.document.Suggest;
import downhill.lesson.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Blocks of code and of formulas in print. */
final class CodeReader {
    private static final List<String> BLOCKS =
            List.of("math", "scene", "circuit", "slider", "plot", "check", "search", "try", "quiz");

    /** Languages of code; others are taken for misspelt blocks. */
    private static final List<String> LANGUAGES = List.of(
            "bash",
            "c",
            "cpp",
            "csharp",
            "fortran",
            "glsl",
            "go",
            "java",
            "javascript",
            "json",
            "julia",
            "kotlin",
            "markdown",
            "matlab",
            "python",
            "r",
            "rust",
            "swift",
            "text",
            "yaml");

    private static final Pattern INFO = Pattern.compile("(\\S*)(?:\\s+loop=(\\d{1,4})-(\\d{1,4}))?");

    private CodeReader() {}

    static Part.Mathematics mathematics(BlockSource blockSource) {
        List<String> lines = Arrays.stream(blockSource.text().text().split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty())
            throw blockSource.error(blockSource.line(), "this `math` block is empty: write one formula a line");
        return new Part.Mathematics(lines, blockSource.line());
    }

    /** @param info what follows the opening fence, such as {@code python loop=2-3} */
    static Part.Code code(BlockSource blockSource, String info) {
        Matcher matcher = INFO.matcher(info);
        int fence = blockSource.line() - 1;
        if (!matcher.matches()) {
            throw blockSource.error(fence, "`" + info + "` cannot be read: write it like `python loop=2-3`");
        }
        String language = matcher.group(1).isEmpty() ? "text" : matcher.group(1);
        if (!LANGUAGES.contains(language)) {
            List<String> known =
                    Stream.concat(BLOCKS.stream(), LANGUAGES.stream()).toList();
            throw blockSource.error(fence, Suggest.unknown("block", language, known));
        }
        String text = blockSource.text().text().stripTrailing();
        return new Part.Code(language, text, loop(blockSource, matcher, text), blockSource.line());
    }

    private static Optional<Part.Lines> loop(BlockSource blockSource, Matcher matcher, String text) {
        if (matcher.group(2) == null) return Optional.empty();
        Part.Lines lines = new Part.Lines(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
        long count = text.lines().count();
        if (lines.first() < 1 || lines.first() > lines.last() || lines.last() > count) {
            throw blockSource.error(
                    blockSource.line() - 1,
                    "`loop` names lines from 1 to " + count + " of this code, the first one first");
        }
        return Optional.of(lines);
    }
}
