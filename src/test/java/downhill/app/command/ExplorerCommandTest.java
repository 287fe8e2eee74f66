package downhill.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplorerCommandTest {
    @TempDir
    private Path temp;

    @Test
    void aPictureThatNobodyAskedForReplacesNone() throws IOException {
        assertThat(ExplorerCommand.free(temp)).isEqualTo(temp.resolve("downhill.png"));
        Files.writeString(temp.resolve("downhill.png"), "mine");
        assertThat(ExplorerCommand.free(temp)).isEqualTo(temp.resolve("downhill-2.png"));
        Files.createSymbolicLink(temp.resolve("downhill-2.png"), temp.resolve("nowhere"));
        assertThat(ExplorerCommand.free(temp)).isEqualTo(temp.resolve("downhill-3.png"));
        assertThat(ExplorerCommand.free(Path.of("nowhere"))).hasToString("nowhere/downhill.png");
    }
}
