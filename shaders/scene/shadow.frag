// A soft dark patch: full inside the box of half size `inner`, gone at distance `blur` from it.
uniform vec2 inner;
uniform float blur;
uniform float strength;
in vec2 at;
out vec4 result;

void main() {
    float outside = length(max(abs(at) - inner, 0.0)) / blur;
    float left = 1.0 - min(outside, 1.0);
    result = vec4(0.0, 0.0, 0.0, strength * left * left);
}
