package downhill.render;

import downhill.gl.Buffer;

/**
 * The ways of some particles as a ring [slot][follower] of vec2 in the domain, from byte {@code offset} on.
 * {@code newest} is the slot written last and {@code filled} how many slots up to it hold positions. One that fades
 * is fainter the older it is.
 */
public record Trail(
        Buffer ring, long offset, int slots, int followers, int newest, int filled, int colour, boolean fades) {}
