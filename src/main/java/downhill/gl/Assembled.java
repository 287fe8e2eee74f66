package downhill.gl;

import java.util.List;

/** The text a driver gets, and for each of its lines where that line was written. */
public record Assembled(String name, String text, List<Origin> origins) {
    /** A place in a source: the file as it was included, and its line from 1. */
    public record Origin(String file, int line) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    public Assembled {
        origins = List.copyOf(origins);
    }

    /** Where line {@code line} (from 1) of the text was written; lines outside the text count to its nearest. */
    public Origin origin(int line) {
        return origins.get(Math.max(1, Math.min(line, origins.size())) - 1);
    }

    String line(int line) {
        return text.lines().skip(Math.max(0, line - 1L)).findFirst().orElse("");
    }
}
