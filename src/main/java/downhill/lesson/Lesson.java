package downhill.lesson;

import java.util.List;
import java.util.Optional;

/**
 * A chapter: its page from top to bottom.
 *
 * @param id the file's name, such as 03-gradient-descent
 * @param number from the file's name; −1 where it has none
 * @param minutes how long a reader takes
 * @param heading of the part of the course that begins with it, above it in the list of chapters; empty for none
 */
public record Lesson(
        String id, int number, String title, String summary, int minutes, String heading, List<Part> parts) {
    /** The scene or circuit that a slider with {@code of} belongs to: the nearest above it, or else below. */
    public Optional<Part.Staged> movedBy(Part.Slide slide) {
        Optional<Part.Staged> nearest = Optional.empty();
        for (Part.Staged part : staged()) {
            if (part instanceof Part.Drawing) continue;
            if (nearest.isEmpty() || part.line() < slide.line()) nearest = Optional.of(part);
        }
        return nearest;
    }

    /** What has to be on the stage for a goal, or is moved there for it; empty for one that is of the page alone. */
    public Optional<Part.Staged> stageOf(Part.Try goal) {
        return goal.reach().stream()
                .map(Condition::fact)
                .filter(Fact.OfBlock.class::isInstance)
                .map(fact -> ((Fact.OfBlock) fact).block())
                .flatMap(name -> parts.stream().filter(part -> isForStage(part, name)))
                .map(Part.Staged.class::cast)
                .findFirst();
    }

    private static boolean isForStage(Part part, String name) {
        return part instanceof Part.Staged staged
                && staged.name().equals(name)
                && !(part instanceof Part.Drawing drawing && !drawing.onStage());
    }

    /** What the page puts on the stage, in its order, without what is kept off the page. */
    public List<Part.Staged> staged() {
        return parts.stream()
                .filter(Part.Staged.class::isInstance)
                .map(Part.Staged.class::cast)
                .filter(part -> !part.hidden() && !(part instanceof Part.Drawing drawing && !drawing.onStage()))
                .toList();
    }
}
