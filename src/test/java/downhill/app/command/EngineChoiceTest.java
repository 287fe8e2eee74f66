package downhill.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.app.Cli;
import downhill.app.console.Console;
import downhill.gl.Context;
import downhill.gl.GlException;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class EngineChoiceTest {
    private static final Supplier<Context> NO_GL = () -> {
        throw new GlException("OpenGL could not be started: install a driver");
    };

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(
            InputStream.nullInputStream(),
            new PrintStream(PrintStream.nullOutputStream()),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Cli.NOWHERE,
            false);

    @Command
    private static final class Any {
        @Mixin
        private EngineChoice choice = new EngineChoice();
    }

    private static EngineChoice choice(String... args) {
        Any any = new Any();
        new CommandLine(any).parseArgs(args);
        return any.choice;
    }

    @Test
    void withoutOpenGlTheCpuComputesAndSaysWhy() {
        try (OpenEngine openEngine = choice().open(console, NO_GL)) {
            assertThat(openEngine.engine().name()).isEqualTo("cpu");
        }
        assertThat(err.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("downhill: the CPU computes, in double precision, because there is no OpenGL 4.3 here:"
                        + " OpenGL could not be started: install a driver");
    }

    @Test
    void anEngineAskedForIsNotReplaced() {
        assertThatThrownBy(() -> choice("--engine", "gpu").open(console, NO_GL))
                .isInstanceOf(GlException.class)
                .hasMessage("OpenGL could not be started: install a driver");
        assertThat(err.size()).isZero();
    }

    @Test
    void theCpuNeedsNoContext() {
        try (OpenEngine openEngine = choice("--engine", "cpu").open(console, NO_GL)) {
            assertThat(openEngine.engine().name()).isEqualTo("cpu");
        }
        assertThat(err.size()).isZero();
    }
}
