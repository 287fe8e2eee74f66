// Philox's words for given counters and keys, for checks: six words in, four words out.
layout(local_size_x = 64) in;

layout(std430, binding = BINDING_DATA) readonly buffer Inputs { uint inputs[]; };
layout(std430, binding = BINDING_RESULT) writeonly buffer Outputs { uint outputs[]; };

uniform uint count;

#include "philox.glsl"

void main() {
    uint i = gl_GlobalInvocationID.x;
    if (i >= count) return;
    uint from = 6u * i;
    uvec4 counter = uvec4(inputs[from], inputs[from + 1u], inputs[from + 2u], inputs[from + 3u]);
    uvec4 words = philox(counter, uvec2(inputs[from + 4u], inputs[from + 5u]));
    for (uint k = 0u; k < 4u; k++) outputs[4u * i + k] = words[k];
}
