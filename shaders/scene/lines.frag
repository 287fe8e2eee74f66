uniform float dash;
noperspective in vec2 place;
flat in vec4 colour;
flat in float thickness;
out vec4 result;

void main() {
    if (dash > 0.0 && mod(place.x, 2.0 * dash) > dash) discard;
    float cover = clamp(thickness * 0.5 + 0.5 - abs(place.y), 0.0, 1.0);
    result = vec4(colour.rgb, colour.a * cover);
}
