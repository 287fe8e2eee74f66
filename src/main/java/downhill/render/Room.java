package downhill.render;

/**
 * Where in a picture a landscape's box may lie: from {@code −left} to {@code right} of −1 … 1 across, and from
 * {@code −down} to {@code up}, so that numbers, sentences and the legend have their place; {@code floor} is the world
 * height of the box's bottom.
 */
public record Room(double left, double right, double up, double down, double floor, Needs needs) {
    /** Beside a legend, above the sentences. */
    public static final Room LANDSCAPE = new Room(0.84, 0.64, 0.86, 0.86, Axes.FLOOR, new Needs(60, 124, 56));

    /** Above a legend that lies. */
    private static final Room ABOVE = new Room(0.84, 0.84, 0.86, 0.86, Axes.FLOOR, new Needs(60, 40, 152));

    /** In a picture that is too small for words. */
    private static final Room BARE = new Room(0.92, 0.92, 0.92, 0.92, Axes.FLOOR, new Needs(0, 0, 0));

    /** With numbers at the left, beside a landscape whose legend is the map's too. */
    public static final Room MAP = new Room(0.72, 0.86, 0.86, 0.86, 0, new Needs(60, 32, 32));

    /** The same with a legend of its own, and room for the title of the ball's card. */
    public static final Room MAP_ALONE = new Room(0.72, 0.6, 0.86, 0.86, 0, new Needs(60, 168, 32));

    /** Pixels at scale 1 that words take above the landscape. */
    private static final double LINE = 32;

    /** A picture higher than wide and narrower than this at scale 1 has its legend below the landscape. */
    private static final double NARROW = 480;

    /** A picture narrower or lower than these at scale 1 has neither numbers nor a legend. */
    private static final double TINY_WIDTH = 200;

    private static final double TINY_HEIGHT = 120;

    /** Some of the landscape is seen in the smallest picture. */
    private static final double LEAST = 0.2;

    /** Pixels at scale 1 that words take beside and below the landscape, whatever the picture's size. */
    public record Needs(double left, double right, double below) {}

    public Room over(double newFloor) {
        return new Room(left, right, up, down, newFloor, needs);
    }

    /** The same in a picture of that many pixels at scale 1, in which words take a larger part if it is small. */
    public Room in(double width, double height) {
        if (isTiny(width, height)) return BARE.over(floor);
        if (needs.equals(LANDSCAPE.needs) && isNarrow(width, height))
            return ABOVE.over(floor).in(width, height);
        return new Room(
                least(left, needs.left, width),
                least(right, needs.right, width),
                least(up, LINE, height),
                least(down, needs.below, height),
                floor,
                needs);
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
