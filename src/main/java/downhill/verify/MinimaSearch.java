package downhill.verify;

import downhill.loss.Surface;
import java.util.Set;

/** Counts a surface's minima on a grid, so that a document that leaves one out, or makes one up, is noticed. */
final class MinimaSearch {
    /** Points along a side. */
    private static final int SIDE = 301;

    /** Those whose documents name every minimum, local ones too. */
    static final Set<String> WHOLE = Set.of(
            "bowl",
            "himmelblau",
            "mccormick",
            "plateau",
            "six-hump-camel",
            "styblinski-tang",
            "three-hump-camel",
            "two-valleys",
            "valleys");

    private MinimaSearch() {}

    /** In double: where a surface is flat, every rounding of float32 would be a minimum. */
    static Check check(Surface surface, LossTape loss) {
        double[][] points = new double[2][SIDE * SIDE];
        for (int i = 0; i < SIDE * SIDE; i++) {
            points[0][i] = surface.x().at(i % SIDE / (SIDE - 1.0));
            points[1][i] = surface.y().at(i / SIDE / (SIDE - 1.0));
        }
        double[] heights = loss.backpropagated(points)[0];
        int found = 0;
        for (int row = 1; row < SIDE - 1; row++) {
            for (int column = 1; column < SIDE - 1; column++) if (isLowest(heights, row, column)) found++;
        }
        String source = "points of a grid of " + SIDE + " × " + SIDE + " that no neighbour lies below";
        return new Check(
                "minima",
                surface.id() + " minima found by a search",
                source,
                surface.minima().size(),
                found,
                0);
    }

    private static boolean isLowest(double[] heights, int row, int column) {
        for (int i = 0; i < 9; i++) {
            int neighbour = (row + i / 3 - 1) * SIDE + column + i % 3 - 1;
            double higher = heights[neighbour] - heights[row * SIDE + column];
            // Of two that are level the first counts.
            if (i < 4 ? higher <= 0 : higher < 0) return false;
        }
        return true;
    }
}
