package downhill.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
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

    /** Another program sees a whole file at every moment, so none is lost when the writer is killed at any of them. */
    @Test
    void thereIsAWholeFileAtEveryMoment() throws Exception {
        Path file = Files.writeString(temp.resolve("a.txt"), "whole");
        AtomicBoolean writing = new AtomicBoolean(true);
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        Thread reader = new Thread(() -> {
            while (writing.get()) look(file, seen);
        });
        reader.start();
        for (int i = 0; i < 400; i++) AtomicFile.write(file, text("whole"));
        writing.set(false);
        reader.join();
        assertThat(seen).isEmpty();
    }

    private static void look(Path file, List<String> seen) {
        try {
            String text = Files.readString(file);
            if (!text.equals("whole")) seen.add(text);
        } catch (IOException e) {
            seen.add(e.toString());
        }
    }

    /** A process that writes half a file and waits to be killed. */
    static final class Half {
        public static void main(String[] args) throws IOException {
            AtomicFile.write(Path.of(args[0]), out -> {
                out.write("ne".getBytes(StandardCharsets.UTF_8));
                System.out.println("half");
                System.in.read();
            });
        }
    }

    @Test
    void aKilledWriterLeavesTheOldFileAndItsPartIsCleanedLater() throws Exception {
        Path file = Files.writeString(temp.resolve("a.txt"), "old");
        kill(file);
        assertThat(file).hasContent("old");
        Path part = temp.resolve(names().stream()
                .filter(name -> name.endsWith(".part"))
                .findFirst()
                .orElseThrow());
        assertThat(part).hasContent("ne");

        AtomicFile.write(file, text("new"));
        assertThat(part).as("its writer may still be at work").exists();
        Files.setLastModifiedTime(part, FileTime.from(Instant.now().minus(11, ChronoUnit.MINUTES)));
        AtomicFile.write(file, text("newer"));
        assertThat(names()).containsExactly("a.txt");
        assertThat(file).hasContent("newer");
    }

    private static void kill(Path file) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        place(Half.class) + File.pathSeparator + place(AtomicFile.class),
                        Half.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("half");
        process.destroyForcibly().waitFor();
    }

    private static Path place(Class<?> known) throws URISyntaxException {
        return Path.of(known.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void partsOfOtherFilesAreLeftAlone() throws IOException {
        FileTime longAgo = FileTime.from(Instant.now().minus(1, ChronoUnit.DAYS));
        for (String name : List.of("a.txt.part", "b.txt.12-1.part", "a.txt.mine.part")) {
            Files.setLastModifiedTime(Files.writeString(temp.resolve(name), "mine"), longAgo);
        }
        AtomicFile.write(temp.resolve("a.txt"), text("new"));
        assertThat(names()).containsExactly("a.txt", "a.txt.mine.part", "a.txt.part", "b.txt.12-1.part");
    }
}
