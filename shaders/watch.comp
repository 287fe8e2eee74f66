// Notes near which attractor each particle is and since which step without a break; when read, also which particles
// diverged or are far away, and their losses. The notes are packed as Arrivals says.
layout(local_size_x = 64) in;

layout(std430, binding = BINDING_POSITION) readonly buffer Positions { vec2 position[]; };
layout(std430, binding = BINDING_STOPPED) readonly buffer Stopped { uint stopped[]; };
layout(std430, binding = BINDING_SCALARS) readonly buffer Places { vec2 place[]; };
layout(std430, binding = BINDING_RESULT) buffer Notes { uint noted[]; };
layout(std430, binding = BINDING_FIELD) writeonly buffer Losses { float losses[]; };

uniform uint count;
uniform uint attractors;
uniform uint step;
uniform uint reading;   // 1 when what was noted is about to be read
uniform vec2 nearness;  // 1 / what counts as near along each axis
uniform vec2 middle;    // of the domain
uniform vec2 far;       // from there, what is away

const uint DIVERGED = 255u;
const uint AWAY = 254u;

uniform uint rows;      // of data: the first, over which the losses are means

#include "language.glsl"
#include "generated"

float height(vec2 w) {
#ifdef DATA
    float sum = 0.0;
    for (uint r = 0u; r < rows; r++) sum += loss(w, r);
    return sum / float(rows);
#else
    return loss(w);
#endif
}

float away(vec2 w, uint index) {
    vec2 d = (w - place[index]) * nearness;
    return dot(d, d);
}

// 1 + the index of the nearest attractor, or 0 if none is near.
uint nearest(vec2 w) {
    uint code = 0u;
    float least = 1.0;
    for (uint k = 0u; k < attractors; k++) {
        float d = away(w, k);
        if (d <= least) { least = d; code = k + 1u; }
    }
    return code;
}

void main() {
    uint i = gl_GlobalInvocationID.x;
    if (i >= count) return;
    vec2 w = position[i];
    uint held = noted[i] & 255u;
    if (held == 0u || away(w, held - 1u) > 1.0) {
        uint code = nearest(w);
        if (code != held) noted[i] = step << 8 | code;
    }
    if (reading == 0u) return;
    losses[i] = height(w);
    vec2 d = abs(w - middle);
    if (stopped[i] != 0u) noted[i] = stopped[i] << 8 | DIVERGED;
    else if (!all(lessThanEqual(d, far))) noted[i] = step << 8 | AWAY;
}
