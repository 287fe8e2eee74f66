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
