package downhill.render;

import downhill.experiment.Field;
import downhill.render.landscape.Landscape;

/** The gradient as arrows on a grid over the whole landscape, uphill, with compressed lengths. */
final class GradientField {
    private static final int CELLS = 22;
    private static final double HALF_WIDTH = 1.3;

    private final Landscape landscape;
    private final double[] arrows;

    GradientField(Landscape landscape) {
        this.landscape = landscape;
        double cell = 2.0 / CELLS;
        int columns = (int) Math.round(landscape.halfX() * CELLS);
        int rows = (int) Math.round(landscape.halfY() * CELLS);
        ArrowLengths arrowLengths = ArrowLengths.of(landscape.field());
        arrows = new double[4 * columns * rows];
        for (int i = 0; i < columns * rows; i++) {
            double x = landscape.halfX() * ((i % columns + 0.5) * 2 / columns - 1);
            double y = landscape.halfY() * ((i / columns + 0.5) * 2 / rows - 1);
            place(4 * i, x, y, 0.95 * cell, arrowLengths);
        }
    }

    /** Centres an arrow in its cell; where the loss or its slope is not finite it has no length. */
    private void place(int at, double x, double y, double longest, ArrowLengths arrowLengths) {
        Field field = landscape.field();
        int column = nearest(x / landscape.halfX(), field.width());
        int row = nearest(y / landscape.halfY(), field.height());
        double slopeX = field.slopeX()[row * field.width() + column];
        double slopeY = field.slopeY()[row * field.width() + column];
        double wayX = slopeX * (landscape.worldX(1) - landscape.worldX(0));
        double wayY = slopeY * (landscape.worldY(1) - landscape.worldY(0));
        double scale = longest * arrowLengths.length(Math.hypot(slopeX, slopeY)) / Math.hypot(wayX, wayY);
        boolean drawn = landscape.solid(field.x(column), field.y(row)) && Double.isFinite(scale);
        arrows[at + 2] = drawn ? scale * wayX : 0;
        arrows[at + 3] = drawn ? scale * wayY : 0;
        arrows[at] = x - arrows[at + 2] / 2;
        arrows[at + 1] = y - arrows[at + 3] / 2;
    }

    private static int nearest(double place, int count) {
        return (int) Math.round((place + 1) / 2 * (count - 1));
    }

    void draw(DrawFrame drawFrame, Ground ground, ArrowRenderer renderer, int colour) {
        for (int i = 0; i < arrows.length; i += 4)
            if (arrows[i + 2] != 0 || arrows[i + 3] != 0)
                renderer.add(
                        landscape,
                        arrows[i],
                        arrows[i + 1],
                        arrows[i + 2],
                        arrows[i + 3],
                        colour,
                        HALF_WIDTH * drawFrame.scale);
        renderer.draw(drawFrame, ground, 3, 0);
    }
}
