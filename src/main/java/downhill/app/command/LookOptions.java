package downhill.app.command;

import downhill.library.Library;
import downhill.render.landscape.ContourMode;
import downhill.render.landscape.HeightMode;
import downhill.render.landscape.LandscapeShape;
import downhill.scene.Viewpoint;
import downhill.workspace.Arrangement;
import downhill.workspace.View;
import downhill.workspace.ViewOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** How a picture looks, as options of a command. */
final class LookOptions {
    @Option(names = "--view", paramLabel = "map", description = "landscape (unless given), map or both.")
    private String arrangement;

    @Option(names = "--palette", paramLabel = "NAME", description = "Its colours: viridis unless given.")
    private String palette;

    @Option(names = "--height", paramLabel = "log", description = "automatic (unless given), linear, log or rank.")
    private String heights;

    @Option(names = "--contours", paramLabel = "log", description = "automatic (unless given), off, linear or log.")
    private String contours;

    @Option(
            names = "--show",
            split = ",",
            paramLabel = "WHAT",
            description = "Also: labels, floor-map, minima, orthographic; several with commas.")
    private List<String> shown = List.of();

    /** That look with what the options say; a word that is none of an option's is an IllegalArgumentException. */
    Viewpoint over(Viewpoint usual, Library library) {
        View view = usual.view();
        LandscapeShape landscapeShape = view.landscapeShape();
        view = view.with(one("--view", Arrangement.values(), arrangement, view.arrangement()))
                .with(new LandscapeShape(
                        one("--height", HeightMode.values(), heights, landscapeShape.heightMode()),
                        one("--contours", ContourMode.values(), contours, landscapeShape.contourMode())));
        if (palette != null)
            view = view.withPalette(library.palettes().get(palette).id());
        for (String word : shown) {
            view = view.with(one("--show", ViewOption.values(), word, null), true);
        }
        return usual.with(view);
    }

    private static <E extends Enum<E>> E one(String option, E[] values, String word, E usual) {
        if (word == null) return usual;
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
