// Expressions at many points, for checks; the generated part declares evaluate: inputs and outputs lie row by row, a
// row for each name or expression, count points long.
layout(local_size_x = 64) in;

layout(std430, binding = BINDING_DATA) readonly buffer Inputs { float inputs[]; };
layout(std430, binding = BINDING_RESULT) writeonly buffer Outputs { float outputs[]; };

uniform uint count;

#include "language.glsl"
#include "generated"

void main() {
    uint i = gl_GlobalInvocationID.x;
    if (i < count) evaluate(i);
}
