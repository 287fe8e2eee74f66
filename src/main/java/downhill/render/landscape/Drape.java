package downhill.render.landscape;

import downhill.colour.OnLandscape;
import downhill.colour.Rgb;
import java.util.List;
import java.util.Optional;

/**
 * Colours that lie on a landscape in place of its palette's, with what explains them.
 *
 * @param side texels along each axis
 * @param texels row 0 at the lowest y, as {@link DrapeTexture} makes them
 * @param keys the legend's lines
 * @param tags numbers that stand on the landscape
 * @param bar a colour bar above the lines; without one the landscape's own stands there if {@code ownBar}
 */
public record Drape(
        int side, int[] texels, List<Key> keys, List<Tag> tags, Optional<Bar> bar, boolean ownBar, String sentence) {
    public Drape {
        keys = List.copyOf(keys);
        tags = List.copyOf(tags);
    }

    /**
     * A line of the legend: a swatch with a sign in it, what it stands for, and its part of the domain.
     *
     * @param tagged whether the sign also stands on the landscape, so that it needs no words there
     */
    public record Key(int colour, String sign, String words, String share, boolean tagged) {
        /** What is read best on the swatch, 0xRRGGBB. */
        public int ink() {
            return (colour >> 8 & 255) > 140 ? OnLandscape.DARK : Rgb.WHITE;
        }
    }

    /** A number at a point of the domain. */
    public record Tag(double x, double y, String text) {}

    /** A colour bar: what its upper end and its ticks say, the ticks at 0 … 1 of its height. */
    public record Bar(Palette palette, String title, List<Tick> ticks) {}

    public record Tick(double height, String text) {}
}
