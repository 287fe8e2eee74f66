package downhill.workspace;

import downhill.render.landscape.Drape;
import java.util.List;

/**
 * How far the scan of the basins is.
 *
 * @param side cells along each side of the map that is worked on, or 0
 * @param shown cells along each side of the map that is shown, or 0
 * @param part of the whole scan that is done, 0 to 1
 * @param keys what the colours of the map mean
 */
public record BasinProgress(int side, int shown, double part, List<Drape.Key> keys) {
    public static final BasinProgress NONE = new BasinProgress(0, 0, 0, List.of());

    /** How fine the map is that is shown, in words. */
    public String words() {
        return shown == 0 ? "Looking for the first map" : shown + " × " + shown + " starts";
    }
}
