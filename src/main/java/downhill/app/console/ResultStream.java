package downhill.app.console;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output, which knows whether its reader has seen enough and left, as head does. */
public final class ResultStream extends PrintStream {
    private static final int BUFFER = 1 << 16;

    private final Pipe pipe;

    public ResultStream(OutputStream out) {
        this(new Pipe(out));
    }

    private ResultStream(Pipe pipe) {
        super(new BufferedOutputStream(pipe, BUFFER), false, StandardCharsets.UTF_8);
        this.pipe = pipe;
    }

    /** Whether nobody reads any more, which is no mistake. */
    public static boolean readerLeft(PrintStream out) {
        return out.checkError() && out instanceof ResultStream result && result.pipe.broken;
    }

    private static final class Pipe extends FilterOutputStream {
        private boolean broken;

        Pipe(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException e) {
                // As Linux and macOS say it, and Windows: Java has no class of its own for it.
                String told = String.valueOf(e.getMessage());
                broken = told.contains("Broken pipe") || told.contains("pipe is being closed");
                throw e;
            }
        }
    }
}
