#include "scene/ground.glsl"
layout(location = 0) in vec2 older;
layout(location = 1) in vec2 newer;
uniform vec2 view;
uniform float width;
uniform int pieces;
uniform int followers;
uniform int age;
uniform int span;
noperspective out float across;
flat out float fade;
flat out float weight;
flat out float half_width;

vec4 project(float part) {
    return projectAbove(onGround(onMap(mix(older, newer, part))), 0.012);
}

void main() {
    float part = float(gl_VertexID >> 1) / float(pieces);
    float step = 0.5 / float(pieces);
    vec4 here = project(part);
    vec4 back = project(max(part - step, 0.0));
    vec4 forth = project(min(part + step, 1.0));
    vec2 along = (forth.xy / forth.w - back.xy / back.w) * view;
    float size = length(along);
    half_width = 0.5 * width * (gl_InstanceID % followers == 0 ? 1.0 : 0.6);
    vec2 sideways = size < 1e-3 ? vec2(0.0) : vec2(-along.y, along.x) / size;
    across = (float(gl_VertexID & 1) * 2.0 - 1.0) * (half_width + 1.0);
    here.xy += sideways * across / (view * 0.5) * here.w;
    // The segment's age in steps, from 0 at the newest to 1 where the trail ends.
    int steps = age - gl_InstanceID / followers;
    // The first one, the ball's, stands out.
    weight = gl_InstanceID % followers == 0 ? 1.0 : 0.45;
    fade = 1.0 - float(steps) / float(max(span, 1));
    gl_Position = isInside(onMap(older)) && isInside(onMap(newer)) ? here : vec4(2.0, 2.0, 2.0, 1.0);
}
