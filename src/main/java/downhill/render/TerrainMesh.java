package downhill.render;

import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.gl.Filter;
import downhill.gl.Texture;
import downhill.gl.TextureFormat;
import downhill.gl.VertexArray;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.Palette;

/** The surface on the device: a grid of triangles over [-1, 1]², and what its pixels need as textures. */
final class TerrainMesh implements AutoCloseable {
    /** How far the triangles may lie off the surface, in world units: less than particles are drawn above it. */
    private static final double SLACK = 0.002;

    private static final int FEWEST = 64;
    private static final int MOST = 144;
    private static final int MORE = 16;

    private final Buffer vertices;
    private final Buffer indices;
    private final Texture albedo;
    private final Texture shape;
    final VertexArray array;
    final int count;

    TerrainMesh(Context context, Landscape landscape, Palette palette) {
        int width = landscape.field().width();
        int height = landscape.field().height();
        TerrainTextures terrainTextures = new TerrainTextures(landscape);
        albedo = new Texture(context, "terrain colour", TextureFormat.RGBA8, width, height, Filter.LINEAR);
        albedo.upload(terrainTextures.albedo(palette));
        shape = new Texture(context, "terrain shape", TextureFormat.RGBA32F, width, height, Filter.LINEAR);
        shape.upload(terrainTextures.shape());
        int cells = cells(landscape);
        int columns = Math.min(cells, width - 1);
        int rows = Math.min(cells, height - 1);
        int[] triangles = triangles(columns, rows);
        count = triangles.length;
        vertices = Buffer.of(context, "terrain vertices", places(columns, rows));
        indices = Buffer.of(context, "terrain triangles", triangles);
        array = new VertexArray(context, "terrain").floats(0, vertices, 2, 8, 0).indices(indices);
    }

    /** Cells along a side: triangles are what costs, and detail within them comes from the textures. */
    private static int cells(Landscape landscape) {
        // At a jump triangles end where samples do, so that none stands across it.
        if (landscape.isCut())
            return Math.max(landscape.field().width(), landscape.field().height());
        int cells = FEWEST;
        while (cells < MOST && !fits(landscape, cells)) cells += MORE;
        return cells;
    }

    /** Whether the middle of each cell's diagonal lies close to the surface. */
    private static boolean fits(Landscape landscape, int cells) {
        for (int row = 0; row < cells; row++)
            for (int column = 0; column < cells; column++) {
                double rising = (at(landscape, cells, column + 1, row) + at(landscape, cells, column, row + 1)) / 2;
                double surface = at(landscape, cells, column + 0.5, row + 0.5);
                if (Math.abs(rising - surface) > SLACK) return false;
            }
        return true;
    }

    private static double at(Landscape landscape, int cells, double column, double row) {
        double x = landscape.halfX() * (2 * column / cells - 1);
        double y = landscape.halfY() * (2 * row / cells - 1);
        return landscape.height(landscape.domainX(x), landscape.domainY(y));
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

    /** The plain colours, for a sampler that has nothing else to read. */
    void bindColours(int unit) {
        albedo.bind(unit);
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
