package downhill.render.landscape;

/** How losses become heights and colours: as the values suggest, evenly, by their logarithm, or by their rank. */
public enum Heights {
    AUTOMATIC,
    LINEAR,
    LOG,
    RANK
}
