package downhill.render.landscape;

/** What decides a landscape's form beside its losses. */
public record Shape(Heights heights, Contours contours) {
    public static final Shape AUTOMATIC = new Shape(Heights.AUTOMATIC, Contours.AUTOMATIC);
}
