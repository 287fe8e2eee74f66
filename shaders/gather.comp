// Adds the slopes of some rows of each particle's batch to what was gathered of the others: a batch too large for one
// dispatch, of which some drivers allow no more than so many rounds of its loops. Only ever for one step.
#include "particles.glsl"

uniform uint from;      // the first row of the batch to add
uniform uint to;        // the row after the last

void main() {
    uint i = base + gl_GlobalInvocationID.x;
    if (i >= end || stopped[i] != 0u) return;
    vec2 slopes;
    vec3 bends;
    sum_rows(position[i], first + 1u, i, from, min(to, batch_size(first + 1u)), slopes, bends);
    bool fresh = from == 0u;
    gathered[5u * i] = (fresh ? 0.0 : gathered[5u * i]) + slopes.x;
    gathered[5u * i + 1u] = (fresh ? 0.0 : gathered[5u * i + 1u]) + slopes.y;
    gathered[5u * i + 2u] = (fresh ? 0.0 : gathered[5u * i + 2u]) + bends.x;
    gathered[5u * i + 3u] = (fresh ? 0.0 : gathered[5u * i + 3u]) + bends.y;
    gathered[5u * i + 4u] = (fresh ? 0.0 : gathered[5u * i + 4u]) + bends.z;
}
