// Counts at each pixel the particles that cover it and are not behind the landscape: what drawing them as points gives,
// without a triangle for each.
layout(local_size_x = 64) in;

layout(std430, binding = BINDING_POSITION) readonly buffer Positions { vec2 positions[]; };
layout(std430, binding = BINDING_STOPPED) readonly buffer Stopped { uint stopped[]; };
layout(std430, binding = BINDING_RESULT) buffer Counts { uint counts[]; };

uniform sampler2D depths;   // of the landscape
uniform uvec3 cloud;        // the first particle, the end, and 1 where there is a list of the stopped ones
uniform uint firstStopped;
uniform vec2 view;          // pixels
uniform int size;           // of a particle, in pixels
uniform float lift;

#include "scene/ground.glsl"

// More particles than these at one pixel look the same.
const uint ENOUGH = 64u;

void count(ivec2 pixel, float depth) {
    int at = pixel.y * int(view.x) + pixel.x;
    if (depth <= texelFetch(depths, pixel, 0).r && counts[at] < ENOUGH) atomicAdd(counts[at], 1u);
}

void main() {
    uint i = gl_GlobalInvocationID.x;
    if (i >= cloud.y) return;
    vec2 world = onMap(positions[cloud.x + i]);
    if (!isInside(world) || (cloud.z == 1u && stopped[firstStopped + i] != 0u)) return;
    vec4 clip = projectAbove(onGround(world), lift);
    vec3 place = clip.xyz / clip.w;
    if (any(greaterThan(abs(place), vec3(1.0))) || clip.w <= 0.0) return;
    ivec2 first = ivec2(floor((place.xy * 0.5 + 0.5) * view - 0.5 * float(size) + 0.5));
    ivec2 from = max(first, ivec2(0));
    ivec2 to = min(first + size, ivec2(view));
    float depth = place.z * 0.5 + 0.5;
    for (int y = from.y; y < to.y; y++)
        for (int x = from.x; x < to.x; x++) count(ivec2(x, y), depth);
}
