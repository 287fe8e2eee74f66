package downhill.lesson.read;

import downhill.circuit.Schematic;
import downhill.circuit.Schematics;
import downhill.document.DocumentException;
import downhill.document.Line;
import downhill.language.LanguageException;
import downhill.lesson.Part;
import downhill.lesson.Part.Wiring;
import downhill.lesson.Part.Wiring.Passes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Blocks that have the whole stage: scenes and circuits. */
final class StageBlock {
    /** Of a scene on a page alone. */
    private static final List<String> STAGED = List.of("name", "caption", "hidden", "run", "speed", "open", "lab");

    private static final double SLOWEST = 0.05;
    private static final double FASTEST = 100;

    private StageBlock() {}

    static Part.Scene scene(BlockSource blockSource) {
        Fields fields = blockSource.fields(
                Stream.concat(STAGED.stream(), Part.Scene.KEYS.stream()).toArray(String[]::new));
        return new Part.Scene(
                BlockSource.name(fields),
                blockSource.prose(fields, "caption", ""),
                fields.flag("hidden", false),
                fields.only(Part.Scene.KEYS),
                fields.flag("run", true),
                speed(fields),
                fields.lines("open").stream().map(Line::text).toList(),
                fields.flag("lab", false),
                blockSource.line());
    }

    private static double speed(Fields fields) {
        double speed = fields.number("speed", 1);
        if (speed < SLOWEST || speed > FASTEST) {
            throw fields.error("speed", "`speed` goes from 0.05 to 100, times 60 steps a second");
        }
        return speed;
    }

    static Wiring circuit(BlockSource blockSource) {
        Fields fields =
                blockSource.fields("name", "caption", "hidden", "circuit", "formula", "at", "run", "ask", "lab");
        if (fields.has("circuit") == fields.has("formula")) {
            throw blockSource.error(blockSource.line(), "give either `circuit`, one of the list, or `formula`");
        }
        Map<String, Double> at = fields.numbers("at");
        return new Wiring(
                BlockSource.name(fields),
                blockSource.prose(fields, "caption", ""),
                fields.flag("hidden", false),
                circuit(fields, at),
                at,
                fields.has("run") ? fields.word("run", Passes.class) : Passes.NONE,
                fields.flag("ask", false),
                fields.flag("lab", true),
                blockSource.line());
    }

    private static Wiring.Source circuit(Fields fields, Map<String, Double> at) {
        if (fields.has("circuit")) return new Wiring.Source(fields.text("circuit"), Optional.empty());
        Line line = fields.text("formula");
        return new Wiring.Source(line, Optional.of(typed(line, at)));
    }

    private static Schematic typed(Line line, Map<String, Double> at) {
        try {
            return Schematics.typed(line.text(), at);
        } catch (LanguageException e) {
            throw new DocumentException(line.origin(), line.number(), e.getMessage(), e);
        }
    }
}
