package downhill.render.landscape;

/** The shape that tells a team's particles apart where colours do not. */
public enum Marker {
    CIRCLE,
    TRIANGLE,
    SQUARE,
    DIAMOND,
    STAR,
    CROSS
}
