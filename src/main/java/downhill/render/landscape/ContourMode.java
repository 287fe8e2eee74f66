package downhill.render.landscape;

/** At which losses contour lines lie: none, evenly over the height, at even steps, or at 1, 2 and 5 times powers of ten. */
public enum ContourMode {
    OFF,
    AUTOMATIC,
    LINEAR,
    LOG
}
