package downhill.app.lesson;

import downhill.circuit.Trace;
import downhill.experiment.Experiment;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.workspace.Workspace;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** Where the page's sliders of the stage stand, read anew only when something has moved. */
final class StageSliders {
    private final Workspace workspace;
    private final StageNumbers stageNumbers;
    private Key key;
    private Map<Integer, Double> moved = Map.of();

    /** What decides it; compared by what it is, not by what it says, since it is asked once a frame. */
    private record Key(Lesson lesson, Experiment experiment, double speed, Trace trace, boolean plot) {
        boolean is(Key other) {
            return other != null
                    && lesson == other.lesson
                    && experiment == other.experiment
                    && trace == other.trace
                    && speed == other.speed
                    && plot == other.plot;
        }
    }

    StageSliders(Workspace workspace, StageNumbers stageNumbers) {
        this.workspace = workspace;
        this.stageNumbers = stageNumbers;
    }

    /**
     * By the sliders' lines; one that is not there cannot be moved now.
     *
     * @param plot whether a plot has the stage
     */
    Map<Integer, Double> of(Lesson lesson, boolean plot) {
        Key now = new Key(
                lesson,
                workspace.lab().experiment(),
                workspace.lab().speed(),
                stageNumbers.trace().orElse(null),
                plot);
        if (now.is(key)) return moved;
        key = now;
        moved = plot ? Map.of() : read(lesson);
        return moved;
    }

    private Map<Integer, Double> read(Lesson lesson) {
        Map<Integer, Double> all = new HashMap<>();
        for (Part part : lesson.parts()) {
            if (!(part instanceof Part.Slide slide) || slide.of().isEmpty()) continue;
            OptionalDouble value = stageNumbers.get(slide.of(), slide.team());
            value.ifPresent(number -> all.put(slide.line(), number));
        }
        return all;
    }
}
