uniform vec4 colour;
uniform vec3 wrong;
uniform float size;
uniform float rim;
uniform int marker;
flat in int shape;
out vec4 result;

// Signed distance from the edge of a marker as large to the eye as a disc of radius 1, negative inside.
float edge(int kind, vec2 p) {
    vec2 a = abs(p);
    if (kind == TRIANGLE) return max(a.x * 0.866 + p.y * 0.5, -p.y) - 0.68;
    if (kind == SQUARE) return max(a.x, a.y) - 0.88;
    if (kind == DIAMOND) return (a.x + a.y - 1.25) * 0.707;
    if (kind == STAR) return length(p) * (1.0 - 0.3 * cos(5.0 * atan(p.x, p.y))) - 0.87;
    if (kind == CROSS) return max(abs(a.x - a.y) * 0.707 - 0.3, max(a.x, a.y) - 0.95);
    return length(p) - 1.0;
}

void main() {
    vec2 p = (gl_PointCoord * 2.0 - 1.0) * (REACH + 1.0 / size);
    float pixels = edge(shape < 0 ? marker : shape, vec2(p.x, -p.y)) * size * 0.5;
    float cover = clamp(0.5 - pixels, 0.0, 1.0);
    if (cover <= 0.0) discard;
    vec3 ink = shape < 0 ? colour.rgb : wrong;
    float inside = clamp(0.5 - pixels - rim, 0.0, 1.0);
    result = vec4(mix(ink * 0.12, ink, inside), colour.a * cover);
}
