#include "scene/surface.glsl"
uniform sampler2D albedo;
uniform sampler2D shape;
uniform vec2 halfSize;
// How strong the contour lines are and each how many of them a stronger one.
uniform vec2 contours;
// 1 for a landscape in the light, 0 for a flat map.
uniform float relief;
// Colours in place of the albedo's, marked in their alpha; drawn where cloth.x is 1, with lines cloth.y pixels apart.
uniform sampler2D drape;
uniform vec2 cloth;
in vec2 world;

// One pixel wide; lines closer than three pixels fade before they turn into a pattern.
float lineAt(float coordinate, float width) {
    float away = abs(fract(coordinate - 0.5) - 0.5);
    return (1.0 - smoothstep(width * 0.4, width * 1.3, away)) * (1.0 - smoothstep(0.25, 0.5, width));
}

vec3 contoured(vec3 rgb, float contour) {
    float width = fwidth(contour);
    float line = width < 1e-5 ? 0.0 : max(0.42 * lineAt(contour, width), 0.85 * lineAt(contour / contours.y, width / contours.y));
    float bright = smoothstep(0.28, 0.42, dot(rgb, vec3(0.3, 0.6, 0.1)));
    return mix(rgb, mix(rgb + 0.2, rgb * 0.45, bright), line * contours.x);
}

float hatch(float along) {
    float away = abs(fract(along / (1.4142 * cloth.y)) - 0.5) * cloth.y;
    return 1.0 - smoothstep(0.6, 1.6, away);
}

// Hatched where particles did not settle, crossed where they are gone.
vec3 draped(vec4 colour) {
    float lines = colour.a > 0.8 ? 0.0 : hatch(gl_FragCoord.x + gl_FragCoord.y);
    if (colour.a > 0.4) return mix(colour.rgb, vec3(0.25, 0.27, 0.31), 0.6 * lines);
    lines = max(lines, hatch(gl_FragCoord.x - gl_FragCoord.y));
    return mix(colour.rgb, vec3(0.94, 0.42, 0.42), 0.75 * lines);
}

void main() {
    vec2 size = vec2(textureSize(shape, 0));
    vec2 place = ((world / halfSize * 0.5 + 0.5) * (size - 1.0) + 0.5) / size;
    vec4 colour = texture(albedo, place);
    vec3 form = texture(shape, place).rgb;
    vec3 base = cloth.x > 0.5 ? draped(texture(drape, world / halfSize * 0.5 + 0.5)) : colour.rgb;
    vec3 rgb = contoured(base, form.x);
    if (colour.a < 0.5) discard;
    if (relief > 0.5) shade(rgb, vec3(-form.yz, 1.0));
    else result = vec4(rgb, 1.0);
}
