package downhill.app;

import downhill.render.Contours;
import downhill.render.Heights;
import downhill.render.Shape;
import downhill.ui.Arrangement;
import downhill.ui.Show;
import downhill.ui.View;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** How a picture looks, as options of a command. */
final class LookOptions {
    @Option(names = "--view", paramLabel = "map", description = "landscape (unless given), map or both.")
    private String arrangement = "landscape";

    @Option(names = "--palette", paramLabel = "NAME", description = "Its colours: viridis unless given.")
    private String palette = "viridis";

    @Option(names = "--height", paramLabel = "log", description = "automatic (unless given), linear, log or rank.")
    private String heights = "automatic";

    @Option(names = "--contours", paramLabel = "log", description = "automatic (unless given), off, linear or log.")
    private String contours = "automatic";

    @Option(
            names = "--show",
            split = ",",
            paramLabel = "WHAT",
            description = "Also: labels, floor-map, minima, orthographic; several with commas.")
    private List<String> shown = List.of();

    /** The view they stand for; a word that is none of an option's is an IllegalArgumentException. */
    View view(Library library) {
        Shape shape =
                new Shape(one("--height", Heights.values(), heights), one("--contours", Contours.values(), contours));
        View view = View.FIRST
                .with(one("--view", Arrangement.values(), arrangement))
                .with(shape)
                .withPalette(library.palettes().get(palette).id());
        for (String word : shown) {
            view = view.with(one("--show", Show.values(), word), true);
        }
        return view;
    }

    private static <E extends Enum<E>> E one(String option, E[] values, String word) {
        return Arrays.stream(values)
                .filter(value -> name(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(option + " is one of "
                        + Arrays.stream(values).map(LookOptions::name).collect(Collectors.joining(", ")) + ": it is "
                        + word));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
