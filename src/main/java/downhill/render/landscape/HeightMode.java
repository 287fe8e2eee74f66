package downhill.render.landscape;

/** How losses become heights and colours: as the values suggest, evenly, by their logarithm, or by their rank. */
public enum HeightMode {
    AUTOMATIC,
    LINEAR,
    LOG,
    RANK
}
