#include "scene/marker.glsl"
uniform vec4 colour;
uniform vec3 wrong;
uniform float size;
uniform float rim;
uniform int marker;
flat in int shape;
out vec4 result;

void main() {
    vec2 p = (gl_PointCoord * 2.0 - 1.0) * (REACH + 1.0 / size);
    float pixels = edge(shape < 0 ? marker : shape, vec2(p.x, -p.y)) * size * 0.5;
    float cover = clamp(0.5 - pixels, 0.0, 1.0);
    if (cover <= 0.0) discard;
    vec3 ink = shape < 0 ? colour.rgb : wrong;
    float inside = clamp(0.5 - pixels - rim, 0.0, 1.0);
    result = vec4(mix(ink * 0.12, ink, inside), colour.a * cover);
}
