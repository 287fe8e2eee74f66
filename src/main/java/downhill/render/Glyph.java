package downhill.render;

/** A letter in the atlas: its box there (padding for the halo included), its place at the pen and its advance. */
record Glyph(int x, int y, int width, int height, int left, int top, float advance) {}
