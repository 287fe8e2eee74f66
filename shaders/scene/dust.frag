// Particles by the hundred thousand are small plain squares: every instruction here is paid for each of them.
uniform vec4 colour;
out vec4 result;

void main() {
    result = colour;
}
