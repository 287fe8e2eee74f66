// The loss and its analytic slopes on a grid over the domain, samples on the borders too.
layout(local_size_x = 64) in;

layout(std430, binding = BINDING_FIELD) writeonly buffer Field { vec4 field[]; };

uniform uint width;
uniform uint count;
uniform vec2 origin;    // the weights of sample 0
uniform vec2 spacing;   // between neighbours, along each axis

#include "language.glsl"
#include "generated"

void main() {
    uint i = gl_GlobalInvocationID.x;
    if (i >= count) return;
    vec2 w = origin + spacing * vec2(i % width, i / width);
    field[i] = vec4(loss(w), slope(w), 0.0);
}
