package downhill.render;

import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.gl.VertexArray;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.Palette;
import java.util.function.IntUnaryOperator;

/** Walls from the surface's border down to the floor, so that it reads as a solid. */
final class Skirt implements AutoCloseable {
    private static final int STRIDE = 28;

    private final VertexStream stream;
    final VertexArray array;
    final int count;

    Skirt(Context context, Landscape landscape, Palette palette) {
        stream = new VertexStream(context);
        int columns = landscape.field().width();
        int rows = landscape.field().height();
        IntUnaryOperator colours = new TerrainTextures(landscape).albedoOf(palette);
        for (int i = 0; i < columns; i++) pair(landscape, colours, i, 0, 0, -1);
        for (int j = 0; j < rows; j++) pair(landscape, colours, columns - 1, j, 1, 0);
        for (int i = columns - 1; i >= 0; i--) pair(landscape, colours, i, rows - 1, 0, 1);
        for (int j = rows - 1; j >= 0; j--) pair(landscape, colours, 0, j, -1, 0);
        count = stream.size() / STRIDE;
        Buffer buffer = stream.send();
        array = new VertexArray(context, "skirt")
                .floats(0, buffer, 3, STRIDE, 0)
                .colours(1, buffer, STRIDE, 12)
                .floats(2, buffer, 2, STRIDE, 16)
                .floats(3, buffer, 1, STRIDE, 24);
    }

    private void pair(Landscape landscape, IntUnaryOperator colours, int column, int row, double outX, double outY) {
        int columns = landscape.field().width();
        double x = landscape.halfX() * (2.0 * column / (columns - 1) - 1);
        double y = landscape.halfY() * (2.0 * row / (landscape.field().height() - 1) - 1);
        double z = landscape.heights()[row * columns + column];
        int colour = colours.applyAsInt(row * columns + column);
        stream.add(x).add(y).add(z).add(colour).add(outX).add(outY).add(0.0);
        stream.add(x)
                .add(y)
                .add(Landscape.FLOOR)
                .add(colour)
                .add(outX)
                .add(outY)
                .add(z - Landscape.FLOOR);
    }

    @Override
    public void close() {
        array.close();
        stream.close();
    }
}
