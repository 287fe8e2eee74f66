// What both ways of stepping a team share. The generated part declares Particle, load, store, next, choose and finite
// from the trees of the loss and the rule.
layout(local_size_x = 64) in;

layout(std430, binding = BINDING_POSITION) buffer Positions { vec2 position[]; };
layout(std430, binding = BINDING_STATE) buffer States { vec2 state[]; };
layout(std430, binding = BINDING_STOPPED) buffer Stopped { uint stopped[]; };
layout(std430, binding = BINDING_SCALARS) readonly buffer Scalars { float changing[]; };
layout(std430, binding = BINDING_RESULT) buffer Results { uvec3 unresolved; uint diverged; };

uniform uint base;      // the first particle of this dispatch
uniform uint end;       // the particle after its last
uniform uint count;     // particles in the team
uniform uint first;     // steps done before
uniform uint last;      // steps done after
uniform uvec2 key;      // seed and team
uniform float noise;    // standard deviation of the synthetic gradient noise

// In stopped: 0 while a particle goes on, the step at which it left the finite numbers, or UNRESOLVED and the steps
// it did before a group of four in which it left them.
const uint UNRESOLVED = 0x80000000u;

#include "language.glsl"
#include "philox.glsl"
#include "gaussian.glsl"
#include "generated"
#ifdef DATA
#include "batch.glsl"
#endif

// The words of steps 4·group + 1 to 4·group + 4.
uvec4 draw(uint i, uint group) {
#ifdef NOISE
    return philox(uvec4(i, group, 0u, 0u), key);
#else
    return uvec4(0u);
#endif
}

// The particle after step t, from 1.
Particle after(Particle p, uint word, uint t, uint i) {
#ifdef NOISE
    precise vec2 push = noise * gaussian(word, t, i);
#else
    vec2 push = vec2(0.0);
#endif
#ifdef DATA
    return next(p, push, t - first - 1u, gradient(p.w, t, i));
#else
    return next(p, push, t - first - 1u);
#endif
}
