package downhill.render;

import downhill.gl.Buffer;
import downhill.render.landscape.Marker;

/**
 * Particles of one team. {@code positions} holds a vec2 of the domain for each from byte {@code offset} on;
 * {@code stopped}, which may be null, an unsigned integer each from byte {@code stoppedOffset} on, not 0 for the ones
 * that left the finite numbers.
 */
public record Cloud(
        Buffer positions, long offset, Buffer stopped, long stoppedOffset, int count, int colour, Marker marker) {}
