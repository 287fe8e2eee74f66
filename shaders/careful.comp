// The exact way: every step checked, so that a particle that leaves the finite numbers keeps its last finite position
// and the step; and every step of the followed particles is recorded: one that has stopped stays where it was.
#include "particles.glsl"

layout(std430, binding = BINDING_TRAIL) writeonly buffer Trails { vec2 trail[]; };

uniform uint begin;     // steps done before, for particles without a mark: first, or last to leave them alone

void record(uint t, uint i, vec2 place) {
    if (i < FOLLOWED) trail[(t % TRAIL_LENGTH) * FOLLOWED + i] = place;
}

void rest(uint from, uint i, vec2 place) {
    if (i < FOLLOWED) for (uint t = from; t <= last; t++) record(t, i, place);
}

void main() {
    uint i = base + gl_GlobalInvocationID.x;
    if (i >= end) return;
    uint mark = stopped[i];
    if (mark != 0u && mark < UNRESOLVED) {
        rest(begin + 1u, i, load(i).w);
        return;
    }
    uint from = mark != 0u ? mark ^ UNRESOLVED : begin;
    uint failed = 0u;
    Particle p = load(i);
    for (uint t = from + 1u; t <= last; t++) {
        uvec4 words = draw(i, (t - 1u) >> 2);
        Particle q = after(p, words[(t - 1u) & 3u], t, i);
        if (!finite(q)) { failed = t; break; }
        p = q;
        record(t, i, p.w);
    }
    if (failed != 0u) rest(failed, i, p.w);
    store(p, i);
    if (mark != failed) stopped[i] = failed;
    if (failed != 0u) atomicAdd(diverged, 1u);
}
