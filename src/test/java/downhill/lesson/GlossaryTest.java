package downhill.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.document.Document;
import downhill.document.DocumentException;
import downhill.document.Line;
import downhill.document.Passage;
import downhill.document.Run;
import downhill.lesson.read.LessonReader;
import downhill.lesson.read.Lessons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final String TEXT = """
            learning rate:
              chapter: 3
              forms: [learning rates]
              means: How long a step is.
            rate:
              chapter: 3
              means: Any rate.
            """;

    private final List<DocumentException> problems = new ArrayList<>();

    private Glossary read(String text) {
        return Glossary.read(new Line("glossary.yaml", 1, text), problems);
    }

    @Test
    void aTermIsFoundInEachOfItsForms() {
        Glossary glossary = read(TEXT);

        assertThat(problems).isEmpty();
        assertThat(glossary.terms()).hasSize(2);
        assertThat(glossary.in("Learning rates, a rate and an unrated pro-rate.")
                        .results()
                        .map(found -> found.group() + ": "
                                + glossary.term(found.group()).means()))
                .containsExactly("Learning rates: How long a step is.", "rate: Any rate.");
        assertThat(Glossary.NONE.in("any rate").find()).isFalse();
    }

    @Test
    void whatIsWrongIsToldWithItsLine() {
        Glossary glossary = read(TEXT + "loss: 0\nrow:\n  chapter: four\n  means: A row.\nbatch:\n  chaptr: 4\n");

        assertThat(glossary.terms()).hasSize(2);
        assertThat(problems)
                .extracting(Throwable::getMessage)
                .containsExactly(
                        "glossary.yaml:8: a term has lines under it: `chapter: 4`, `means: …`, and `forms: [rows]` if it"
                                + " has",
                        "glossary.yaml:10: `row` needs the number of its `chapter` and what it `means`",
                        "glossary.yaml:13: `batch` has an unknown key `chaptr`: write chapter, means or forms");
    }

    /** In prose, not in a heading, beside its own explanation or in code, and once in a chapter. */
    @Test
    void theFirstPlaceOfATermHasItsMeaning() {
        Document page = Document.parse("x.md", """
                ---
                title: T
                summary: S
                ---
                # A rate

                A **rate** is a rate.

                Or `rate`. The rate of a rate.

                > [!IDEA] Learning rates of any rate.
                """);
        Lesson lesson = TermNotes.in(LessonReader.read(page).lesson(), read(TEXT));

        List<Passage> passages = ((Part.Prose) lesson.parts().get(0)).passages();
        assertThat(passages.stream().flatMap(Passage::texts).flatMap(List::stream))
                .filteredOn(run -> !run.note().isEmpty())
                .containsExactly(
                        new Run("rate", Run.Style.PLAIN, "", "Any rate."),
                        new Run("Learning rates", Run.Style.PLAIN, "", "How long a step is."));
        assertThat(((Passage.Paragraph) passages.get(2)).runs())
                .extracting(Run::text)
                .containsExactly("Or ", "rate", ". The ", "rate", " of a rate.");
    }

    /** So that nobody has to guess what a word means; and each chapter sets in bold what it explains. */
    @Test
    void everyTermOfTheCourseIsExplainedWhereTheGlossarySays() {
        Lessons lessons = new Lessons(Optional.empty());
        Glossary glossary = lessons.glossary("assets/lessons/00-why-optimisation.md");
        assertThat(glossary.terms())
                .hasSizeGreaterThan(30)
                .allSatisfy(term -> assertThat(bold(lessons, term.chapter())).anyMatch(text -> {
                    var found = glossary.in(text);
                    return found.find() && glossary.term(found.group()).equals(term);
                }));
        assertThat(lessons.glossary("assets/lessons/de/00-why-optimisation.md")).isSameAs(Glossary.NONE);
    }

    private static List<String> bold(Lessons lessons, int chapter) {
        return lessons.get(String.valueOf(chapter)).parts().stream()
                .filter(Part.Prose.class::isInstance)
                .flatMap(part -> ((Part.Prose) part).passages().stream())
                .flatMap(Passage::texts)
                .flatMap(List::stream)
                .filter(run -> run.style() == Run.Style.STRONG)
                .map(Run::text)
                .toList();
    }

    @Test
    void aGermanChapterHasNoEnglishNotes() {
        Lessons lessons = new Lessons(Optional.empty());
        assertThat(notes(lessons.in(new Lessons.Language("de", "Deutsch")).get(0)))
                .isZero();
        assertThat(notes(lessons.in(Lessons.ENGLISH).get(0))).isPositive();
    }

    private static long notes(Lesson lesson) {
        return lesson.parts().stream()
                .filter(Part.Prose.class::isInstance)
                .flatMap(part -> ((Part.Prose) part).passages().stream())
                .flatMap(Passage::texts)
                .flatMap(List::stream)
                .filter(run -> !run.note().isEmpty())
                .count();
    }
}
