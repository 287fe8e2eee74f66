// The operations of the language that GLSL lacks, or leaves undefined where the reference is not.
// NaN goes through every one of them; a tie, a sign of zero and a negative base behave as in double. What rounds is
// precise: compilers must not fuse or reorder it in one program and not in the next, or a step would depend on how many
// were asked for at once.

// From the bits: compilers take "not x >= 0" for "x < 0", and some take every number for one.
bool dh_is_nan(float x) { return (floatBitsToUint(x) & 0x7fffffffu) > 0x7f800000u; }

// A NaN that no compiler folds away: outside their domain, drivers return what they like.
float dh_nan() { return uintBitsToFloat(0x7fc00000u); }

float dh_step(float x) { return dh_is_nan(x) ? x : (x >= 0.0 ? 1.0 : 0.0); }
float dh_sign(float x) { return dh_is_nan(x) ? x : sign(x); }
float dh_relu(float x) { return dh_is_nan(x) ? x : max(x, 0.0); }
float dh_min(float a, float b) { return dh_is_nan(a) || dh_is_nan(b) ? dh_nan() : min(a, b); }
float dh_max(float a, float b) { return dh_is_nan(a) || dh_is_nan(b) ? dh_nan() : max(a, b); }

// From the bits, so that no compiler takes a NaN for false.
bool dh_is_zero(float x) { return (floatBitsToUint(x) & 0x7fffffffu) == 0u; }
float dh_if(float c, float a, float b) { return dh_is_zero(c) ? b : (dh_is_nan(c) ? c : a); }
float dh_truth(float a, float b, bool holds) { return dh_is_nan(a) || dh_is_nan(b) ? dh_nan() : float(holds); }
float dh_not(float a) { return dh_is_nan(a) ? a : float(dh_is_zero(a)); }
float dh_and(float a, float b) {
    return dh_is_zero(a) || dh_is_zero(b) ? 0.0 : (dh_is_nan(a) || dh_is_nan(b) ? dh_nan() : 1.0);
}
float dh_or(float a, float b) {
    bool holds = !dh_is_zero(a) && !dh_is_nan(a) || !dh_is_zero(b) && !dh_is_nan(b);
    return holds ? 1.0 : (dh_is_nan(a) || dh_is_nan(b) ? dh_nan() : 0.0);
}

float dh_sqrt(float x) { return x < 0.0 ? dh_nan() : sqrt(x); }

// ln(1 + f) = f - f²/2 + f³·p for 1 + f from √½ to √2: the p of Cephes' logf.
float dh_log_polynomial(float f) {
    float p = 7.0376836292e-2;
    p = p * f - 1.1514610310e-1;
    p = p * f + 1.1676998740e-1;
    p = p * f - 1.2420140846e-1;
    p = p * f + 1.4249322787e-1;
    p = p * f - 1.6668057665e-1;
    p = p * f + 2.0000714765e-1;
    p = p * f - 2.4999993993e-1;
    p = p * f + 3.3333331174e-1;
    return p;
}

// ln(1 + f) for 1 + f from √½ to √2, by that polynomial. Near 1 drivers' logarithms may be off by 2^-21,
// which can be all of the result.
float dh_near_log(float f) {
    float p = dh_log_polynomial(f);
    float z = f * f;
    precise float y = f + (z * f * p - 0.5 * z);
    return y;
}
float dh_log(float x) {
    if (x > 0.70710678 && x < 1.41421356) return dh_near_log(x - 1.0);
    return x < 0.0 ? dh_nan() : log(x);
}
float dh_log1p(float x) {
    if (x > -0.29289322 && x < 0.41421356) return dh_near_log(x);
    precise float y = 1.0 + x;
    return dh_log(y);
}

// Sine of x plus some quarter turns: the nearest quarter turn off in three parts (Cody and Waite), so that r keeps its
// digits for |x| up to ten thousand, then the polynomials of Cephes. The libraries' own may lose half of theirs there.
float dh_wave(float x, int quarters) {
    if ((floatBitsToUint(x) & 0x7f800000u) == 0x7f800000u) return dh_nan();
    float turns = floor(x * 0.6366197723675814 + 0.5);
    float r = ((x - turns * 1.5703125) - turns * 4.837512969970703125e-4) - turns * 7.54978995489188216e-8;
    r = clamp(r, -0.8, 0.8);
    float z = r * r;
    float s = r + r * z * ((-1.9515295891e-4 * z + 8.3321608736e-3) * z - 1.6666654611e-1);
    float c = 1.0 - 0.5 * z + z * z * ((2.443315711809948e-5 * z - 1.388731625493765e-3) * z + 4.166664568298827e-2);
    int k = int(turns) + quarters;
    precise float y = (k & 1) != 0 ? c : s;
    return (k & 2) != 0 ? -y : y;
}
float dh_sin(float x) { return dh_wave(x, 0); }
float dh_cos(float x) { return dh_wave(x, 1); }
float dh_tan(float x) { return dh_sin(x) / dh_cos(x); }

// atan from the minimax polynomial of Abramowitz & Stegun 4.4.49 refined to float (Cephes atanf), odd and range-reduced.
float dh_atan(float x) {
    float a = abs(x);
    precise float y = 0.0;
    if (a > 2.414213562373095) { y = 1.5707963267948966; a = -1.0 / a; }
    else if (a > 0.4142135623730950) { y = 0.7853981633974483; a = (a - 1.0) / (a + 1.0); }
    float z = a * a;
    y += (((8.05374449538e-2 * z - 1.38776856032e-1) * z + 1.99777106478e-1) * z - 3.33329491539e-1) * z * a + a;
    return x < 0.0 ? -y : (x >= 0.0 ? y : x);
}
float dh_asin(float x) {
    if (abs(x) > 1.0) return dh_nan();
    precise float tangent = x / sqrt((1.0 - x) * (1.0 + x));
    return dh_atan(tangent);
}
float dh_acos(float x) {
    if (abs(x) > 1.0) return dh_nan();
    precise float half_tangent = sqrt((1.0 - x) / (1.0 + x));
    return 2.0 * dh_atan(half_tangent);
}

// Half of exp(x), also where the whole is beyond float32 and the half is not.
float dh_half_exp(float x) {
    float root = exp(0.5 * x);
    precise float y = x > 88.0 ? 0.5 * root * root : 0.5 * exp(x);
    return y;
}

// Near 0 the difference of exponentials loses its digits: a series serves there.
float dh_sinh(float x) {
    float s = x * x;
    precise float near = x * (1.0 + s * (1.0 / 6.0 + s * (1.0 / 120.0 + s * (1.0 / 5040.0))));
    precise float far = dh_half_exp(x) - dh_half_exp(-x);
    return abs(x) < 0.5 ? near : far;
}
float dh_cosh(float x) { precise float y = dh_half_exp(x) + dh_half_exp(-x); return y; }
float dh_tanh(float x) {
    float a = abs(x);
    float s = x * x;
    precise float near = x * (1.0 + s * (-1.0 / 3.0 + s * (2.0 / 15.0 + s * (-17.0 / 315.0 + s * (62.0 / 2835.0)))));
    if (a < 0.25) return near;
    float t = exp(-2.0 * a);
    precise float y = (1.0 - t) / (1.0 + t);
    return x < 0.0 ? -y : (x >= 0.0 ? y : x);
}
float dh_sigmoid(float x) {
    float t = exp(-abs(x));
    precise float y = (x >= 0.0 ? 1.0 : (x < 0.0 ? t : x)) / (1.0 + t);
    return y;
}
float dh_softplus(float x) { precise float y = dh_max(x, 0.0) + dh_log1p(exp(-abs(x))); return y; }

// aᵇ with the sign rules of IEEE 754: a negative base needs a whole exponent.
float dh_pow(float a, float b) {
    if (b == 0.0) return 1.0;
    if (dh_is_nan(a) || dh_is_nan(b)) return dh_nan();
    bool whole = floor(b) == b;
    if (a < 0.0 && !whole && abs(a) <= 3.4028234e38) return dh_nan();
    bool odd = whole && abs(b) < 16777216.0 && floor(b * 0.5) * 2.0 != b;
    precise float size = a == 0.0 ? (b > 0.0 ? 0.0 : uintBitsToFloat(0x7f800000u)) : exp2(b * log2(abs(a)));
    return odd && (floatBitsToUint(a) >> 31) != 0u ? -size : size;
}

float dh_expm1(float x) {
    precise float near = x * (1.0 + x / 2.0 * (1.0 + x / 3.0 * (1.0 + x / 4.0 * (1.0 + x / 5.0 * (1.0 + x / 6.0 * (1.0 + x / 7.0))))));
    precise float far = exp(x) - 1.0;
    return abs(x) < 0.5 ? near : far;
}
float dh_asinh(float x) {
    float a = abs(x);
    precise float y = a > 1e15 ? dh_log(a) + 0.6931471805599453 : dh_log1p(a + a * a / (1.0 + sqrt(a * a + 1.0)));
    return x < 0.0 ? -y : (x >= 0.0 ? y : x);
}
float dh_acosh(float x) {
    if (!(x >= 1.0)) return dh_nan();
    precise float t = x - 1.0;
    precise float y = x > 1e15 ? dh_log(x) + 0.6931471805599453 : dh_log1p(t + sqrt(t * (2.0 + t)));
    return y;
}
float dh_atanh(float x) {
    float a = abs(x);
    if (a > 1.0) return dh_nan();
    precise float y = 0.5 * dh_log1p(2.0 * a / (1.0 - a));
    return x < 0.0 ? -y : (x >= 0.0 ? y : x);
}

// Cephes erff and erfcf.
float dh_erf(float x) {
    float a = abs(x);
    float z = x * x;
    precise float near = x * ((((((7.853861353153693e-5 * z - 8.010193625184903e-4) * z + 5.188327685732524e-3) * z
        - 2.685381193529856e-2) * z + 1.128358514861418e-1) * z - 3.761262582423300e-1) * z + 1.128379165726710);
    if (a < 1.0) return near;
    float q = 1.0 / a;
    float y = q * q;
    float tail = a < 2.0
        ? (((((((2.326819970068386e-2 * y - 1.387039388740657e-1) * y + 3.687424674597105e-1) * y
            - 5.824733027278666e-1) * y + 6.210004621745983e-1) * y - 4.944515323274145e-1) * y
            + 3.404879937665872e-1) * y - 2.741127028184656e-1) * y + 5.638259427386472e-1
        : ((((((-1.047766399936249e1 * y + 1.297719955372516e1) * y - 7.495518717768503) * y
            + 2.921019019210786) * y - 1.015265279202700) * y + 4.218463358204948e-1) * y
            - 2.820767439740514e-1) * y + 5.641895067754075e-1;
    precise float far = 1.0 - (a > 9.0 ? 0.0 : exp(-a * a) * q * tail);
    return x < 0.0 ? -far : (x >= 0.0 ? far : x);
}
float dh_cbrt(float x) {
    float a = abs(x);
    if (a == 0.0 || !(a <= 3.4028234e38)) return x;
    precise float y = exp2(log2(a) / 3.0);
    y = y - (y * y * y - a) / (3.0 * y * y);
    return x < 0.0 ? -y : y;
}
float dh_atan2(float y, float x) {
    if (dh_is_nan(y) || dh_is_nan(x)) return dh_nan();
    float ax = abs(x);
    float ay = abs(y);
    precise float r = dh_atan(ay / ax);
    if (ay > ax) r = 1.5707963267948966 - dh_atan(ax / ay);
    if (ax == ay) r = ax == 0.0 ? 0.0 : 0.7853981633974483;
    if ((floatBitsToUint(x) >> 31) != 0u) r = 3.141592653589793 - r;
    return (floatBitsToUint(y) >> 31) != 0u ? -r : r;
}
