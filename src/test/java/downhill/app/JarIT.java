package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as a person starts it. */
class JarIT {
    @TempDir
    private Path home;

    private record Ended(int code, String out, String err) {}

    private Ended java(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar"));
        command.add(System.getProperty("downhill.jar"));
        command.addAll(List.of(args));
        Path out = home.resolve("out.txt");
        Path err = home.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("DOWNHILL_HOME", home.toString());
        int code = builder.start().waitFor();
        return new Ended(code, read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void evaluatesAndSaysSoWithItsExitCode() throws IOException, InterruptedException {
        Ended done = java("eval", "(x + y)*z", "--at", "x=-2,y=5,z=-4", "--json");
        assertThat(done.code()).isZero();
        assertThat(done.out()).contains("\"value\": -12.0");
        assertThat(done.err()).isEmpty();

        Ended wrong = java("eval", "x +", "--at", "x=1");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).startsWith("downhill: ").doesNotContain("\tat ");
    }

    @Test
    void findsItsDocumentsInTheJarAndKnowsItsVersion() throws IOException, InterruptedException {
        assertThat(java("list", "surfaces").out()).contains("rosenbrock");
        assertThat(java("--version").out()).matches("Downhill \\d+\\.\\d+\\.\\d+\\S*\\s+");
    }

    @Test
    void whatThisMachineCannotIs3() throws IOException, InterruptedException {
        Ended cannot = java(
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
