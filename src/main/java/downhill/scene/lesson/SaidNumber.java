package downhill.scene.lesson;

import downhill.document.Block;
import downhill.document.Document;
import downhill.lesson.BoundNumber;
import downhill.lesson.read.LessonReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number as a page says it, and the file's line on which it stands. "About" before it makes its trailing zeros places
 * that say nothing.
 */
record SaidNumber(int line, String digits, boolean about) {
    private static final String NUMBER = "([−-]?\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?![\\d])";

    /** Where a page says it; empty where it does not. */
    static Optional<SaidNumber> in(Document document, BoundNumber bound) {
        Pattern words = Pattern.compile(Stream.of(bound.words().text().split("\\s+"))
                .map(word -> Pattern.quote(word).replace("#", "\\E" + NUMBER + "\\Q"))
                .collect(Collectors.joining("\\s+", "(?<![\\d.])", "")));
        for (Block block : document.body()) {
            if (block instanceof Block.Fence fence && fence.info().equals(LessonReader.FACTS)) continue;
            Matcher matcher = words.matcher(block.content());
            if (!matcher.find()) continue;
            String before = block.content().substring(0, matcher.start(1));
            int line =
                    block.line() + (int) before.chars().filter(c -> c == '\n').count();
            return Optional.of(new SaidNumber(line, matcher.group(1), before.matches("(?is).*\\babout\\s+\\$?")));
        }
        return Optional.empty();
    }

    private double value() {
        return Double.parseDouble(digits.replace("−", "-").replace(",", ""));
    }

    /** Whether it is that value, rounded to the digits that it shows. */
    boolean is(double computed) {
        return Math.abs(value() - computed) <= 0.5 * place() * (1 + 1e-9);
    }

    /** What its last digit counts. */
    private double place() {
        int point = digits.indexOf('.');
        if (point >= 0) return Math.pow(10, -(digits.length() - point - 1));
        String whole = digits.replace(",", "");
        int zeros = 0;
        while (about && zeros < whole.length() - 1 && whole.charAt(whole.length() - 1 - zeros) == '0') zeros++;
        return Math.pow(10, zeros);
    }
}
