package downhill.render.landscape;

/** What the basins' colours tell of the particle that starts at a place. */
public enum Colouring {
    /** Nothing: the palette's colours are shown. */
    OFF,
    /** Which minimum it ends at, lighter where it is there sooner. */
    MINIMUM,
    /** How many steps it needs. */
    STEPS,
    /** The loss at which it ends. */
    LOSS
}
