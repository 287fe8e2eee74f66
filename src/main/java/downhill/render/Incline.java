package downhill.render;

import downhill.render.landscape.Landscape;

/** How steep the landscape as drawn is at a place of the world: rise per length along x and along y. */
record Incline(double x, double y) {
    private static final double STEP = 0.01;

    static Incline of(Landscape landscape, double worldX, double worldY) {
        return new Incline(
                (height(landscape, worldX + STEP, worldY) - height(landscape, worldX - STEP, worldY)) / (2 * STEP),
                (height(landscape, worldX, worldY + STEP) - height(landscape, worldX, worldY - STEP)) / (2 * STEP));
    }

    /** The height over a place of the world. */
    static double height(Landscape landscape, double worldX, double worldY) {
        return landscape.height(landscape.domainX(worldX), landscape.domainY(worldY));
    }
}
