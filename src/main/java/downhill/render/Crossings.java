package downhill.render;

import downhill.render.landscape.Landscape;
import java.util.Arrays;

/** Points of one contour line, in the world, in an order that spreads any first few of them over the whole line. */
final class Crossings {
    /** A golden step through the points: neighbours in the order are far apart on the line. */
    private static final double GOLDEN = 0.6180339887498949;

    /** This part of the landscape at its border is left out, so that a text does not hang over it. */
    private static final int MARGIN = 32;

    private Crossings() {}

    /** x and y of up to {@code most} points where grid lines cross the level; height in the world. */
    static float[] of(Landscape landscape, double height, int most) {
        float[] all = all(landscape, height);
        int count = all.length / 2;
        int kept = Math.min(count, most);
        float[] spread = new float[2 * kept];
        for (int i = 0; i < kept; i++) {
            int from = (int) (i * GOLDEN % 1 * count);
            spread[2 * i] = all[2 * from];
            spread[2 * i + 1] = all[2 * from + 1];
        }
        return spread;
    }

    private static float[] all(Landscape landscape, double height) {
        int width = landscape.field().width();
        int rows = landscape.field().height();
        float[] heights = landscape.heights();
        float[] found = new float[256];
        int count = 0;
        int marginX = width / MARGIN;
        int marginY = rows / MARGIN;
        for (int j = marginY; j < rows - marginY; j++)
            for (int i = marginX; i < width - marginX - 1; i++) {
                double a = heights[j * width + i] - height;
                double b = heights[j * width + i + 1] - height;
                if (a < 0 == b < 0 || !solid(landscape, j * width + i)) continue;
                if (count + 2 > found.length) found = Arrays.copyOf(found, 2 * count);
                found[count++] = (float) (landscape.halfX() * (2 * (i + a / (a - b)) / (width - 1) - 1));
                found[count++] = (float) (landscape.halfY() * (2.0 * j / (rows - 1) - 1));
            }
        return Arrays.copyOf(found, count);
    }

    private static boolean solid(Landscape landscape, int index) {
        return landscape.solid(index) && landscape.solid(index + 1);
    }
}
