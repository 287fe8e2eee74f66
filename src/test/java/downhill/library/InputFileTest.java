package downhill.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import downhill.dataset.Dataset;
import downhill.document.Document;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {
    private static final String NO_FILE =
            ": this is a pipe or a device, not a file: copy what it gives into a file first";

    @TempDir
    private Path temp;

    /** A pipe that nobody writes to, so that reading it never ends. */
    private Path pipe(String name) throws Exception {
        Path pipe = temp.resolve(name);
        boolean made = Files.isExecutable(Path.of("/usr/bin/mkfifo"))
                && new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                                .start()
                                .waitFor()
                        == 0;
        assumeTrue(made, "pipes with names are of Unix");
        return pipe;
    }

    private static void refused(Executable reading, String sentence) {
        Executable soon = () -> assertTimeoutPreemptively(Duration.ofSeconds(20), reading);
        assertThatThrownBy(soon::execute).hasMessage(sentence);
    }

    @Test
    void aPipeIsNoText() throws Exception {
        Path scene = pipe("scene.json");
        Path document = pipe("valley.md");
        Path rows = pipe("rows.csv");
        refused(() -> InputFile.text(scene), scene + NO_FILE);
        refused(() -> Document.read(document), document + ":1" + NO_FILE);
        refused(() -> Dataset.of(rows).columns(), "rows.csv" + NO_FILE);
        refused(() -> Dataset.of(rows).describe(), "rows.csv" + NO_FILE);
    }

    @Test
    void anEndlessDeviceIsNoText() {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero));
        refused(() -> InputFile.text(zero), "/dev/zero" + NO_FILE);
    }

    @Test
    void aTextHasAnEnd() throws IOException {
        Path large = temp.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((16L << 20) + 1);
        }
        refused(() -> InputFile.text(large), large + ": this file has more than 16 MiB: choose a smaller one");
        assertThat(InputFile.text(Files.writeString(temp.resolve("a.json"), "größe")))
                .isEqualTo("größe");
    }
}
