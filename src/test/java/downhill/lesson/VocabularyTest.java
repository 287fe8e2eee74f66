package downhill.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.document.Document;
import downhill.document.DocumentException;
import downhill.document.Line;
import downhill.lesson.read.Lessons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {
    private static final String GERMAN =
            Document.shipped("assets/lessons/de/words.yaml").orElseThrow().text();

    private final List<DocumentException> problems = new ArrayList<>();

    @TempDir
    private Path home;

    private Vocabulary read(String text) {
        return Vocabulary.read(new Line("words.yaml", 1, text), problems);
    }

    private List<String> problems() {
        return problems.stream().map(DocumentException::getMessage).toList();
    }

    @Test
    void germanHasEveryWord() {
        Vocabulary german = read(GERMAN);
        assertThat(problems()).isEmpty();
        assertThat(german.of(Word.HINT)).isEqualTo("Tipp");
        assertThat(german.of(Word.PLACE, 3)).isEqualTo("Kapitel 3");
        assertThat(Vocabulary.ENGLISH.of(Word.PLACE, 3)).isEqualTo("Chapter 3");
        assertThat(Arrays.stream(Word.values()).map(Word::english)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Word.values()).filter(word -> german.of(word).equals(word.english())))
                .as("left in English")
                .isEmpty();
    }

    @Test
    void aWordThatIsMissingIsNamedAndStandsInEnglish() {
        String without =
                GERMAN.lines().filter(line -> !line.startsWith("Hint:")).collect(Collectors.joining("\n"));
        Vocabulary words = read(without);
        assertThat(problems()).containsExactly("words.yaml:1: `Hint` is not translated: add a line `Hint: …`");
        assertThat(words.of(Word.HINT)).isEqualTo("Hint");
    }

    @Test
    void whatIsWrongInALineIsToldWithIt() {
        String all = GERMAN.replace("Hint: Tipp", "Hint: Tipp\nHnt: Tipp\nWhatever else: was auch sonst")
                .replace("\"{} minutes\": \"{} Minuten\"", "\"{} minutes\": Minuten")
                .replace("Search: Suchen", "Search: ''");
        read(all);
        assertThat(problems().stream().map(problem -> problem.replaceFirst(":\\d+:", ":n:")))
                .containsExactlyInAnyOrder(
                        "words.yaml:n: unknown words `Hnt`: did you mean `Hint`?",
                        "words.yaml:n: the lesson pane does not say `Whatever else`: remove this line",
                        "words.yaml:n: `{} minutes` is to be filled in where {} stands, so its translation has {} as"
                                + " often",
                        "words.yaml:n: `Search` has no translation: write one after the colon");
        assertThat(problems.get(0).line()).isGreaterThan(1);
    }

    @Test
    void aFileThatIsNoListOfWordsIsTold() {
        assertThat(read("just a text").of(Word.HINT)).isEqualTo("Hint");
        assertThat(problems()).containsExactly("words.yaml:1: write lines of the form `English: translation`");
    }

    @Test
    void aLanguageOfOnesOwnHasItsOwnWords() throws IOException {
        Path folder = Files.createDirectories(home.resolve("lessons/fr"));
        Files.writeString(folder.resolve("55-mine.md"), "---\ntitle: T\nsummary: S\n---\nBonjour.\n");
        assertThat(new Lessons(Optional.of(home)).problems().stream().map(DocumentException::getMessage))
                .containsExactly(
                        folder.resolve("words.yaml") + ":1: the pane's own words are not translated: write this"
                                + " file, as assets/lessons/de has one");

        Files.writeString(folder.resolve("words.yaml"), GERMAN.replace("Hint: Tipp", "Hint: Indice"));
        Lessons lessons = new Lessons(Optional.of(home));
        assertThat(lessons.problems()).isEmpty();
        Lessons.Language french = lessons.languages().stream()
                .filter(language -> language.code().equals("fr"))
                .findFirst()
                .orElseThrow();
        assertThat(lessons.words(french).of(Word.HINT)).isEqualTo("Indice");
        assertThat(lessons.words(Lessons.ENGLISH)).isSameAs(Vocabulary.ENGLISH);
    }
}
