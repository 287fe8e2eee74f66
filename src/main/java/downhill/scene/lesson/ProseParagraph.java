package downhill.scene.lesson;

import downhill.document.Block;
import downhill.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A paragraph or an item of a list, as its author wrote it, with the line of its file on which it begins. */
record ProseParagraph(int line, String text) {
    /** Those of a document in their order; without headings and tables, which have no sentences. */
    static List<ProseParagraph> of(Document document) {
        List<ProseParagraph> all = new ArrayList<>();
        for (Block block : document.body()) {
            if (block instanceof Block.Prose prose) add(prose, all);
        }
        return all;
    }

    private static void add(Block.Prose prose, List<ProseParagraph> all) {
        String[] lines = prose.content().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String text = lines[i].strip();
            boolean apart = text.isEmpty() || text.startsWith("#") || text.startsWith("|");
            if (apart) continue;
            boolean begins = i == 0 || lines[i - 1].isBlank() || text.matches("([-*>]|\\d+\\.) .*");
            if (begins || all.isEmpty()) all.add(new ProseParagraph(prose.line() + i, text));
            else all.set(all.size() - 1, all.get(all.size() - 1).and(text));
        }
    }

    private ProseParagraph and(String next) {
        return new ProseParagraph(line, text + "\n" + next);
    }

    /** What a reader sees of it, with an x for each formula and each piece of code. */
    String plain() {
        return text.replaceAll("(?m)^(>\\s*)?(\\[![A-Z]+])?\\s*([-*]|\\d+\\.)?\\s+", " ")
                .replaceAll("\\$[^$]+\\$|`[^`]+`", "x")
                .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
                .replace("*", "")
                .strip();
    }

    /** Of more than this many words none is easy to read. */
    Stream<String> longSentences(int most) {
        return Stream.of(plain().split("(?<=[.!?…][\"”)]?)\\s+(?=[\\p{Lu}\"“(x])"))
                .filter(each -> words(each) > most);
    }

    static int words(String sentence) {
        return (int) Stream.of(sentence.split("\\s+"))
                .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
                .count();
    }

    /** The line on which those words of {@link #plain} begin; the paragraph's where they cannot be told apart. */
    int lineOf(String sentence) {
        String first = sentence.substring(0, Math.min(sentence.length(), 12));
        int at = text.indexOf(first);
        return at < 0
                ? line
                : line
                        + (int) text.substring(0, at)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
    }
}
