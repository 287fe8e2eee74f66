package downhill.experiment.study;

/**
 * The line along which a function of two columns crosses a level, in straight pieces: each cell of a square grid gives
 * none, one or two of them (marching squares; in a cell of two, the corners above the level are cut off one by one).
 */
public final class Boundary {
    private static final int[][] CORNERS = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};

    private final int side;
    private final double[] pieces;
    private int count;

    /** @param side grid points along each column, at least 2 */
    public Boundary(int side) {
        this.side = side;
        pieces = new double[8 * (side - 1) * (side - 1)];
    }

    /** Takes the values at the grid's points, [row · side + column]. */
    public void take(double[] values, double level) {
        count = 0;
        for (int row = 0; row + 1 < side; row++) {
            for (int column = 0; column + 1 < side; column++) cell(values, level, row, column);
        }
    }

    private void cell(double[] values, double level, int row, int column) {
        for (int k = 0; k < 4; k++) {
            double here = value(values, row, column, k) - level;
            double next = value(values, row, column, k + 1) - level;
            // Around the cell one way: the line comes in where it rises above the level, and goes out where it falls.
            if (here <= 0 && next > 0) piece(values, level, row, column, k);
        }
    }

    /** From the edge where the values rise to the next one where they fall. */
    private void piece(double[] values, double level, int row, int column, int rise) {
        int fall = rise + 1;
        while (value(values, row, column, fall + 1) > level) fall++;
        crossing(values, level, row, column, rise);
        crossing(values, level, row, column, fall);
    }

    private void crossing(double[] values, double level, int row, int column, int edge) {
        double here = value(values, row, column, edge);
        double next = value(values, row, column, edge + 1);
        double part = (level - here) / (next - here);
        int[] from = CORNERS[edge & 3];
        int[] to = CORNERS[edge + 1 & 3];
        pieces[count++] = (column + from[0] + part * (to[0] - from[0])) / (side - 1);
        pieces[count++] = (row + from[1] + part * (to[1] - from[1])) / (side - 1);
    }

    private double value(double[] values, int row, int column, int corner) {
        int[] at = CORNERS[corner & 3];
        return values[(row + at[1]) * side + column + at[0]];
    }

    /** How many pieces there are. */
    public int count() {
        return count / 4;
    }

    /** A piece's end, 0 or 1, in shares of the grid from 0 to 1: along the columns. */
    public double x(int piece, int end) {
        return pieces[4 * piece + 2 * end];
    }

    /** The same along the rows. */
    public double y(int piece, int end) {
        return pieces[4 * piece + 2 * end + 1];
    }
}
