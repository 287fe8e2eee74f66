package downhill.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
    private static final String TEXT = """
        ---
        name: Bowl
        weights:
          - x in [-5, 5]
          - y in [-5, 5]
        ---
        A round *bowl*.

        Second paragraph.

        ```loss
        # a note
        x^2 + y^2
        ```

        After.
        """;

    @Test
    void cutsAFileIntoFrontMatterProseAndFences() {
        Document document = Document.parse("assets/surfaces/bowl.md", TEXT);

        assertThat(document.id()).isEqualTo("bowl");
        assertThat(document.front().required("name")).isEqualTo(new Line("assets/surfaces/bowl.md", 2, "Bowl"));
        assertThat(document.front().list("weights"))
                .extracting(Line::number, Line::text)
                .containsExactly(tuple(4, "x in [-5, 5]"), tuple(5, "y in [-5, 5]"));
        assertThat(document.body())
                .containsExactly(
                        new Block.Prose("A round *bowl*.\n\nSecond paragraph.", 7),
                        new Block.Fence("loss", "# a note\nx^2 + y^2\n", 12),
                        new Block.Prose("After.", 16));
        assertThat(document.prose()).isEqualTo("A round *bowl*.\n\nSecond paragraph.\n\nAfter.");
        assertThat(document.fence("loss").content()).isEqualTo("# a note\nx^2 + y^2\n");
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkChangeNothing() {
        Document windows = Document.parse("bowl.md", "\uFEFF" + TEXT.replace("\n", "\r\n"));

        assertThat(windows.body()).isEqualTo(Document.parse("bowl.md", TEXT).body());
        assertThat(windows.front().required("name").text()).isEqualTo("Bowl");
    }

    @Test
    void aFileWithoutFrontMatterIsAllBody() {
        Document document = Document.parse("a.md", "Just prose.\n");

        assertThat(document.body()).containsExactly(new Block.Prose("Just prose.", 1));
        assertThat(document.front().text("name")).isEmpty();
        assertThat(document.front().list("weights")).isEmpty();
        assertThat(Document.parse("a.md", "").body()).isEmpty();
        assertThat(Document.parse("a.md", "---\n---\n").body()).isEmpty();
    }

    @Test
    void everyMistakeNamesFileLineAndRemedy() {
        assertError("---\nname: A\n", "a.md:1: the front matter has no end: put a line `---` after it");
        assertError(
                "---\nname: A\nsource: Beale: 1958\n---\n",
                "a.md:3: this is not YAML (mapping values are not allowed here): check the indent, "
                        + "and put quotes around a text with `: `");
        assertError("---\n- a\n---\n", "a.md:2: this must be lines of the form `key: value`");
        assertError("---\nname: A\n\nname: B\n---\n", "a.md:4: `name` stands here a second time: keep one");
        assertError("---\nname:\n  deep: B\n---\n", "a.md:3: this must be one text: put quotes around it");
        assertError("---\na: 1\nb: {c: 1}\n---\n", "a.md:3: this must be one text: put quotes around it");
    }

    @Test
    void typedAccessSaysWhatIsMissingOrOfTheWrongKind() {
        FrontMatter front = Document.parse("a.md", "---\nname:\nlist:\n  - a\ntext: b\n---\n")
                .front();

        assertThatThrownBy(() -> front.required("title"))
                .hasMessage("a.md:1: `title` is missing: put a line `title: …` in the front matter");
        assertThatThrownBy(() -> front.required("name"))
                .hasMessage("a.md:2: `name` is empty: write its value after the colon");
        assertThatThrownBy(() -> front.text("list")).hasMessage("a.md:3: `list` must be one text, not a list");
        assertThatThrownBy(() -> front.list("text"))
                .hasMessage("a.md:5: `text` must be a list: put each item on its own line after `- `");
        assertThat(front.list("name")).isEmpty();
        assertThatThrownBy(() -> front.allow(List.of("name", "list", "test")))
                .hasMessage("a.md:5: unknown key `text`: did you mean `test`?");
    }

    @Test
    void aFenceMustBeThereOnce() {
        assertThatThrownBy(() -> Document.parse("a.md", "prose").fence("loss"))
                .hasMessage("a.md:1: there is no `loss` block: write one between ```loss and ```");
        assertThatThrownBy(() -> Document.parse("a.md", "```loss\nx\n```\n\n```loss\ny\n```\n")
                        .fence("loss"))
                .hasMessage("a.md:6: this is a second `loss` block: keep one");
    }

    @Test
    void aFileThatCannotBeReadIsAnErrorOfItsOwn(@TempDir Path folder) throws IOException {
        Path latin = Files.write(folder.resolve("latin.md"), "é".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Document.read(latin))
                .hasMessage(latin + ":1: this file is not UTF-8 text: save it as UTF-8");
        assertThatThrownBy(() -> Document.read(folder.resolve("no.md")))
                .hasMessage(folder.resolve("no.md") + ":1: there is no such file: check the name and the folder");
    }

    private static void assertError(String text, String message) {
        assertThatThrownBy(() -> Document.parse("a.md", text))
                .isInstanceOf(DocumentException.class)
                .hasMessage(message);
    }
}
