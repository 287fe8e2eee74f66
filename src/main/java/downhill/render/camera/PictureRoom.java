package downhill.render.camera;

import downhill.render.landscape.Landscape;

/**
 * Where in a picture a landscape's box may lie: from {@code −left} to {@code right} of −1 … 1 across, and from
 * {@code −down} to {@code up}, so that numbers, sentences and the legend have their place; {@code floor} is the world
 * height of the box's bottom, {@code width} and {@code height} are the picture's pixels at scale 1, or 0 if it has no
 * words.
 */
public record PictureRoom(
        double left, double right, double up, double down, double floor, Needs needs, double width, double height) {
    /** Beside a legend, above the sentences. */
    public static final PictureRoom LANDSCAPE =
            of(0.84, 0.64, 0.86, 0.86, Landscape.FLOOR, new Needs(60, 124, 56, 120, 38));

    /** The same with a legend of what is laid on the landscape. */
    public static final PictureRoom DRAPED =
            of(0.84, 0.64, 0.86, 0.86, Landscape.FLOOR, new Needs(60, 220, 56, 212, 38));

    /** Above a legend that lies. */
    private static final PictureRoom ABOVE = of(0.84, 0.84, 0.86, 0.86, Landscape.FLOOR, new Needs(60, 40, 108, 4, 90));

    /** In a picture that is too small for words. */
    private static final PictureRoom BARE = of(0.92, 0.92, 0.92, 0.92, Landscape.FLOOR, new Needs(0, 0, 0, 0, 0));

    /** With numbers at the left, beside a landscape whose legend is the map's too. */
    public static final PictureRoom MAP = of(0.72, 0.86, 0.86, 0.86, 0, new Needs(60, 32, 32, 0, 0));

    /** The same with a legend of its own, sentences below, and room for the title of the ball's card. */
    public static final PictureRoom MAP_ALONE = of(0.72, 0.6, 0.86, 0.86, 0, new Needs(60, 168, 64, 0, 0));

    /** The same with a legend of what is laid on the map. */
    public static final PictureRoom MAP_DRAPED = of(0.72, 0.6, 0.86, 0.86, 0, new Needs(60, 220, 64, 0, 0));

    /** Pixels at scale 1 that words take above the landscape. */
    private static final double LINE = 32;

    /** Pixels at scale 1 that usual sentences take in one line. */
    private static final double SENTENCES = 480;

    /** A picture higher than wide and narrower than this at scale 1 has its legend below the landscape. */
    private static final double NARROW = 480;

    /** A picture narrower or lower than these at scale 1 has neither numbers nor a legend. */
    private static final double TINY_WIDTH = 200;

    private static final double TINY_HEIGHT = 120;

    /** Some of the landscape is seen in the smallest picture. */
    private static final double LEAST = 0.2;

    /**
     * Pixels at scale 1 that words take whatever the picture's size: beside and below the landscape, and what legend and
     * sentences take of that at the right and below, where no number of an axis may stand.
     */
    public record Needs(double left, double right, double below, double legend, double sentences) {}

    private static PictureRoom of(double left, double right, double up, double down, double floor, Needs needs) {
        return new PictureRoom(left, right, up, down, floor, needs, 0, 0);
    }

    public PictureRoom over(double newFloor) {
        return new PictureRoom(left, right, up, down, newFloor, needs, width, height);
    }

    /** The same in a picture of that many pixels at scale 1, in which words take a larger part if it is small. */
    public PictureRoom in(double newWidth, double newHeight) {
        if (isTiny(newWidth, newHeight)) return BARE.over(floor);
        if (besideLegend() && isNarrow(newWidth, newHeight))
            return ABOVE.over(floor).in(newWidth, newHeight);
        return new PictureRoom(
                least(left, needs.left, newWidth),
                least(right, needs.right, newWidth),
                least(up, LINE, newHeight),
                least(down, needs.below, newHeight),
                floor,
                needs,
                newWidth,
                newHeight);
    }

    private boolean besideLegend() {
        return needs.equals(LANDSCAPE.needs) || needs.equals(DRAPED.needs);
    }

    /** Where right of the middle, in −1 … 1, no word of an axis may reach. */
    double wordsRight() {
        return 1 - 2 * needs.legend / width;
    }

    /** Where below the middle, in −1 … 1, no word of an axis may reach. */
    double wordsDown() {
        double lines = Math.ceil(SENTENCES / (width - 2 * Margins.SIDE));
        return 1 - 2 * (needs.sentences + (lines - 1) * Margins.LINE) / height;
    }

    /** Whether words stand at the landscape's axes, and it has to leave them their place. */
    boolean hasWords() {
        return width > 0 && needs.sentences > 0;
    }

    /** Whether the legend of a picture of that many pixels at scale 1 lies below the landscape. */
    public static boolean isNarrow(double width, double height) {
        return width < NARROW && width < height;
    }

    /** Whether a picture of that many pixels at scale 1 is too small for words. */
    public static boolean isTiny(double width, double height) {
        return width < TINY_WIDTH || height < TINY_HEIGHT;
    }

    private static double least(double part, double pixels, double of) {
        return Math.max(LEAST, Math.min(part, 1 - 2 * pixels / of));
    }
}
