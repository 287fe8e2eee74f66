package downhill.lesson.read;

import downhill.document.Line;
import downhill.lesson.BoundNumber;
import java.util.ArrayList;
import java.util.List;

/** Reads a block of numbers with their computations, one a line. */
final class BoundNumberReader {
    private static final String SIGN = " = ";

    private BoundNumberReader() {}

    static List<BoundNumber> read(Line block) {
        List<BoundNumber> numbers = new ArrayList<>();
        int number = block.number();
        for (String text : block.text().split("\n", -1)) {
            Line line = new Line(block.origin(), number++, text.strip());
            if (!line.text().isEmpty()) numbers.add(number(line));
        }
        return numbers;
    }

    /** A computation has no equals sign, and what a page says may have one. */
    private static BoundNumber number(Line line) {
        int sign = line.text().lastIndexOf(SIGN);
        if (sign < 0) throw line.error("a fact is the page's words, `=` and a formula, like `a third is # = 1/3`");
        String words = line.text().substring(0, sign).strip();
        boolean quiz = words.startsWith("quiz ");
        if (!quiz && words.chars().filter(c -> c == '#').count() != 1) {
            throw line.error("put one `#` where the number stands in these words");
        }
        return new BoundNumber(
                new Line(line.origin(), line.number(), words),
                line.text().substring(sign + SIGN.length()).strip());
    }
}
