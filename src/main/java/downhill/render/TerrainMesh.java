package downhill.render;

import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.gl.Filter;
import downhill.gl.Texture;
import downhill.gl.TextureFormat;
import downhill.gl.VertexArray;

/** The surface on the device: a grid of triangles over [-1, 1]², and what its pixels need as textures. */
final class TerrainMesh implements AutoCloseable {
    /** Cells along a side at most: triangles are what costs, and detail within them comes from the textures. */
    private static final int CELLS = 144;

    private final Buffer vertices;
    private final Buffer indices;
    private final Texture albedo;
    private final Texture shape;
    final VertexArray array;
    final int count;

    TerrainMesh(Context context, Landscape landscape, Palette palette) {
        int width = landscape.field().width();
        int height = landscape.field().height();
        Relief relief = new Relief(landscape);
        albedo = new Texture(context, "terrain colour", TextureFormat.RGBA8, width, height, Filter.LINEAR);
        albedo.upload(relief.albedo(palette));
        shape = new Texture(context, "terrain shape", TextureFormat.RGBA32F, width, height, Filter.LINEAR);
        shape.upload(relief.shape());
        int columns = Math.min(CELLS, width - 1);
        int rows = Math.min(CELLS, height - 1);
        int[] triangles = triangles(columns, rows);
        count = triangles.length;
        vertices = Buffer.of(context, "terrain vertices", places(columns, rows));
        indices = Buffer.of(context, "terrain triangles", triangles);
        array = new VertexArray(context, "terrain").floats(0, vertices, 2, 8, 0).indices(indices);
    }

    private static float[] places(int columns, int rows) {
        float[] places = new float[2 * (columns + 1) * (rows + 1)];
        for (int i = 0; i < places.length / 2; i++) {
            places[2 * i] = 2f * (i % (columns + 1)) / columns - 1;
            places[2 * i + 1] = 2f * (i / (columns + 1)) / rows - 1;
        }
        return places;
    }

    /** Two triangles a cell, counter-clockwise seen from above. */
    private static int[] triangles(int columns, int rows) {
        int[] indices = new int[6 * columns * rows];
        int next = 0;
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++) {
                int corner = row * (columns + 1) + column;
                int above = corner + columns + 1;
                for (int index : new int[] {corner, corner + 1, above, above, corner + 1, above + 1})
                    indices[next++] = index;
            }
        return indices;
    }

    /** Binds the colours to unit 1 and the shape to unit 2. */
    void bind() {
        albedo.bind(1);
        shape.bind(2);
        array.bind();
    }

    @Override
    public void close() {
        array.close();
        vertices.close();
        indices.close();
        albedo.close();
        shape.close();
    }
}
