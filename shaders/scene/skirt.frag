#include "scene/surface.glsl"
in vec4 colour;
in vec2 facing;

void main() {
    if (colour.a < 0.5) discard;
    shade(colour.rgb * 0.8, vec3(facing, 0.0));
}
