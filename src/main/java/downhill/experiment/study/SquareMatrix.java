package downhill.experiment.study;

/** Arithmetic with square matrices, row by row. */
final class SquareMatrix {
    private SquareMatrix() {}

    /** M·P·Mᵀ. */
    static double[][] around(double[][] m, double[][] p) {
        int n = m.length;
        double[][] result = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) {
                    for (int l = 0; l < n; l++) result[i][j] += m[i][k] * p[k][l] * m[j][l];
                }
            }
        }
        return result;
    }

    static void add(double[][] sum, double[][] more) {
        for (int i = 0; i < sum.length; i++) for (int j = 0; j < sum.length; j++) sum[i][j] += more[i][j];
    }

    /** The largest of its entries without their signs. */
    static double size(double[][] matrix) {
        double size = 0;
        for (double[] row : matrix) for (double entry : row) size = Math.max(size, Math.abs(entry));
        return size;
    }

    static double[][] squared(double[][] a) {
        double[][] product = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                for (int k = 0; k < a.length; k++) product[i][j] += a[i][k] * a[k][j];
            }
        }
        return product;
    }
}
