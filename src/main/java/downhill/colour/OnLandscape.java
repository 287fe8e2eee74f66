package downhill.colour;

/** Colours of what lies on a landscape, as 0xRRGGBB: the landscape is the same in either theme, and so are they. */
public final class OnLandscape {
    /** Arrows, lines and their names. */
    public static final int LIGHT = 0xF4F5F7;

    /** What is less than they. */
    public static final int GREY = 0xC9CED8;

    /** Edges, and the ground of a tag. */
    public static final int DARK = 0x101216;

    /** A number on a contour line, where the ground is dark and where it is bright. */
    public static final int LIGHT_LABEL = 0xF4F4F4;

    public static final int DARK_LABEL = 0x101010;

    /** The star at a minimum and the ring at the pointer. */
    public static final int MARK = 0xFFF3C4;

    /** Starts that settle nowhere. */
    public static final int NOT_SETTLED = 0x8B919C;

    /** Starts that leave the finite numbers. */
    public static final int DIVERGED = 0x6E2A30;

    /** Starts that end far outside the landscape, with finite numbers. */
    public static final int AWAY = 0x5A4A6E;

    /** A place that a search has tried. */
    public static final int TRIED = 0xE9D8FF;

    private OnLandscape() {}
}
