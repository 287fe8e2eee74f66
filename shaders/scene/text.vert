layout(location = 0) in vec4 box;
layout(location = 1) in vec4 source;
layout(location = 2) in vec4 ink;
layout(location = 3) in vec4 ground;
uniform vec2 view;
out vec2 place;
flat out vec4 colour;
flat out vec4 halo;

void main() {
    vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
    vec2 pixel = box.xy + corner * box.zw;
    gl_Position = vec4(pixel.x / view.x * 2.0 - 1.0, 1.0 - pixel.y / view.y * 2.0, 0.0, 1.0);
    place = source.xy + corner * source.zw;
    colour = ink;
    halo = ground;
}
