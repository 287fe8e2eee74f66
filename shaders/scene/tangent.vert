#include "scene/ground.glsl"
uniform vec3 centre;
uniform vec3 uphill;
uniform vec3 level;
out vec2 place;

void main() {
    place = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
    gl_Position = projectAbove(centre + uphill * place.x + level * place.y, 0.006);
}
