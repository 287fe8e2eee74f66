uniform mat4 viewProjection;
uniform vec3 centre;
uniform vec3 rightward;
uniform vec3 upward;
uniform vec3 backward;
uniform float radius;
out vec2 place;

void main() {
    place = (vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0) * 1.8;
    vec3 world = centre + radius * (rightward * place.x + upward * place.y + backward);
    gl_Position = viewProjection * vec4(world, 1.0);
}
