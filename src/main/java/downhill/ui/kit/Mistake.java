package downhill.ui.kit;

import downhill.language.LanguageException;

/** What is wrong in a text: the sentence, and the line it speaks of with a caret below the place. */
public record Mistake(String sentence, String excerpt) {
    /** @param room letters that fit into a line */
    public static Mistake of(LanguageException error, int room) {
        String[] lines = error.text().split("\n", -1);
        String line = lines[error.line() - 1].replace('\t', ' ');
        int caret = error.column() - 1;
        int from = Math.max(0, Math.min(caret - room * 2 / 3, line.length() + 1 - room));
        String shown = line.substring(from, Math.min(line.length(), from + room));
        String where = lines.length > 1 ? "line " + error.line() + ": " : "";
        return new Mistake(where + error.getMessage(), shown + "\n" + " ".repeat(caret - from) + "^");
    }
}
