package downhill.dataset;

import java.util.Arrays;
import java.util.List;

/** Rows of finite numbers under named columns. Its arrays are shared and must not be written. */
public final class Table {
    /** The most rows that a table may have. */
    public static final int MOST = 1_000_000;

    private final List<String> names;
    private final double[][] columns;

    /** @param columns [column][row] */
    Table(List<String> names, double[][] columns) {
        this.names = List.copyOf(names);
        this.columns = columns;
    }

    public List<String> names() {
        return names;
    }

    public int rows() {
        return columns[0].length;
    }

    /** Column i's numbers, a row each. */
    public double[] column(int i) {
        return columns[i];
    }

    /** The numbers of the column of this name. */
    public double[] column(String name) {
        return columns[names.indexOf(name)];
    }

    /** These rows alone, in this order. */
    public Table pick(int[] rows) {
        double[][] picked = new double[columns.length][rows.length];
        for (int c = 0; c < columns.length; c++) {
            for (int i = 0; i < rows.length; i++) picked[c][i] = columns[c][rows[i]];
        }
        return new Table(names, picked);
    }

    /** The rows from {@code from} to {@code to} − 1. */
    public Table rows(int from, int to) {
        double[][] part = new double[columns.length][];
        Arrays.setAll(part, c -> Arrays.copyOfRange(columns[c], from, to));
        return new Table(names, part);
    }
}
