package downhill.colour;

/** Okabe and Ito's colours for everyone (2008), as 0xRRGGBB: told apart whatever kind of colour vision one has. */
public final class OkabeIto {
    public static final int ORANGE = 0xE69F00;
    public static final int SKY_BLUE = 0x56B4E9;
    public static final int GREEN = 0x009E73;
    public static final int YELLOW = 0xF0E442;
    public static final int BLUE = 0x0072B2;
    public static final int VERMILION = 0xD55E00;
    public static final int PURPLE = 0xCC79A7;

    private OkabeIto() {}
}
