#include "scene/ground.glsl"
layout(location = 0) in vec2 place;
// What a height is multiplied by, and what is added: 0 and the floor's height for the map on the floor.
uniform vec2 rise;
out vec2 world;

void main() {
    world = place * halfSize;
    vec3 place = onGround(world);
    place.z = place.z * rise.x + rise.y;
    gl_Position = viewProjection * vec4(place, 1.0);
}
