package downhill.render;

import downhill.gl.Context;
import downhill.gl.Filter;
import downhill.gl.Texture;
import downhill.gl.TextureFormat;

/** A sheet of letters in a texture. */
final class GlyphAtlas implements AutoCloseable {
    private final GlyphSheet sheet;
    private final Texture texture;

    GlyphAtlas(Context context, float scale) {
        sheet = GlyphSheet.of(scale);
        texture = new Texture(context, "letters", TextureFormat.RGBA8, sheet.width(), sheet.height(), Filter.LINEAR);
        texture.upload(sheet.texels());
    }

    Glyph glyph(TextStyle textStyle, int letter) {
        return sheet.glyph(textStyle, letter);
    }

    Texture texture() {
        return texture;
    }

    @Override
    public void close() {
        texture.close();
    }
}
