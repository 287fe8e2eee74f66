// The loss and its analytic slopes on a grid over the domain, samples on the borders too; with
// data, the sums of some rows' are added to what is there.
layout(local_size_x = 64) in;

layout(std430, binding = BINDING_FIELD) buffer Field { vec4 field[]; };

uniform uint width;
uniform uint count;
uniform vec2 origin;    // the weights of sample 0
uniform vec2 spacing;   // between neighbours, along each axis
uniform uvec2 range;    // with data: the rows whose losses to add

#include "language.glsl"
#include "generated"

void main() {
    uint i = gl_GlobalInvocationID.x;
    if (i >= count) return;
    vec2 w = origin + spacing * vec2(i % width, i / width);
#ifdef DATA
    vec4 sum = vec4(0.0);
    for (uint r = range.x; r < range.y; r++) sum += vec4(loss(w, r), slope(w, r), 0.0);
    field[i] += sum;
#else
    field[i] = vec4(loss(w), slope(w), 0.0);
#endif
}
