noperspective in vec2 pixel;
flat in vec4 colour;
flat in int kind;
flat in float radius;
out vec4 result;

// Signed distance from the edge of a star of radius 1 with so many points, negative inside.
float star(vec2 p, float points, float inner) {
    float part = 3.14159265 / points;
    float turn = mod(atan(p.x, p.y) + part, 2.0 * part) - part;
    vec2 q = length(p) * vec2(cos(turn), abs(sin(turn)));
    vec2 tip = vec2(1.0, 0.0);
    vec2 dent = inner * vec2(cos(part), sin(part));
    vec2 along = normalize(dent - tip);
    vec2 from = q - tip;
    float away = length(from - along * clamp(dot(from, along), 0.0, length(dent - tip)));
    return from.x * along.y - from.y * along.x > 0.0 ? away : -away;
}

void main() {
    float edge = kind == RING ? abs(length(pixel) - radius) - 0.8
            : kind == DOT ? length(pixel) - radius
            : star(pixel / radius, kind == FILLED ? 5.0 : 4.0, kind == FILLED ? 0.45 : 0.4) * radius;
    float around = clamp((kind == DOT ? 0.9 : 2.1) - edge, 0.0, 1.0);
    if (around <= 0.0) discard;
    // A local minimum's star is an outline.
    float inside = clamp(0.5 - edge, 0.0, 1.0) * (kind == HOLLOW ? clamp(edge + 3.0, 0.0, 1.0) : 1.0);
    result = vec4(mix(vec3(0.05), colour.rgb, inside), around * colour.a);
}
