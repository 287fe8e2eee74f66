// Red: how much of the letter covers the texel; green: how much of its halo.
uniform sampler2D letters;
in vec2 place;
flat in vec4 colour;
flat in vec4 halo;
out vec4 result;

void main() {
    vec2 cover = texture(letters, place).rg * vec2(colour.a, halo.a);
    float alpha = cover.r + cover.g * (1.0 - cover.r);
    if (alpha < 0.004) discard;
    result = vec4((colour.rgb * cover.r + halo.rgb * cover.g * (1.0 - cover.r)) / alpha, alpha);
}
