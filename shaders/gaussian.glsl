// Standard Gaussian pairs from random words, by Box and Muller. Own logarithm and sine: as exact on every driver as
// float32 allows, and cheaper than the library's, which must hold for any argument.

// ln(u) for 0 < u <= 1: the exponent from the bits, the rest by the polynomial of language.glsl, which
// has to stand before this.
float unit_log(float u) {
    int bits = floatBitsToInt(u);
    int power = (bits - 0x3f3504f3) >> 23;
    float f = intBitsToFloat(bits - (power << 23)) - 1.0;
    float p = dh_log_polynomial(f);
    precise float y = f - 0.5 * f * f + f * f * f * p + float(power) * 0.69314718056;
    return y;
}

// cos and sin of 2πu for 0 <= u <= 1: the nearest quarter turn off, then Cephes' polynomials.
vec2 turn(float u) {
    float quarter = floor(4.0 * u + 0.5);
    float r = (u - 0.25 * quarter) * 6.283185307179586;
    float z = r * r;
    float s = r + r * z * ((-1.9515295891e-4 * z + 8.3321608736e-3) * z - 1.6666654611e-1);
    float c = 1.0 - 0.5 * z + z * z * ((2.443315711809948e-5 * z - 1.388731625493765e-3) * z + 4.166664568298827e-2);
    int k = int(quarter);
    precise float x = (k & 1) != 0 ? s : c;
    precise float y = (k & 1) != 0 ? c : s;
    return vec2(intBitsToFloat(floatBitsToInt(x) ^ (((k + 1) & 2) << 30)),
                intBitsToFloat(floatBitsToInt(y) ^ ((k & 2) << 30)));
}

// 23 bits in (0, 1), exact.
float uniform_float(uint bits) {
    return (float(int(bits >> 9)) + 0.5) * 1.1920928955078125e-7;
}

// Particle i's pair at step t from one word, so that one Philox call serves four steps: 23 bits for the radius; 9 for
// the angle, on top of a golden-ratio sequence over steps and particles that leaves no direction out.
vec2 gaussian(uint word, uint t, uint i) {
    uint angle = (word << 23) + t * 0x9E3779B9u + i * 0x85EBCA6Bu;
    precise vec2 pair = sqrt(-2.0 * unit_log(uniform_float(word))) * turn(uniform_float(angle));
    return pair;
}
