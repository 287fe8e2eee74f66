#include "scene/ground.glsl"
layout(location = 0) in vec2 place;
out vec2 world;

void main() {
    world = place * halfSize;
    gl_Position = viewProjection * vec4(onGround(world), 1.0);
}
