package downhill.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    @TempDir
    private Path temp;

    @Test
    void readsAFolder() {
        write("assets/surfaces/b.md", "---\nname: B\n---\n");
        write("assets/surfaces/a.md", "---\nname: A\n---\n");
        write("assets/surfaces/notes.txt", "not a document");

        assertThat(load(temp, Optional.empty()).all()).containsExactly("A", "B");
        assertThat(load(temp, Optional.empty()).ids()).containsExactly("a", "b");
    }

    @Test
    void readsAJarWithoutFolderEntriesAndLeavesItClosed() throws IOException {
        Path jar = temp.resolve("program.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("assets/surfaces/a.md"));
            zip.write("---\nname: A\n---\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("assets/surfaces/b.md"));
            zip.write("---\nnam: B\n---\n".getBytes(StandardCharsets.UTF_8));
        }

        Catalogue<String> catalogue = load(jar, Optional.empty());

        assertThat(catalogue.get("a")).isEqualTo("A");
        assertThat(catalogue.problems())
                .extracting(Throwable::getMessage)
                .containsExactly("assets/surfaces/b.md:1: `name` is missing: put a line `name: …` in the front matter");
        assertThatThrownBy(() -> FileSystems.getFileSystem(URI.create("jar:" + jar.toUri())))
                .isInstanceOf(FileSystemNotFoundException.class);
    }

    @Test
    void aPersonsOwnDocumentsReplaceTheShippedOnesAndBrokenOnesAreNamed() {
        write("assets/surfaces/a.md", "---\nname: A\n---\n");
        write("assets/surfaces/b.md", "---\nname: B\n---\n");
        write("own/surfaces/a.md", "---\nname: mine\n---\n");
        write("own/surfaces/b.md", "---\nname: [\n---\n");
        write("own/surfaces/Big Name.md", "---\nname: C\n---\n");
        write("own/surfaces/d.md", "---\nname: D\n---\n");

        Catalogue<String> catalogue = load(temp, Optional.of(temp.resolve("own")));

        assertThat(catalogue.all()).containsExactly("mine", "B", "D");
        assertThat(catalogue.problems()).hasSize(2);
        assertThat(catalogue.problems().get(0))
                .hasMessage(temp.resolve("own/surfaces/Big Name.md")
                        + ":1: rename this file in lower case with hyphens, like `my-surface.md`");
        assertThat(catalogue.problems().get(1).getMessage())
                .startsWith(temp.resolve("own/surfaces/b.md") + ":2: this is not YAML (");
    }

    @Test
    void anUnknownNameGetsASuggestion() {
        write("assets/surfaces/rosenbrock.md", "---\nname: Rosenbrock\n---\n");
        Catalogue<String> catalogue = load(temp, Optional.of(temp.resolve("missing")));

        assertThat(catalogue.has("rosenbrok")).isFalse();
        assertThatThrownBy(() -> catalogue.get("rosenbrok"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessage("unknown surface `rosenbrok`: did you mean `rosenbrock`?");
    }

    private static Catalogue<String> load(Path program, Optional<Path> own) {
        return Catalogue.load(
                "surface",
                "surfaces",
                program,
                own,
                document -> document.front().required("name").text());
    }

    private void write(String file, String text) {
        try {
            Path path = temp.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
