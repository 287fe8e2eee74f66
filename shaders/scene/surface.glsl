// How the surface and its border look.
#include "scene/light.glsl"
uniform vec3 ground;
out vec4 result;

// Light as seen from above; from below the surface is a dark shell.
void shade(vec3 rgb, vec3 normal) {
    vec3 above = lit(rgb, lightOn(normalize(normal)));
    result = vec4(gl_FrontFacing ? above : mix(ground, rgb, 0.35), 1.0);
}
