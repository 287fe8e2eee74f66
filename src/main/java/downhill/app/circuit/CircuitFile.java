package downhill.app.circuit;

import downhill.circuit.DotFile;
import downhill.circuit.DrawingColours;
import downhill.circuit.Layout;
import downhill.circuit.Schematic;
import downhill.circuit.Svg;
import downhill.circuit.Trace;
import downhill.colour.Theme;
import downhill.library.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** A circuit as a drawing to take away, as far as its trace has come. */
public record CircuitFile(Schematic schematic, Trace trace, Theme theme) {
    /** Whether a file's name asks for a circuit. */
    public static boolean isOne(Path file) {
        return isSvg(file) || isDot(file);
    }

    private static boolean isSvg(Path file) {
        return name(file).endsWith(".svg");
    }

    private static boolean isDot(Path file) {
        return name(file).endsWith(".dot");
    }

    private static String name(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }

    /** How many operations it has. */
    public int gates() {
        return trace.operations();
    }

    /** Writes SVG or DOT, as the file's name ends. */
    public void write(Path file) throws IOException {
        if (!isOne(file)) {
            throw new IllegalArgumentException("--out must name an .svg or a .dot file for a circuit: it is " + file);
        }
        AtomicFile.check(file);
        byte[] text = (isSvg(file) ? svg() : DotFile.of(trace, title())).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(text));
    }

    private String svg() {
        return Svg.of(trace, Layout.of(trace.circuit()), title(), schematic.formula(), DrawingColours.of(theme));
    }

    private String title() {
        return schematic.id().equals("typed") ? "" : schematic.title();
    }
}
