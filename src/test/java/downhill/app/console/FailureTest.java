package downhill.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.document.DocumentException;
import downhill.document.UnknownNameException;
import downhill.experiment.EngineException;
import downhill.gl.GlException;
import downhill.language.LanguageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void wrongInputIs2() {
        LanguageException formula = new LanguageException("expected a number", "x + ", 4);
        assertThat(Failure.of(formula)).isEqualTo(new Failure(2, "expected a number\n  x + \n      ^"));
        assertThat(Failure.of(new DocumentException("a.md", 7, "expected a number", formula)))
                .isEqualTo(new Failure(2, "a.md:7: expected a number\n  x + \n      ^"));
        assertThat(Failure.of(new DocumentException("a.md", 1, "no name")))
                .isEqualTo(new Failure(2, "a.md:1: no name"));
        assertThat(Failure.of(new UnknownNameException("surface", "beal", List.of("beale"))))
                .isEqualTo(new Failure(2, "unknown surface `beal`: did you mean `beale`?"));
        assertThat(Failure.of(new IllegalArgumentException("too few"))).isEqualTo(new Failure(2, "too few"));
    }

    @Test
    void filesAre2() {
        assertThat(Failure.of(new NoSuchFileException("a.txt")))
                .isEqualTo(new Failure(2, "there is no file a.txt: check the name and the folder"));
        assertThat(Failure.of(new AccessDeniedException("a.txt")))
                .isEqualTo(new Failure(2, "a.txt may not be opened: check its permissions"));
        assertThat(Failure.of(new FileSystemException("a.txt", null, "Is a directory")))
                .isEqualTo(new Failure(2, "a.txt cannot be used: Is a directory"));
        assertThat(Failure.of(new UncheckedIOException(new IOException("the disk is full"))))
                .isEqualTo(new Failure(2, "the disk is full"));
    }

    @Test
    void whatThisMachineCannotIs3() {
        assertThat(Failure.of(new EngineException("no GPU"))).isEqualTo(new Failure(3, "no GPU"));
        assertThat(Failure.of(new GlException("no OpenGL"))).isEqualTo(new Failure(3, "no OpenGL"));
        assertThat(Failure.of(new OutOfMemoryError()))
                .isEqualTo(new Failure(
                        3, "this does not fit into memory: ask for fewer particles, or start java with -Xmx8g"));
        assertThat(Failure.of(new UnsatisfiedLinkError("no lwjgl")))
                .isEqualTo(new Failure(
                        3,
                        "a library for this machine is missing or does not start (no lwjgl): see the README for what"
                                + " runs where"));
    }

    /** So it comes out of a lambda whose interface needs the library. */
    @Test
    void aMissingLibraryIsToldAlsoWhereItComesWrapped() {
        LinkageError missing = new UnsatisfiedLinkError("no lwjgl");
        assertThat(Failure.of(new InternalError(missing))).isEqualTo(Failure.of(missing));
        assertThat(Failure.of(new InternalError("broken")).code()).isEqualTo(1);
    }

    @Test
    void aMistakeOfOursIs1() {
        assertThat(Failure.of(new IllegalStateException("closed")))
                .isEqualTo(new Failure(
                        1,
                        "this is a mistake in Downhill, not yours (IllegalStateException: closed): please report it"
                                + " with this command and what it prints with --debug"));
    }
}
