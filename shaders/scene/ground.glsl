// The landscape's heights for whatever lies on it.
uniform sampler2D heights;
uniform vec4 toWorld;
uniform vec2 halfSize;

uniform mat4 viewProjection;
uniform vec3 backward;

// The clip position of a world point, its depth that of a point a little nearer to the eye,
// so that the slope on which a thing lies does not bite into it.
vec4 projectAbove(vec3 world, float lift) {
    vec4 clip = viewProjection * vec4(world, 1.0);
    vec4 nearer = viewProjection * vec4(world + lift * backward, 1.0);
    clip.z = nearer.z / nearer.w * clip.w;
    return clip;
}

vec2 onMap(vec2 domain) {
    return domain * toWorld.xy + toWorld.zw;
}

// False for NaN too.
bool isInside(vec2 world) {
    return all(lessThanEqual(abs(world), halfSize * 1.0001));
}

vec3 onGround(vec2 world) {
    vec2 size = vec2(textureSize(heights, 0));
    vec2 place = ((world / halfSize * 0.5 + 0.5) * (size - 1.0) + 0.5) / size;
    return vec3(world, textureLod(heights, place, 0.0).r);
}
