#include "scene/ground.glsl"
layout(location = 0) in vec2 position;
layout(location = 1) in uint stopped;
uniform float size;
uniform float lift;
#ifndef DUST
flat out int shape;
#endif

void main() {
    vec2 world = onMap(position);
    gl_Position = projectAbove(onGround(world), lift);
    bool gone = !isInside(world);
#ifdef DUST
    gone = gone || stopped != 0u;
    gl_PointSize = size;
#else
    gl_PointSize = size * REACH + 1.0;
    shape = stopped == 0u ? -1 : CROSS;
#endif
    if (gone) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
