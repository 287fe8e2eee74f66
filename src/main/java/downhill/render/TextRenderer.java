package downhill.render;

import static org.lwjgl.opengl.GL41C.*;

import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.gl.Uniform;
import downhill.gl.VertexArray;

/** Text and flat boxes over the picture, in pixels from its upper left, gathered and drawn together. */
final class TextRenderer implements AutoCloseable {
    private static final int STRIDE = 40;

    /** Of a text's box above and below its baseline, as parts of its size. */
    private static final double ASCENT = 0.8;

    private static final double DESCENT = 0.2;

    /** Pixels at scale 1 that texts keep from each other across, and from above to below. */
    private static final double BESIDE = 4;

    private static final double BELOW = 1;

    private final Context context;
    private final Shader shader;
    private final Uniform letters;
    private final VertexStream stream;
    private final VertexArray array;
    private final FreePlaces places = new FreePlaces();
    private GlyphAtlas atlas;
    private float scale;

    TextRenderer(Context context) {
        this.context = context;
        shader = new Shader(context, "text", "text");
        letters = shader.uniform("letters");
        stream = new VertexStream(context);
        array = new VertexArray(context, "text");
        for (int i = 0; i < 4; i++) array.perInstance(i, 1);
    }

    /** A new picture, without words; to be called before text is added or measured. */
    void begin(DrawFrame drawFrame) {
        scale(drawFrame.scale);
        places.begin(drawFrame.width, drawFrame.height);
    }

    /** Where words stand in this picture. */
    FreePlaces places() {
        return places;
    }

    /** Draws the letters anew when the scale is another. */
    private void scale(float wanted) {
        if (wanted == scale) return;
        if (atlas != null) atlas.close();
        atlas = new GlyphAtlas(context, wanted);
        scale = wanted;
    }

    /** The text's width in pixels. */
    float width(TextStyle textStyle, String text) {
        float width = 0;
        for (int i = 0; i < text.length(); i++)
            width += atlas.glyph(textStyle, text.charAt(i)).advance();
        return width;
    }

    /** The same as {@link #add} where it lies in the picture and on nothing; says whether it did. */
    boolean offer(TextStyle textStyle, String text, double x, double y, double anchor, int ink, int halo) {
        double width = width(textStyle, text);
        double left = x - anchor * width;
        if (!isFree(textStyle, left, y, width)) return false;
        add(textStyle, text, x, y, anchor, ink, halo);
        return true;
    }

    private boolean isFree(TextStyle textStyle, double left, double y, double width) {
        double size = textStyle.size * scale;
        double beside = BESIDE * scale;
        double below = BELOW * scale;
        return places.isFree(
                left - beside, y - ASCENT * size - below, left + width + beside, y + DESCENT * size + below);
    }

    /** Adds a text whose baseline starts at (x, y) moved left by {@code anchor} (0 … 1) of its width. */
    void add(TextStyle textStyle, String text, double x, double y, double anchor, int ink, int halo) {
        float width = width(textStyle, text);
        float pen = (float) (x - anchor * width);
        double size = textStyle.size * scale;
        places.take(text, pen, y - ASCENT * size, pen + width, y + DESCENT * size);
        int baseline = (int) Math.round(y);
        for (int i = 0; i < text.length(); i++) {
            Glyph glyph = atlas.glyph(textStyle, text.charAt(i));
            box(Math.round(pen) + glyph.left(), baseline + glyph.top(), glyph.width(), glyph.height());
            source(glyph.x(), glyph.y(), glyph.width(), glyph.height());
            stream.add(ink).add(halo);
            pen += glyph.advance();
        }
    }

    /** Adds a flat box. */
    void addBox(double x, double y, double width, double height, int ink) {
        // The middle of a full stop is covered wholly, so its one texel paints any box.
        Glyph dot = atlas.glyph(TextStyle.TITLE, '.');
        box(x, y, width, height);
        source(dot.x() + dot.width() / 2.0, dot.y() + dot.height() / 2.0, 0, 0);
        stream.add(ink).add(0);
    }

    private void box(double x, double y, double width, double height) {
        stream.add(x).add(y).add(width).add(height);
    }

    private void source(double x, double y, double width, double height) {
        double w = atlas.texture().width();
        double h = atlas.texture().height();
        stream.add(x / w).add(y / h).add(width / w).add(height / h);
    }

    /** Draws what was added, over everything. */
    void draw(DrawFrame drawFrame) {
        int count = stream.size() / STRIDE;
        if (count == 0) return;
        Buffer buffer = stream.send();
        array.floats(0, buffer, 4, STRIDE, 0)
                .floats(1, buffer, 4, STRIDE, 16)
                .colours(2, buffer, STRIDE, 32)
                .colours(3, buffer, STRIDE, 36);
        shader.use(drawFrame);
        letters.set(0);
        atlas.texture().bind(0);
        array.bind();
        glDisable(GL_DEPTH_TEST);
        glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, count);
        glEnable(GL_DEPTH_TEST);
    }

    @Override
    public void close() {
        if (atlas != null) atlas.close();
        shader.close();
        stream.close();
        array.close();
    }
}
