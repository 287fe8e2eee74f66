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
final class StageBlockReader {
    /** Of a scene on a page alone. */
    private static final List<String> STAGED = List.of("name", "caption", "hidden", "run", "speed", "open", "lab");

    private static final double SLOWEST = 0.05;
    private static final double FASTEST = 100;

    private StageBlockReader() {}

    static Part.Scene scene(BlockSource blockSource) {
        BlockFields blockFields = blockSource.fields(
                Stream.concat(STAGED.stream(), Part.Scene.KEYS.stream()).toArray(String[]::new));
        return new Part.Scene(
                BlockSource.name(blockFields),
                blockSource.prose(blockFields, "caption", ""),
                blockFields.flag("hidden", false),
                blockFields.only(Part.Scene.KEYS),
                blockFields.flag("run", true),
                speed(blockFields),
                blockFields.lines("open").stream().map(Line::text).toList(),
                blockFields.flag("lab", false),
                blockSource.line());
    }

    private static double speed(BlockFields blockFields) {
        double speed = blockFields.number("speed", 1);
        if (speed < SLOWEST || speed > FASTEST) {
            throw blockFields.error("speed", "`speed` goes from 0.05 to 100, times 60 steps a second");
        }
        return speed;
    }

    static Wiring circuit(BlockSource blockSource) {
        BlockFields blockFields =
                blockSource.fields("name", "caption", "hidden", "circuit", "formula", "at", "run", "ask", "lab");
        if (blockFields.has("circuit") == blockFields.has("formula")) {
            throw blockSource.error(blockSource.line(), "give either `circuit`, one of the list, or `formula`");
        }
        Map<String, Double> at = blockFields.numbers("at");
        return new Wiring(
                BlockSource.name(blockFields),
                blockSource.prose(blockFields, "caption", ""),
                blockFields.flag("hidden", false),
                circuit(blockFields, at),
                at,
                blockFields.has("run") ? blockFields.word("run", Passes.class) : Passes.NONE,
                blockFields.flag("ask", false),
                blockFields.flag("lab", true),
                blockSource.line());
    }

    private static Wiring.Source circuit(BlockFields blockFields, Map<String, Double> at) {
        if (blockFields.has("circuit")) return new Wiring.Source(blockFields.text("circuit"), Optional.empty());
        Line line = blockFields.text("formula");
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
