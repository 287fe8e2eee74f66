// The cut through the landscape: plain, so that the eye stays on the surface, with the surface's colour at its edge.
#include "scene/surface.glsl"
uniform vec3 wall;
in vec4 colour;
in vec2 facing;
in float below;
in float height;

void main() {
    if (colour.a < 0.5) discard;
    float edge = 1.0 - smoothstep(0.0, 2.5 * fwidth(below), below);
    vec3 plain = mix(ground, wall, smoothstep(-0.3, 0.7, height));
    shade(mix(plain, colour.rgb, edge * 0.8), vec3(facing, 0.5));
}
