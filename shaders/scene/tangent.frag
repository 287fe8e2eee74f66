uniform vec4 colour;
in vec2 place;
out vec4 result;

// A pane with a frame and four by four fields.
void main() {
    vec2 width = fwidth(place);
    vec2 border = (1.0 - abs(place)) / width;
    vec2 grid = (0.5 - abs(fract(place * 2.0) - 0.5)) / (2.0 * width);
    float frame = clamp(2.5 - min(border.x, border.y), 0.0, 1.0);
    float line = clamp(1.2 - min(grid.x, grid.y), 0.0, 1.0);
    result = vec4(colour.rgb, colour.a * max(max(0.34, 0.6 * line), frame));
}
