#include "scene/ground.glsl"
// World: from where, and by how much. Half the thickness of shaft and head in pixels; a head of 0 is none.
layout(location = 0) in vec4 span;
layout(location = 1) in vec4 ink;
layout(location = 2) in vec2 thick;
uniform vec2 view;
uniform vec3 rightward;
uniform vec3 upward;
uniform int pieces;
noperspective out float across;
noperspective out float thickness;
noperspective out float behind;
flat out vec3 sideways;
flat out vec4 colour;

const float EDGE = 1.2;

vec4 project(float part) {
    return projectAbove(onGround(span.xy + span.zw * part), 0.03);
}

vec2 pixels(float part) {
    vec4 clip = project(part);
    return clip.xy / clip.w * view * 0.5;
}

float lengthInPixels() {
    float size = 0.0;
    vec2 last = pixels(0.0);
    for (int i = 1; i <= pieces; i++) {
        vec2 next = pixels(float(i) / float(pieces));
        size += distance(last, next);
        last = next;
    }
    return size;
}

// Where along the arrow the head begins: so many pixels before the tip.
float neckAt(float head) {
    float neck = 1.0;
    float left = head;
    vec2 ahead = pixels(1.0);
    for (int i = pieces - 1; i >= 0 && left > 0.0; i--) {
        vec2 here = pixels(float(i) / float(pieces));
        float size = max(distance(here, ahead), 1e-4);
        neck -= min(1.0, left / size) / float(pieces);
        left -= size;
        ahead = here;
    }
    return neck;
}

void main() {
    // The head is as long as two of its half widths; an arrow shorter than two heads is smaller in all.
    float head = 2.1 * thick.y;
    float shrink = head > 0.0 ? min(1.0, lengthInPixels() / (1.8 * head)) : 1.0;
    float neck = neckAt(head * shrink);
    int index = gl_VertexID >> 1;
    bool shaft = index <= pieces;
    bool tip = index == pieces + 2;
    float part = tip ? 1.0 : shaft ? neck * float(index) / float(pieces) : neck;
    vec4 here = project(part);
    vec2 along = pixels(min(1.0, part + 0.02)) - pixels(max(0.0, min(1.0, part + 0.02) - 0.04));
    along = length(along) < 1e-4 ? vec2(1.0, 0.0) : normalize(along);
    float side = float(gl_VertexID & 1) * 2.0 - 1.0;
    thickness = shrink * (shaft ? thick.x : tip ? 0.0 : thick.y);
    across = side * (thickness + EDGE + 1.0);
    // The dark edge runs round the head's back and beyond its tip too.
    float forward = tip ? EDGE : shaft ? 0.0 : -EDGE - 1.0;
    behind = shaft ? 100.0 : tip ? head * shrink + EDGE : -EDGE - 1.0;
    vec2 move = vec2(-along.y, along.x) * across + along * forward;
    here.xy += move / (view * 0.5) * here.w;
    sideways = rightward * -along.y + upward * along.x;
    colour = ink;
    gl_Position = here;
}
