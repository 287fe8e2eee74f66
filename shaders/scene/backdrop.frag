// The ground colour, a little lighter behind the landscape; the noise keeps the gradient from showing steps.
uniform vec3 ground;
uniform float glow;
in vec2 place;
out vec4 result;

void main() {
    float noise = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) - 0.5;
    float distance = length(place * vec2(0.8, 0.9) - vec2(0.0, 0.15));
    result = vec4(ground + glow * (1.0 - smoothstep(0.0, 1.3, distance)) + noise / 255.0, 1.0);
}
