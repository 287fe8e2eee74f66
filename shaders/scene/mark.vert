layout(location = 0) in vec3 centre;
layout(location = 1) in vec4 ink;
layout(location = 2) in vec2 form;
uniform mat4 viewProjection;
uniform vec2 view;
noperspective out vec2 pixel;
flat out vec4 colour;
flat out int kind;
flat out float radius;

void main() {
    vec4 clip = viewProjection * vec4(centre, 1.0);
    pixel = (vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0) * (form.y + 3.0);
    clip.xy += pixel / (view * 0.5) * clip.w;
    gl_Position = clip;
    colour = ink;
    kind = int(form.x);
    radius = form.y;
}
