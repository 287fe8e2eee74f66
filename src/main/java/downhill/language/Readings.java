package downhill.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a text was taken for, where it is not written as the language writes it. */
final class Readings {
    private final Set<String> sentences = new LinkedHashSet<>();

    void add(String typed, String read) {
        say("`" + typed + "` is read as " + read);
    }

    void say(String sentence) {
        sentences.add(sentence);
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
