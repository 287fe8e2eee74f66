package downhill.app.console;

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

/** What went wrong, as a person is told it, with the exit code. */
public record Failure(int code, String sentence) {
    public static Failure of(Throwable thrown) {
        if (thrown instanceof LanguageException e) return input(e.explain());
        if (thrown instanceof DocumentException e) return input(e.getMessage() + excerpt(e));
        if (thrown instanceof UncheckedIOException e) return input(sentence(e.getCause()));
        if (thrown instanceof IOException e) return input(sentence(e));
        if (thrown instanceof UnknownNameException || thrown instanceof IllegalArgumentException) {
            return input(thrown.getMessage());
        }
        // What a lambda's interface cannot load comes wrapped.
        if (thrown instanceof InternalError && thrown.getCause() instanceof LinkageError missing) return of(missing);
        return of(thrown, thrown.getClass().getSimpleName());
    }

    private static Failure of(Throwable thrown, String kind) {
        if (thrown instanceof EngineException || thrown instanceof GlException || thrown instanceof NoDisplay) {
            return new Failure(Exit.CANNOT, thrown.getMessage());
        }
        if (thrown instanceof OutOfMemoryError) {
            return new Failure(
                    Exit.CANNOT, "this does not fit into memory: ask for fewer particles, or start java with -Xmx8g");
        }
        if (thrown instanceof LinkageError) {
            return new Failure(
                    Exit.CANNOT,
                    "a library for this machine is missing or does not start (" + thrown.getMessage()
                            + "): see the README for what runs where");
        }
        return new Failure(
                Exit.FAILED,
                "this is a mistake in Downhill, not yours (" + kind + ": " + thrown.getMessage()
                        + "): please report it with this command and what it prints with --debug");
    }

    private static Failure input(String sentence) {
        return new Failure(Exit.WRONG_INPUT, sentence);
    }

    /** The formula's line and caret, where the document's mistake is in a formula. */
    private static String excerpt(DocumentException e) {
        if (!(e.getCause() instanceof LanguageException inner)) return "";
        return inner.explain().substring(inner.getMessage().length());
    }

    private static String sentence(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return "there is no file " + missing.getFile() + ": check the name and the folder";
        }
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be opened: check its permissions";
        }
        if (e instanceof FileSystemException other && other.getReason() != null) {
            return other.getFile() + " cannot be used: " + other.getReason();
        }
        return e.getMessage();
    }
}
