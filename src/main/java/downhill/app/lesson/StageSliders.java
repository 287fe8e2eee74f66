package downhill.app.lesson;

import downhill.circuit.Trace;
import downhill.experiment.Experiment;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.workspace.Workspace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Where the page's sliders of the stage stand, read anew only when something has moved. */
final class StageSliders {
    private final Workspace workspace;
    private final StageNumbers stageNumbers;
    private Key key;
    private Map<Integer, Double> moved = Map.of();

    /** What decides it; compared by what it is, not by what it says, since it is asked once a frame. */
    private record Key(Lesson lesson, Experiment experiment, double speed, Trace trace, Part.Staged stage) {
        boolean is(Key other) {
            return other != null
                    && lesson == other.lesson
                    && experiment == other.experiment
                    && trace == other.trace
                    && speed == other.speed
                    && stage == other.stage;
        }
    }

    StageSliders(Workspace workspace, StageNumbers stageNumbers) {
        this.workspace = workspace;
        this.stageNumbers = stageNumbers;
    }

    /**
     * By the sliders' lines; one that is not there cannot be moved now.
     *
     * @param stage the page's part that is on the stage
     */
    Map<Integer, Double> of(Lesson lesson, Optional<Part.Staged> stage) {
        Key now = new Key(
                lesson,
                workspace.lab().experiment(),
                workspace.lab().speed(),
                stageNumbers.trace().orElse(null),
                stage.orElse(null));
        if (now.is(key)) return moved;
        key = now;
        moved = now.stage() instanceof Part.Drawing ? Map.of() : read(lesson, now.stage());
        return moved;
    }

    /** A circuit's sliders are those that stand after it: others have inputs of the same names. */
    private Map<Integer, Double> read(Lesson lesson, Part.Staged stage) {
        Map<Integer, Double> all = new HashMap<>();
        Part.Wiring circuit = null;
        for (Part part : lesson.parts()) {
            if (part instanceof Part.Wiring wiring) circuit = wiring;
            if (stageNumbers.trace().isPresent() && !isOn(stage, circuit)) continue;
            if (!(part instanceof Part.Slide slide) || slide.of().isEmpty()) continue;
            OptionalDouble value = stageNumbers.get(slide.of(), slide.team());
            value.ifPresent(number -> all.put(slide.line(), number));
        }
        return all;
    }

    /** By its line: a page that was read anew has other parts at the same place. */
    private static boolean isOn(Part.Staged stage, Part.Wiring circuit) {
        return stage != null && circuit != null && stage.line() == circuit.line();
    }
}
