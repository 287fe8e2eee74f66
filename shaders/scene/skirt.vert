layout(location = 0) in vec3 place;
layout(location = 1) in vec4 albedo;
layout(location = 2) in vec2 outward;
layout(location = 3) in float depth;
uniform mat4 viewProjection;
out vec4 colour;
out vec2 facing;
out float below;
out float height;

void main() {
    gl_Position = viewProjection * vec4(place, 1.0);
    colour = albedo;
    facing = outward;
    below = depth;
    height = place.z;
}
