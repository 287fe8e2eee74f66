layout(location = 0) in vec3 from;
layout(location = 1) in vec3 to;
layout(location = 2) in vec4 ink;
layout(location = 3) in float width;
uniform mat4 viewProjection;
uniform vec2 view;
noperspective out vec2 place;
flat out vec4 colour;
flat out float thickness;

void main() {
    vec4 start = viewProjection * vec4(from, 1.0);
    vec4 end = viewProjection * vec4(to, 1.0);
    vec2 along = (end.xy / end.w - start.xy / start.w) * view * 0.5;
    float size = max(length(along), 1e-4);
    vec2 across = vec2(-along.y, along.x) / size;
    float side = float(gl_VertexID & 1) * 2.0 - 1.0;
    bool last = gl_VertexID > 1;
    float reach = width * 0.5 + 1.0;
    gl_Position = last ? end : start;
    gl_Position.xy += across * side * reach / (view * 0.5) * gl_Position.w;
    // In front of the eye only: a line that passes it is left out.
    if (start.w <= 0.0 || end.w <= 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    place = vec2(last ? size : 0.0, side * reach);
    colour = ink;
    thickness = width;
}
