// The fast way: four steps at a time with one check. first and last are multiples of four. A particle that fails the
// check stays where it was and is marked; careful.comp then finds the step.
#include "particles.glsl"

void main() {
    uint i = base + gl_GlobalInvocationID.x;
    if (i >= end || stopped[i] != 0u) return;
    Particle p = load(i);
    uint from = last;
    for (uint t = first; t < last; t += 4u) {
        uvec4 words = draw(i, t >> 2);
        Particle q = after(p, words.x, t + 1u, i);
        q = after(q, words.y, t + 2u, i);
        q = after(q, words.z, t + 3u, i);
        q = after(q, words.w, t + 4u, i);
        bool ok = finite(q) && from == last;
        from = ok ? from : min(from, t);
        p = choose(ok, q, p);
    }
    store(p, i);
    if (from < last) {
        stopped[i] = UNRESOLVED | from;
        atomicMax(unresolved.x, gl_WorkGroupID.x + 1u);
    }
}
