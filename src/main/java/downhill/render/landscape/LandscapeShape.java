package downhill.render.landscape;

/** What decides a landscape's form beside its losses. */
public record LandscapeShape(Heights heights, Contours contours) {
    public static final LandscapeShape AUTOMATIC = new LandscapeShape(Heights.AUTOMATIC, Contours.AUTOMATIC);
}
