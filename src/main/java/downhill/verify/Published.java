package downhill.verify;

import downhill.language.Op;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The table of values and partials that mpmath made; the script that made it lies beside it. */
final class Published {
    private static final String TABLE = "/assets/reference/operations.csv";
    private static final int FIRST_OUTPUT = 4;

    private Published() {}

    static Strata.Stratum of(Op op) {
        String prefix = Operations.name(op) + ",";
        List<String[]> rows = lines().stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.split(",", -1))
                .toList();
        double[][] points = new double[3][];
        for (int k = 0; k < points.length; k++) points[k] = column(rows, 1 + k, true);
        double[][] expected = new double[1 + op.arity()][];
        for (int k = 0; k < expected.length; k++) expected[k] = column(rows, FIRST_OUTPUT + k, false);
        return new Strata.Stratum("where mpmath's table has it", "mpmath 1.3.0", points, expected);
    }

    private static double[] column(List<String[]> rows, int column, boolean single) {
        return rows.stream()
                .map(row -> row[column])
                .mapToDouble(cell -> cell.isEmpty() ? 0 : Double.parseDouble(cell))
                .map(value -> single ? (float) value : value)
                .toArray();
    }

    private static List<String> lines() {
        try (InputStream in = Published.class.getResourceAsStream(TABLE)) {
            return Arrays.asList(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + TABLE + " cannot be read", e);
        }
    }
}
