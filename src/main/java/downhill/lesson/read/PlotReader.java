package downhill.lesson.read;

import downhill.document.DocumentException;
import downhill.document.Line;
import downhill.document.Notation;
import downhill.document.Suggest;
import downhill.lesson.Part;
import downhill.lesson.Plot;
import downhill.lesson.Plot.Curve;
import downhill.lesson.Plot.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The course's pictures over one weight. */
final class PlotReader {
    private enum Place {
        PAGE,
        STAGE
    }

    private static final Notation ACROSS = new Notation("w in [-3, 3]", "NAME_in \\[ NUMBER , NUMBER \\]");
    private static final List<String> AXES = List.of("across", "up");
    private static final Notation NUMBER = new Notation("0.1", "NUMBER");
    private static final Notation CURVE = new Notation("sigmoid = 1/(1 + exp(-x))", "([^=]+?) = (.+)");

    private final BlockSource blockSource;
    private final BlockFields blockFields;
    private final Plot.Kind kind;

    private PlotReader(BlockSource blockSource) {
        this.blockSource = blockSource;
        this.blockFields = blockSource.fields(
                "name",
                "caption",
                "hidden",
                "kind",
                "formula",
                "across",
                "axes",
                "curves",
                "place",
                "weight",
                "h",
                "start",
                "rate",
                "weights",
                "milliseconds");
        this.kind = blockFields.word("kind", Plot.Kind.class);
    }

    static Part.Drawing plot(BlockSource blockSource) {
        return new PlotReader(blockSource).drawing();
    }

    private Part.Drawing drawing() {
        boolean onStage = blockFields.has("place") && blockFields.word("place", Place.class) == Place.STAGE;
        return new Part.Drawing(
                BlockSource.name(blockFields),
                blockSource.prose(blockFields, "caption", ""),
                blockFields.flag("hidden", false),
                kind == Plot.Kind.COST ? plot(List.of(), "", 0, 1) : across(),
                onStage,
                blockSource.line());
    }

    private Plot across() {
        Line line = blockFields.text("across");
        Notation.Parts parts = ACROSS.read(line);
        double min = parts.number(2);
        double max = parts.number(3);
        if (!(min < max)) throw line.error("`across` has no room: write the smaller number first");
        return plot(curves(parts.text(1)), parts.text(1), min, max);
    }

    private Plot plot(List<Curve> curves, String weight, double min, double max) {
        return new Plot(kind, curves, weight, min, max, settings(), axisNames());
    }

    private Plot.AxisNames axisNames() {
        Map<String, Line> names = blockFields.map("axes");
        for (var name : names.entrySet()) {
            if (!AXES.contains(name.getKey()))
                throw name.getValue().error(Suggest.unknown("axis", name.getKey(), AXES));
        }
        return new Plot.AxisNames(axisName(names.get("across")), axisName(names.get("up")));
    }

    private static String axisName(Line name) {
        return name == null ? "" : name.text().strip();
    }

    private List<Curve> curves(String weight) {
        if (kind != Plot.Kind.COMPARE) return List.of(curve("", blockFields.text("formula"), weight));
        List<Curve> curves = new ArrayList<>();
        for (Line line : blockFields.lines("curves")) {
            Notation.Parts parts = CURVE.read(line);
            curves.add(curve(parts.text(1), new Line(line.origin(), line.number(), parts.text(2)), weight));
        }
        if (curves.isEmpty()) throw blockFields.error("curves", "`curves` is a list of at least one `label = formula`");
        return curves;
    }

    private Curve curve(String label, Line line, String weight) {
        Curve curve = new Curve(label, line.text().strip(), BlockFields.formula(line));
        blockSource.later(page -> page.formula(line, curve.formula().free(), List.of(weight)));
        return curve;
    }

    private List<String> keys() {
        return switch (kind) {
            case TANGENT -> List.of("weight", "h");
            case DERIVATIVE, ERROR -> List.of("weight", "h");
            case DESCENT -> List.of("start", "rate");
            case COST -> List.of("weights", "milliseconds");
            case COMPARE -> List.of("weight");
        };
    }

    private List<String> needed() {
        return switch (kind) {
            case TANGENT, COMPARE -> List.of();
            case DERIVATIVE, ERROR -> List.of("h");
            case DESCENT -> List.of("start", "rate");
            case COST -> List.of("weights", "milliseconds");
        };
    }

    private Map<String, Setting> settings() {
        Map<String, Setting> settings = new LinkedHashMap<>();
        for (String key : List.of("weight", "h", "start", "rate", "weights", "milliseconds")) {
            if (blockFields.has(key) && !keys().contains(key)) {
                throw blockFields.error(key, "`" + key + "` means nothing to this kind of plot: remove it");
            }
            if (blockFields.has(key) || needed().contains(key)) settings.put(key, setting(blockFields.text(key)));
        }
        return settings;
    }

    private Setting setting(Line line) {
        try {
            return new Setting("", NUMBER.read(line).number(1));
        } catch (DocumentException noNumber) {
            blockSource.later(page -> page.number(line, line.text().strip()));
            return new Setting(line.text().strip(), 0);
        }
    }
}
