#include "scene/ground.glsl"
uniform samplerBuffer ring;
uniform int base;       // the texel at which the ring starts
uniform int slots;
uniform int followers;
uniform int from;       // the first follower drawn,
uniform int drawn;      // how many,
uniform int segments;   // and into how many segments each one's way is cut, oldest first
uniform int newest;
uniform int span;
uniform int stride;     // steps in a segment
uniform int pieces;
uniform vec2 view;
uniform float width;
uniform float kept;     // 1 where a trail does not fade
uniform float cell;     // about a pixel, in the world
noperspective out float across;
flat out float fade;

// Pixels of the ground that a straight piece may span.
const float PIECE = 6.0;

// A triangle without area is nowhere; one outside of the picture would first have to be clipped.
const vec4 NOWHERE = vec4(0.0, 0.0, 0.0, 1.0);

// Corners stay at the same steps while time goes on, so that a trail does not crawl.
int ageOf(int corner) {
    int first = newest % stride;
    return clamp(first + (corner - (first > 0 ? 1 : 0)) * stride, 0, span);
}

vec2 placeAt(int age, int follower) {
    int slot = (newest - age + slots) % slots;
    return onMap(texelFetch(ring, base + slot * followers + follower).xy);
}

vec2 onScreen(vec4 clip) {
    return clip.xy / clip.w * view * 0.5;
}

void main() {
    // One long strip: each segment's first and last vertex twice, so that what lies between two segments has no area.
    int vertices = 2 * pieces + 4;
    int ribbon = gl_VertexID / vertices;
    int vertex = clamp(gl_VertexID % vertices - 1, 0, vertices - 3);
    int follower = from + ribbon % drawn;
    int segment = segments - 1 - ribbon / drawn;
    vec2 newer = placeAt(ageOf(segment), follower);
    vec2 older = placeAt(ageOf(segment + 1), follower);
    across = 0.0;
    fade = max(kept, 1.0 - float(ageOf(segment)) / float(span));
    gl_Position = NOWHERE;
    // What stays within a pixel is not worth a triangle.
    if (floor(older / cell) == floor(newer / cell) || !isInside(older) || !isInside(newer)) return;
    int needed = clamp(int(length(newer - older) / (cell * PIECE)) + 1, 1, pieces);
    int corner = min(vertex >> 1, needed);
    vec2 piece = (newer - older) / float(needed);
    vec2 world = older + piece * float(corner);
    vec4 here = projectAbove(onGround(world), 0.012);
    bool last = corner == needed;
    vec4 near = viewProjection * vec4(onGround(world + (last ? -piece : piece)), 1.0);
    vec2 along = (onScreen(near) - onScreen(here)) * (last ? -1.0 : 1.0);
    float size = length(along);
    along = size < 1e-3 ? vec2(1.0, 0.0) : along / size;
    across = (float(vertex & 1) * 2.0 - 1.0) * (width * 0.5 + 1.0);
    // Short segments reach over the ones left out between them.
    float reach = corner == 0 ? -1.0 : (last ? 1.0 : 0.0);
    reach *= 0.7 * clamp(1.5 - size, 0.0, 1.0);
    here.xy += (vec2(-along.y, along.x) * across + along * reach) / (view * 0.5) * here.w;
    gl_Position = here;
}
