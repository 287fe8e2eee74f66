package downhill.lesson;

import downhill.document.DocumentException;
import downhill.document.Line;
import downhill.document.Suggest;
import downhill.document.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lesson pane's own words in one language; what is not translated is there in English. */
public final class Vocabulary {
    public static final Vocabulary ENGLISH = new Vocabulary(Map.of());

    /** Its file in a language's folder: YAML, a line for each text, {@code English: translation}. */
    public static final String FILE = "words.yaml";

    private final Map<Word, String> words = new EnumMap<>(Word.class);

    private Vocabulary(Map<Word, String> translated) {
        for (Word word : Word.values()) words.put(word, translated.getOrDefault(word, word.english()));
    }

    /** Reads a file of words. What is wrong with it is added to {@code problems}, each with its line. */
    public static Vocabulary read(Line file, List<DocumentException> problems) {
        Map<Word, String> translated = new EnumMap<>(Word.class);
        try {
            Tree tree = Tree.parse(file.origin(), file.text(), file.number());
            if (!(tree instanceof Tree.Entries entries)) {
                throw new DocumentException(
                        file.origin(), tree.line(), "write lines of the form `English: translation`");
            }
            entries.entries().forEach((english, entry) -> take(file, english, entry, translated, problems));
            missing(file, entries, problems);
        } catch (DocumentException unreadable) {
            problems.add(unreadable);
        }
        return new Vocabulary(translated);
    }

    private static void take(
            Line file,
            String english,
            Tree.Entry entry,
            Map<Word, String> translated,
            List<DocumentException> problems) {
        Optional<Word> word = Arrays.stream(Word.values())
                .filter(each -> each.english().equals(english))
                .findFirst();
        String text =
                entry.value() instanceof Tree.Text written ? written.text().strip() : "";
        Optional<String> wrong = wrong(english, word, text);
        if (wrong.isPresent()) problems.add(new DocumentException(file.origin(), entry.line(), wrong.get()));
        else translated.put(word.get(), text);
    }

    private static Optional<String> wrong(String english, Optional<Word> word, String text) {
        if (word.isEmpty()) {
            List<String> known = Arrays.stream(Word.values()).map(Word::english).toList();
            return Optional.of(Suggest.near("words", english, known)
                    .orElse("the lesson pane does not say `" + english + "`: remove this line"));
        }
        if (text.isEmpty()) return Optional.of("`" + english + "` has no translation: write one after the colon");
        int gaps = gaps(english);
        return gaps == gaps(text)
                ? Optional.empty()
                : Optional.of(
                        "`" + english + "` is to be filled in where {} stands, so its translation has {} as often");
    }

    private static int gaps(String text) {
        return (text.length() - text.replace(Word.GAP, "").length()) / Word.GAP.length();
    }

    private static void missing(Line file, Tree.Entries entries, List<DocumentException> problems) {
        for (Word word : Word.values()) {
            if (entries.entries().containsKey(word.english())) continue;
            String sentence = "`" + word.english() + "` is not translated: add a line `" + word.english() + ": …`";
            problems.add(new DocumentException(file.origin(), file.number(), sentence));
        }
    }

    public String of(Word word) {
        return words.get(word);
    }

    /** With these in the places of its gaps, in their order. */
    public String of(Word word, Object... parts) {
        List<String> rest = new ArrayList<>(Arrays.asList(of(word).split("\\{\\}", -1)));
        StringBuilder text = new StringBuilder(rest.get(0));
        for (int i = 1; i < rest.size(); i++) text.append(parts[i - 1]).append(rest.get(i));
        return text.toString();
    }
}
