package downhill.render;

import downhill.colour.OnLandscape;
import downhill.experiment.study.BasinMap;
import downhill.language.Digits;
import downhill.loss.Point;
import downhill.render.landscape.Drape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The words and numbers that say which basin is which. */
final class BasinLegend {
    private static final int LINES = 8;
    private static final int TAGS = 60;

    private final BasinMap map;

    BasinLegend(BasinMap map) {
        this.map = map;
    }

    /** The largest basins with their places, and one line for the others. */
    List<Drape.Key> largest() {
        List<Drape.Key> keys = new ArrayList<>();
        List<Integer> ranked = ranked();
        int lines = ranked.size() <= LINES ? ranked.size() : LINES - 1;
        for (int basin : ranked.subList(0, lines)) {
            Point place = map.attractors().places().get(basin);
            String words = "(" + rounded(place.x()) + ", " + rounded(place.y()) + ")";
            keys.add(new Drape.Key(
                    BasinColours.of(basin), name(basin), words, percent(map.share(map.counts()[basin])), true));
        }
        int rest = ranked.stream()
                .skip(lines)
                .mapToInt(basin -> map.counts()[basin])
                .sum();
        if (rest > 0) {
            String words = ranked.size() - lines + " others";
            keys.add(new Drape.Key(OnLandscape.NOT_SETTLED, "…", words, percent(map.share(rest)), false));
        }
        return keys;
    }

    private List<Integer> ranked() {
        return IntStream.range(0, map.counts().length)
                .filter(basin -> map.counts()[basin] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(basin -> -map.counts()[basin]))
                .toList();
    }

    /** The numbers of the largest basins at their minima. */
    List<Drape.Tag> tags() {
        return ranked().stream()
                .limit(TAGS)
                .map(basin -> {
                    Point place = map.attractors().places().get(basin);
                    return new Drape.Tag(place.x(), place.y(), name(basin));
                })
                .toList();
    }

    private static String name(int basin) {
        return Integer.toString(basin + 1);
    }

    private static String rounded(double value) {
        return Digits.text(Math.rint(value * 1000) / 1000 + 0.0);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%5.1f %%", 100 * share);
    }
}
