// Steps every particle of one team: gradient of the loss, synthetic noise, the team's update rule.
// The generated part declares Particle, load, store, next and finite from the trees of the loss and the rule.
layout(local_size_x = 64) in;

layout(std430, binding = BINDING_POSITION) buffer Positions { vec2 position[]; };
layout(std430, binding = BINDING_STATE) buffer States { vec2 state[]; };
layout(std430, binding = BINDING_STOPPED) buffer Stopped { uint stopped[]; };
layout(std430, binding = BINDING_SCALARS) readonly buffer Scalars { float changing[]; };
layout(std430, binding = BINDING_TRAIL) writeonly buffer Trails { vec2 trail[]; };
layout(std430, binding = BINDING_RESULT) buffer Results { uint diverged; };

uniform uint base;      // the first particle of this dispatch
uniform uint count;     // particles in the team
uniform uint first;     // steps done before this dispatch
uniform uint steps;     // steps to do
uniform uvec2 key;      // seed and team
uniform float noise;    // standard deviation of the synthetic gradient noise

#include "language.glsl"
#include "philox.glsl"
#include "generated"

// A standard Gaussian pair from two words, by Box and Muller.
vec2 gaussian(uvec2 words) {
    vec2 u = (vec2(words >> 9) + 0.5) * 1.1920928955078125e-7;
    float angle = 6.283185307179586 * u.y;
    return sqrt(-2.0 * log(u.x)) * vec2(cos(angle), sin(angle));
}

// Step t (from 1) of particle i; false when it left the finite numbers, and then p stays what it was.
bool advance(inout Particle p, vec2 push, uint t, uint i) {
    Particle q = next(p, push, t - first - 1u);
    if (!finite(q)) return false;
    p = q;
#ifdef TRAIL_LENGTH
    trail[(t % TRAIL_LENGTH) * FOLLOWED + i] = p.w;
#endif
    return true;
}

void main() {
    uint i = base + gl_GlobalInvocationID.x;
    if (i >= count || stopped[i] != 0u) return;
    Particle p = load(i);
    uint last = first + steps;
    uint end = 0u;
#ifdef NOISE
    for (uint pair = first >> 1; 2u * pair < last; pair++) {
        uvec4 words = philox(uvec4(i, pair, 0u, 0u), key);
        uint t = 2u * pair + 1u;
        if (t > first && !advance(p, noise * gaussian(words.xy), t, i)) { end = t; break; }
        if (t < last && !advance(p, noise * gaussian(words.zw), t + 1u, i)) { end = t + 1u; break; }
    }
#else
    for (uint t = first + 1u; t <= last; t++) {
        if (!advance(p, vec2(0.0), t, i)) { end = t; break; }
    }
#endif
    store(p, i);
    if (end != 0u) {
        stopped[i] = end;
        atomicAdd(diverged, 1u);
    }
}
