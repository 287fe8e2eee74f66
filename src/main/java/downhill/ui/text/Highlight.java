package downhill.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds comments, texts, numbers and the well-known words of common languages in one line of code. */
final class Highlight {
    /** A piece of a line and the ink it is written in. */
    record Piece(String text, TextColour textColour) {}

    private static final Pattern TOKEN = Pattern.compile("(?<comment>(?:#|//).*)"
            + "|(?<text>\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')"
            + "|(?<word>\\b(?:and|as|assert|break|class|const|continue|def|del|do|elif|else|false|False|final|float|for"
            + "|from|function|if|import|in|int|is|lambda|let|new|None|not|null|or|pass|return|self|this|true|True|try"
            + "|var|void|while|with|yield|double|static|public|private|record)\\b)"
            + "|(?<number>\\b\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?\\b)");

    private Highlight() {}

    static List<Piece> line(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(line);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                pieces.add(new Piece(line.substring(end, matcher.start()), TextColour.TEXT));
            }
            pieces.add(new Piece(matcher.group(), ink(matcher)));
            end = matcher.end();
        }
        if (end < line.length()) {
            pieces.add(new Piece(line.substring(end), TextColour.TEXT));
        }
        return pieces;
    }

    private static TextColour ink(Matcher matcher) {
        if (matcher.group("comment") != null) {
            return TextColour.MUTED;
        }
        if (matcher.group("text") != null) {
            return TextColour.TEXT_IN_CODE;
        }
        return matcher.group("word") != null ? TextColour.KEYWORD : TextColour.NUMBER;
    }
}
