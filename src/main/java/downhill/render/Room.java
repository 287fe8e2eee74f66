package downhill.render;

/**
 * Where in a picture a landscape's box may lie: from {@code −left} to {@code right}, of −1 … 1 across, so that numbers
 * and the legend have their place; {@code floor} is the world height of the box's bottom.
 */
public record Room(double left, double right, double floor) {
    /** Beside a legend. */
    public static final Room LANDSCAPE = new Room(0.84, 0.64, Axes.FLOOR);

    /** With numbers at the left, beside a landscape whose legend is the map's too. */
    public static final Room MAP = new Room(0.72, 0.86, 0);

    /** The same with a legend of its own. */
    public static final Room MAP_ALONE = new Room(0.72, 0.6, 0);

    public Room over(double newFloor) {
        return new Room(left, right, newFloor);
    }
}
