layout(location = 0) in vec3 place;
layout(location = 1) in vec2 local;
uniform mat4 viewProjection;
out vec2 at;

void main() {
    gl_Position = viewProjection * vec4(place, 1.0);
    gl_Position.z -= 0.0005 * gl_Position.w;
    at = local;
}
