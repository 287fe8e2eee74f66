#include "scene/ground.glsl"
layout(location = 0) in vec2 position;
layout(location = 1) in uint stopped;
uniform mat4 viewProjection;
uniform float size;
#ifndef DUST
flat out int shape;
#endif

void main() {
    vec2 world = onMap(position);
    gl_Position = viewProjection * vec4(onGround(world) + vec3(0.0, 0.0, 0.004), 1.0);
    // A little towards the eye, so that the slope a particle sits on does not bite into its disc.
    gl_Position.z -= 0.004 * gl_Position.w;
    bool gone = !isInside(world);
#ifdef DUST
    gone = gone || stopped != 0u;
    gl_PointSize = size;
#else
    gl_PointSize = size + 1.0;
    shape = stopped == 0u ? -1 : CROSS;
#endif
    if (gone) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
