package downhill.render.landscape;

/** What decides a landscape's form beside its losses. */
public record LandscapeShape(HeightMode heightMode, ContourMode contourMode) {
    public static final LandscapeShape AUTOMATIC = new LandscapeShape(HeightMode.AUTOMATIC, ContourMode.AUTOMATIC);
}
