package downhill.scene;

import downhill.document.Tree;
import java.util.Set;
import java.util.regex.Pattern;

/** What a single value of a tree is: a text, a number, or a word such as true. */
final class Scalars {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");

    /** What no text is without quotes. */
    private static final Set<String> WORDS = Set.of("true", "false", "null");

    private Scalars() {}

    /** Whether it is a text: in quotes, or in YAML a word. */
    static boolean isText(Tree tree) {
        return tree instanceof Tree.Text text && (text.quoted() || !WORDS.contains(text.text()) && !isNumber(text));
    }

    static boolean isNumber(Tree tree) {
        return tree instanceof Tree.Text text
                && !text.quoted()
                && NUMBER.matcher(plain(text)).matches();
    }

    /** Of one that is a number. */
    static double number(Tree.Text number) {
        return Double.parseDouble(plain(number));
    }

    /** A typographic minus is what people paste from papers. */
    private static String plain(Tree.Text number) {
        return number.text().replace('−', '-');
    }
}
