uniform vec4 colour;
uniform float width;
uniform float dash;
noperspective in float across;
flat in float fade;
out vec4 result;

void main() {
    if (dash > 0.0 && mod(gl_FragCoord.x + gl_FragCoord.y, 2.0 * dash) > dash) discard;
    float cover = clamp(width * 0.5 + 0.5 - abs(across), 0.0, 1.0);
    result = vec4(colour.rgb, colour.a * cover * (0.25 + 0.75 * fade));
}
