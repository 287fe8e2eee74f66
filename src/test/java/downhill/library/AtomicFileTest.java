package downhill.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path temp;

    private static AtomicFile.Body text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void writesAndReplacesAndLeavesNothingElse() throws IOException {
        Path file = temp.resolve("a.txt");

        AtomicFile.write(file, text("one"));
        assertThat(file).hasContent("one");
        AtomicFile.write(file, text("two"));
        assertThat(file).hasContent("two");
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void theOldFileStaysWhenTheDiskIsFull() throws IOException {
        Path file = Files.writeString(temp.resolve("a.txt"), "old");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write('n');
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage(file + " could not be written (No space left on device): free some space, or choose another"
                        + " place");
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void followsALink() throws IOException {
        Path real = Files.writeString(temp.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(temp.resolve("link.txt"), real);

        AtomicFile.write(link, text("new"));

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    void saysWhatIsWrongWithAPlace() throws IOException {
        Path file = Files.writeString(temp.resolve("a.txt"), "a file");

        assertThatThrownBy(() -> AtomicFile.check(temp.resolve("none").resolve("b.txt")))
                .hasMessage("the folder " + temp.resolve("none") + " does not exist: make it first, or choose another");
        assertThatThrownBy(() -> AtomicFile.check(file.resolve("b.txt")))
                .hasMessage(file + " is not a folder: choose another place for b.txt");
        assertThatThrownBy(() -> AtomicFile.check(temp))
                .hasMessage(temp + " is a folder: give the name of a file in it");
    }
}
