#include "scene/light.glsl"
#include "scene/marker.glsl"
uniform vec3 rightward;
uniform vec3 upward;
uniform vec3 backward;
uniform vec3 colour;
uniform float alpha;
// The marker that is painted on a ball in its colour; below 0 the ball is white in a coloured ring.
uniform int marker;
in vec2 place;
out vec4 result;

// The marker's size on a ball of radius 1.
const float SIGN = 0.48;

void main() {
    float away = length(place);
    float pixel = fwidth(away);
    float body = clamp((1.0 - away) / pixel + 0.5, 0.0, 1.0);
    float ring = clamp((1.34 - away) / pixel + 0.5, 0.0, 1.0);
    float rim = clamp((1.34 - away) / pixel + 1.6, 0.0, 1.0);
    if (rim <= 0.0) discard;
    float depth = sqrt(max(0.0, 1.0 - away * away));
    vec3 normal = normalize(rightward * place.x + upward * place.y + backward * depth);
    vec3 paint = vec3(0.96);
    if (marker >= 0) {
        float sign = clamp(0.5 - edge(marker, place / SIGN) * SIGN / pixel, 0.0, 1.0);
        paint = mix(colour, vec3(0.06), sign);
    }
    vec3 sphere = lit(paint, min(1.05, 0.12 + 0.95 * lightOn(normal)));
    // A dark line around both, so that they stand out on bright ground as on dark.
    float gap = clamp(1.0 - abs(away - 1.0) / pixel, 0.0, 1.0);
    vec3 rgb = mix(mix(marker < 0 ? colour : vec3(0.96), sphere, body), vec3(0.03), max(gap * 0.7, 1.0 - ring));
    result = vec4(rgb, rim * alpha);
}
