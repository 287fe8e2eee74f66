// As many layers of colour as particles were counted at the pixel.
uniform usamplerBuffer counts;
uniform vec4 colour;
uniform int row;        // pixels in a row
out vec4 result;

void main() {
    ivec2 pixel = ivec2(gl_FragCoord.xy);
    uint layers = texelFetch(counts, pixel.y * row + pixel.x).r;
    if (layers == 0u) discard;
    result = vec4(colour.rgb, 1.0 - pow(1.0 - colour.a, float(layers)));
}
