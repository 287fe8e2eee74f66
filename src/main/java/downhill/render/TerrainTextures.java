package downhill.render;

import downhill.experiment.Field;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.Palette;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** What the terrain's pixels need: contour coordinate and slopes, and the unlit colour. */
final class TerrainTextures {
    private final Landscape landscape;
    private final Field field;
    private final int width;
    private final int height;

    TerrainTextures(Landscape landscape) {
        this.landscape = landscape;
        this.field = landscape.field();
        this.width = field.width();
        this.height = field.height();
    }

    /** Four floats a point: contour coordinate, dz/dx and dz/dy in the world, and 0. */
    float[] shape() {
        float[] shape = new float[4 * width * height];
        double stretchX = (field.x1() - field.x0()) / (2 * landscape.halfX());
        double stretchY = (field.y1() - field.y0()) / (2 * landscape.halfY());
        for (int i = 0; i < width * height; i++) {
            double rise = Landscape.RELIEF * landscape.drawnSlope(field.loss()[i]);
            double exactX = rise * field.slopeX()[i] * stretchX;
            double exactY = rise * field.slopeY()[i] * stretchY;
            shape[4 * i] = (float) landscape.contours().coordinate(landscape.heights()[i] / Landscape.RELIEF);
            shape[4 * i + 1] = slope(exactX, i, 1, i % width, width, landscape.halfX());
            shape[4 * i + 2] = slope(exactY, i, width, i / width, height, landscape.halfY());
        }
        return shape;
    }

    /** The exact slope, or where there is none (a hole's rim, a kink) the one between the neighbours. */
    private float slope(double exact, int index, int stride, int place, int count, double half) {
        if (Double.isFinite(exact)) return (float) exact;
        int back = place > 0 ? stride : 0;
        int forth = place < count - 1 ? stride : 0;
        double rise = landscape.heights()[index + forth] - landscape.heights()[index - back];
        return (float) (rise / ((back + forth) / (double) stride * 2 * half / (count - 1)));
    }

    /** A colour a point, red in the lowest byte, alpha 0 in holes: the palette, darker in hollows, lighter on ridges. */
    int[] albedo(Palette palette) {
        int[] albedo = new int[width * height];
        Arrays.setAll(albedo, albedoOf(palette));
        return albedo;
    }

    /** The same of the point at an index. */
    IntUnaryOperator albedoOf(Palette palette) {
        return i -> {
            int rgb = palette.at(landscape.heights()[i] / Landscape.RELIEF);
            double light = 1 - 0.10 * tanh(60 * hollow(i, 2)) - 0.12 * tanh(12 * hollow(i, width / 24));
            int alpha = landscape.solid(i) ? 255 : 0;
            return byteOf((rgb >> 16 & 255) * light)
                    | byteOf((rgb >> 8 & 255) * light) << 8
                    | byteOf((rgb & 255) * light) << 16
                    | alpha << 24;
        };
    }

    /** To a rounding of 1, several times faster than Math's own. */
    private static double tanh(double x) {
        return 1 - 2 / (Math.exp(2 * x) + 1);
    }

    /** How far a point lies below the mean of four others at a distance: the Laplacian at that size. */
    private double hollow(int index, int distance) {
        int column = index % width;
        int row = index / width;
        int reach = Math.min(Math.min(distance, Math.min(column, width - 1 - column)), Math.min(row, height - 1 - row));
        float[] z = landscape.heights();
        int down = reach * width;
        return (z[index - reach] + z[index + reach] + z[index - down] + z[index + down]) / 4.0 - z[index];
    }

    private static int byteOf(double value) {
        return (int) Math.min(255, value + 0.5);
    }
}
