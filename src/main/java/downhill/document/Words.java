package downhill.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names in formulas, so that an error about a name can point at it. */
public final class Words {
    // Comments and numbers are matched to be passed over: in `2e5 + 2a # e` the names are `a` alone.
    private static final Pattern WORD =
            Pattern.compile("#.*|(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?|[\\p{L}_][\\p{L}\\p{Nd}_]*");

    private Words() {}

    /** The position of a name's first use in a text, or -1. */
    public static int offset(String text, String name) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (matcher.group().equals(name)) {
                return matcher.start();
            }
        }
        return -1;
    }
}
