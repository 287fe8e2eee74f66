#include "scene/light.glsl"
uniform vec3 backward;
uniform float alpha;
noperspective in float across;
noperspective in float thickness;
noperspective in float behind;
flat in vec3 sideways;
flat in vec4 colour;
out vec4 result;

void main() {
    float outside = max(abs(across) - thickness, -behind);
    float body = clamp(0.5 - outside, 0.0, 1.0);
    float cover = clamp(1.7 - outside, 0.0, 1.0);
    // Across a round shaft or head the surface turns from facing the eye to facing sideways.
    float turn = clamp(across / max(thickness, 1e-3), -0.98, 0.98);
    vec3 normal = sideways * turn + backward * sqrt(1.0 - turn * turn);
    vec3 rgb = mix(vec3(0.06), lit(colour.rgb, 0.25 + 0.85 * lightOn(normal)), body);
    result = vec4(rgb, alpha * cover * mix(0.8, 1.0, body));
}
