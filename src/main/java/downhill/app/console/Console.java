package downhill.app.console;

import downhill.document.DocumentException;
import downhill.library.UserFolder;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where a command reads and writes, all in UTF-8.
 *
 * @param home the person's own folder, which need not exist
 * @param terminal whether a person watches, so that progress is worth showing
 */
public record Console(InputStream in, PrintStream out, PrintStream err, Path home, boolean terminal) {
    /** The process's own streams. */
    public static Console system() {
        return new Console(
                System.in,
                new ResultStream(new FileOutputStream(FileDescriptor.out)),
                messages(),
                UserFolder.find(),
                System.console() != null);
    }

    private static PrintStream messages() {
        var bytes = new BufferedOutputStream(new FileOutputStream(FileDescriptor.err), 1);
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    /** Tells what is wrong with a document, which is left out. */
    public void report(DocumentException problem) {
        say(Failure.of(problem).sentence());
    }

    /** A message for the person, on standard error. */
    public void say(String sentence) {
        err.println("downhill: " + sentence);
        err.flush();
    }
}
