package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as a person starts it. */
class JarIT {
    @TempDir
    private Path home;

    private Jar.Ended java(String... args) throws IOException, InterruptedException {
        return new Jar(home).run(args);
    }

    @Test
    void evaluatesAndSaysSoWithItsExitCode() throws IOException, InterruptedException {
        Jar.Ended done = java("eval", "(x + y)*z", "--at", "x=-2,y=5,z=-4", "--json");
        assertThat(done.code()).isZero();
        assertThat(done.out()).contains("\"value\": -12.0");
        assertThat(done.err()).isEmpty();

        Jar.Ended wrong = java("eval", "x +", "--at", "x=1");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).startsWith("downhill: ").doesNotContain("\tat ");
    }

    @Test
    void findsItsDocumentsInTheJarAndKnowsItsVersion() throws IOException, InterruptedException {
        assertThat(java("list", "surfaces").out()).contains("rosenbrock");
        assertThat(java("--version").out()).matches("Downhill \\d+\\.\\d+\\.\\d+\\S*\\s+");
    }

    /** The layout's library finds its own parts in the jar. */
    @Test
    void drawsACircuit() throws IOException, InterruptedException {
        Path file = home.resolve("neuron.svg");
        Jar.Ended done = java("render", "--circuit", "neuron", "--at=", "--out", file.toString());

        assertThat(done.err()).isEmpty();
        assertThat(done.code()).isZero();
        assertThat(Files.readString(file)).contains("0.7311");
    }

    @Test
    void whatThisMachineCannotIs3() throws IOException, InterruptedException {
        Jar.Ended cannot = java(
                "run",
                "--surface",
                "bowl",
                "--optimizer",
                "gd",
                "--start",
                "x=1,y=1",
                "--steps",
                "1",
                "--engine",
                "cpu",
                "--particles",
                "2000001");
        assertThat(cannot.code()).isEqualTo(3);
        assertThat(cannot.err().strip())
                .isEqualTo("downhill: the CPU engine holds up to 2000000 particles a team, not 2000001");
    }
}
