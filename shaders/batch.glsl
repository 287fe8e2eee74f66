// The mean slope over a particle's own batch of rows, the same rows as Java's RowDraw and Permutation give. The generated
// part defines DATA as how batches are drawn, 0 all rows, 1 with replacement, 2 in shuffled epochs, because a software
// driver runs both sides of a branch; and slope(w, r), the slope of row r's loss.
#define REPLACED 1
#define EPOCHS 2

uniform uint rows;      // rows there are
uniform uint size;      // rows of a batch
uniform uvec2 sides;    // of the permutation's Feistel network
uniform uint turns;     // its rounds, an even number

// A whole number from 0 to n - 1.
uint below(uint word, uint n) {
    uint high, low;
    umulExtended(word, n, high, low);
    return high;
}

uint hash(uint value, uint word, uint turn, uint side) {
    uint h = ((value + turn * 0x9E3779B9u) ^ word) * 0x85EBCA6Bu;
    h = (h ^ (h >> 13)) * 0xC2B2AE35u;
    return below(h ^ (h >> 16), side);
}

// The row at a place of the epoch's order.
uint permuted(uint place, uvec4 words) {
    uint left = place % sides.x;
    uint right = place / sides.x;
    do {
        for (uint turn = 0u; turn < turns; turn += 2u) {
            left += hash(right, words[turn & 3u], turn, sides.x);
            if (left >= sides.x) left -= sides.x;
            right += hash(left, words[(turn + 1u) & 3u], turn + 1u, sides.y);
            if (right >= sides.y) right -= sides.y;
        }
    } while (left + sides.x * right >= rows);
    return left + sides.x * right;
}

#ifdef SECOND
#define ADD(r) { slopes += slope(w, r); bends += hessian(w, r); }
#else
#define ADD(r) { slopes += slope(w, r); }
#endif

// Rows b to end - 1 of the batch of particle i at step t.
void add_rows(vec2 w, uint t, uint i, uint b, uint end, inout vec2 slopes, inout vec3 bends) {
#if DATA == REPLACED
    for (; b < end; b += 4u) {
        uvec4 words = philox(uvec4(i, t, b >> 2, 2u), key);
        uint four = min(b + 4u, end);
        for (uint k = b; k < four; k++) {
            ADD(below(words.x, rows))
            words = words.yzwx;
        }
    }
#elif DATA == EPOCHS
    uint steps = (rows + size - 1u) / size;
    uvec4 words = philox(uvec4(i, (t - 1u) / steps, 0xFFFFFFFFu, 2u), key);
    uint place = (t - 1u) % steps * size;
    for (; b < end; b++) ADD(permuted(place + b, words))
#else
    for (; b < end; b++) ADD(b)
#endif
}

// Rows of the batch of step t: fewer at the end of an epoch that does not divide.
uint batch_size(uint t) {
#if DATA == EPOCHS
    return min(size, rows - (t - 1u) % ((rows + size - 1u) / size) * size);
#else
    return size;
#endif
}

// The sums over rows b to end - 1 of a batch. In two levels, so that the sum of many rows keeps its digits.
void sum_rows(vec2 w, uint t, uint i, uint b, uint end, out vec2 slopes_sum, out vec3 bends_sum) {
    precise vec2 total = vec2(0.0);
    precise vec3 bent = vec3(0.0);
    for (; b < end; b += 64u) {
        vec2 slopes = vec2(0.0);
        vec3 bends = vec3(0.0);
        add_rows(w, t, i, b, min(b + 64u, end), slopes, bends);
        total += slopes;
        bent += bends;
    }
    slopes_sum = total;
    bends_sum = bent;
}

#ifdef GATHERED
// Large batches are summed some rows a dispatch: five numbers a particle.
layout(std430, binding = BINDING_FIELD) buffer Gathered { float gathered[]; };
#endif

vec2 gradient(vec2 w, uint t, uint i) {
    float count = float(batch_size(t));
    vec2 total;
    vec3 bent;
#ifdef GATHERED
    total = vec2(gathered[5u * i], gathered[5u * i + 1u]);
    bent = vec3(gathered[5u * i + 2u], gathered[5u * i + 3u], gathered[5u * i + 4u]);
#else
    sum_rows(w, t, i, 0u, batch_size(t), total, bent);
#endif
#ifdef SECOND
    mean_hessian = bent / count;
#endif
    return total / count;
}
