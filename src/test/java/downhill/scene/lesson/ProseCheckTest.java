package downhill.scene.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.document.Document;
import downhill.document.DocumentException;
import downhill.lesson.Glossary;
import downhill.lesson.Term;
import downhill.lesson.read.LessonReader;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseCheckTest {
    private static final Glossary GLOSSARY = new Glossary(List.of(
            new Term("epoch", List.of("epochs"), 4, "A pass."), new Term("gate", List.of(), 5, "An operation.")));

    private static List<String> problems(String name, String body) {
        Document page = Document.parse(name, "---\ntitle: T\nsummary: S\n---\n" + body);
        return ProseCheck.problems(LessonReader.read(page), GLOSSARY).stream()
                .map(DocumentException::getMessage)
                .toList();
    }

    private static String words(int count) {
        return String.join(" ", Collections.nCopies(count, "word"));
    }

    @Test
    void aSentenceHasThirtyWordsAtMost() {
        assertThat(problems("x.md", "It has " + words(28) + ". It has " + words(28) + ".\n"))
                .isEmpty();
        assertThat(problems("x.md", "One.\n\n- Two\n  lines. So " + words(30) + ".\n"))
                .containsExactly(
                        "x.md:8: the sentence `So word word word word word wo…` has 31 words: divide it, so that"
                                + " none has more than 30");
    }

    @Test
    void aFormulaAPieceOfCodeAndALinkAreTheirWords() {
        assertThat(problems("x.md", words(27) + " $a + b + c$ `x = y + z` [here](#not-here).\n"))
                .isEmpty();
        assertThat(problems("x.md", "> [!CARE] " + words(29) + " $a + b$ – **here**.\n"))
                .hasSize(1);
        assertThat(problems("x.md", "## " + words(40) + "\n\n| " + words(40) + " |\n|---|\n"))
                .isEmpty();
    }

    @Test
    void aTermIsExplainedBeforeItIsUsed() {
        assertThat(problems("04-x.md", "An **epoch** is a pass. Epochs end.\n\nAn epoch.\n"))
                .isEmpty();
        assertThat(problems("04-x.md", "First.\n\nAn epoch ends.\n\nAn **epoch** is a pass. A gate.\n"))
                .containsExactly(
                        "04-x.md:7: `epoch` is used before it is explained: the glossary says that this chapter does,"
                                + " which sets it in bold there",
                        "04-x.md:9: `gate` is used before it is explained: chapter 5 does");
    }

    @Test
    void whoPointsToTheChapterMayUseItsWords() {
        assertThat(problems("03-x.md", "Chapter 4 says what an epoch is.\n")).isEmpty();
        assertThat(problems("07-x.md", "An epoch and a gate.\n")).isEmpty();
        assertThat(problems("mine.md", "An epoch and a gate.\n")).isEmpty();
    }
}
