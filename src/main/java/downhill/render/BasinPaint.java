package downhill.render;

import downhill.colour.OnLandscape;
import downhill.colour.Rgb;
import downhill.experiment.Arrivals;
import downhill.experiment.study.BasinMap;
import downhill.language.Digits;
import downhill.render.landscape.Colouring;
import downhill.render.landscape.Drape;
import downhill.render.landscape.DrapeTexture;
import downhill.render.landscape.HeightScale;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paints a map of basins for a landscape. */
public final class BasinPaint {
    private static final int[] ROUND = {
        4, 8, 12, 16, 20, 30, 40, 60, 80, 100, 120, 160, 200, 300, 400, 600, 800, 1000, 2000, 5000, 10_000, 50_000
    };

    /** Between ticks, as a part of the bar. */
    private static final double APART = 0.1;

    private final BasinMap map;
    private final Landscape landscape;
    private final Palette palette;
    private final double[] late;

    private BasinPaint(BasinMap map, Landscape landscape, Palette palette) {
        this.map = map;
        this.landscape = landscape;
        this.palette = palette;
        late = late();
    }

    /** For each step the part of the settled particles that needed no more: every shade then has as much of the map. */
    private double[] late() {
        int[] needed = new int[map.question().steps() + 1];
        int settled = 0;
        for (int cell = 0; cell < map.arrivals().count(); cell++) {
            if (map.place(cell) < 0) continue;
            needed[map.step(cell)]++;
            settled++;
        }
        double[] parts = new double[needed.length];
        int before = 0;
        for (int step = 0; step < parts.length; step++) {
            before += needed[step];
            parts[step] = (double) before / Math.max(1, settled);
        }
        return parts;
    }

    /** The drape for a colouring other than {@link Colouring#OFF}. */
    public static Drape of(BasinMap map, Colouring colouring, Landscape landscape, Palette palette) {
        BasinPaint paint = new BasinPaint(map, landscape, palette);
        return switch (colouring) {
            case OFF -> throw new IllegalArgumentException("no basins are to be painted");
            case MINIMUM -> paint.minima();
            case STEPS -> paint.steps();
            case LOSS -> paint.losses();
        };
    }

    private Drape minima() {
        BasinColours colours = new BasinColours(map.attractors().places().size());
        int[] texels = new int[map.arrivals().count()];
        for (int cell = 0; cell < texels.length; cell++) {
            int place = map.place(cell);
            texels[cell] =
                    place < 0 ? astray(cell) : DrapeTexture.PLAIN.texel(colours.shaded(place, late[map.step(cell)]));
        }
        List<Drape.Key> keys = new ArrayList<>(new BasinLegend(map).largest());
        keys.addAll(astray(true));
        return drape(texels, keys, Optional.empty(), false, "colour: the minimum reached, lighter is sooner");
    }

    private Drape steps() {
        int[] texels = new int[map.arrivals().count()];
        for (int cell = 0; cell < texels.length; cell++) {
            int step = map.step(cell);
            texels[cell] = map.place(cell) < 0 ? astray(cell) : DrapeTexture.PLAIN.texel(palette.at(late[step]));
        }
        Drape.Bar bar = new Drape.Bar(palette, "steps", ticks());
        return drape(texels, astray(true), Optional.of(bar), false, "colour: steps needed, every colour as often");
    }

    /** Round numbers of steps, from the most down, where there is room for them. */
    private List<Drape.Tick> ticks() {
        List<Drape.Tick> ticks = new ArrayList<>();
        double free = 1.01;
        for (int i = ROUND.length - 1; i >= 0; i--) {
            if (ROUND[i] >= late.length) continue;
            double height = late[ROUND[i]];
            boolean beyond = ROUND[i] > 0 && late[ROUND[i] - 1] == 1;
            if (beyond || height > free - APART) continue;
            ticks.add(new Drape.Tick(height, Digits.text(ROUND[i])));
            free = height;
        }
        return ticks;
    }

    private Drape losses() {
        int[] texels = new int[map.arrivals().count()];
        HeightScale scale = landscape.scale();
        for (int cell = 0; cell < texels.length; cell++) {
            double loss =
                    Math.max(scale.min(), Math.min(scale.max(), map.arrivals().losses()[cell]));
            boolean gone = map.place(cell) < Arrivals.NOWHERE || Double.isNaN(loss);
            texels[cell] = gone ? astray(cell) : DrapeTexture.PLAIN.texel(palette.at(scale.height(loss)));
        }
        return drape(texels, astray(false), Optional.empty(), true, "colour: the loss at the end, as in the bar");
    }

    private int astray(int cell) {
        if (map.place(cell) == Arrivals.NOWHERE) return DrapeTexture.HATCHED.texel(OnLandscape.NOT_SETTLED);
        int colour = map.place(cell) == Arrivals.AWAY ? OnLandscape.AWAY : OnLandscape.DIVERGED;
        return DrapeTexture.CROSSED.texel(Rgb.mix(colour, Rgb.BLACK, 0.6 * (1 - late[map.step(cell)])));
    }

    private List<Drape.Key> astray(boolean nowhere) {
        List<Drape.Key> keys = new ArrayList<>();
        if (nowhere && map.nowhere() > 0)
            keys.add(astray(OnLandscape.NOT_SETTLED, DrapeTexture.HATCHED, "not settled", map.nowhere()));
        if (map.diverged() > 0)
            keys.add(astray(OnLandscape.DIVERGED, DrapeTexture.CROSSED, "diverged", map.diverged()));
        if (map.away() > 0) keys.add(astray(OnLandscape.AWAY, DrapeTexture.CROSSED, "far outside", map.away()));
        return keys;
    }

    private Drape.Key astray(int colour, DrapeTexture drapeTexture, String words, int cells) {
        return new Drape.Key(colour, drapeTexture.sign, words, BasinLegend.percent(map.share(cells)), false);
    }

    private Drape drape(int[] texels, List<Drape.Key> keys, Optional<Drape.Bar> bar, boolean ownBar, String sentence) {
        return new Drape(map.side(), texels, keys, new BasinLegend(map).tags(), bar, ownBar, sentence);
    }
}
