package downhill.lesson.page;

import downhill.lesson.Lesson;
import downhill.lesson.Part;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is live on the page of a chapter. Parts are known by the line where they begin, since not all have names.
 *
 * @param numbers the page's own numbers by name, as its sliders stand
 * @param moved the numbers of the scene on the stage that sliders with {@code of} move, by the slider's line; one that is
 *     not there cannot be moved now
 * @param plotted what plots may name: both by name, an absent one as its slider was written
 * @param reached the goals that were reached
 * @param shown the goals to which the program has shown a way
 * @param standings what the conditions of goals measure now, by the goal's name; NaN for what cannot be measured
 * @param sheets the questions as they are asked; one that is not there is being made
 * @param stage the line of the part on the stage; 0 for none
 * @param beats how many lines of a loop have been lit since the stage ran; −1 while it stands
 */
public record Page(
        Map<String, Double> numbers,
        Map<Integer, Double> moved,
        Map<String, Double> plotted,
        Set<Integer> reached,
        Set<Integer> shown,
        Map<String, List<Double>> standings,
        Map<Integer, QuizSheet> sheets,
        int stage,
        long beats) {
    /** Untouched: its sliders stand as the author put them. */
    public static Page of(Lesson lesson) {
        Map<String, Double> numbers = new HashMap<>();
        Map<String, Double> plotted = new HashMap<>();
        for (Part part : lesson.parts()) {
            if (!(part instanceof Part.Slide slide)) continue;
            plotted.put(slide.parameter().name(), slide.parameter().value());
            if (slide.of().isEmpty())
                numbers.put(slide.parameter().name(), slide.parameter().value());
        }
        return new Page(numbers, Map.of(), plotted, Set.of(), Set.of(), Map.of(), Map.of(), 0, -1);
    }

    public Page {
        numbers = Map.copyOf(numbers);
        moved = Map.copyOf(moved);
        plotted = Map.copyOf(plotted);
        reached = Set.copyOf(reached);
        shown = Set.copyOf(shown);
        standings = Map.copyOf(standings);
        sheets = Map.copyOf(sheets);
    }

    public Page withNumber(String name, double value) {
        Map<String, Double> next = new HashMap<>(numbers);
        next.put(name, value);
        Map<String, Double> nextPlotted = new HashMap<>(plotted);
        nextPlotted.put(name, value);
        return new Page(next, moved, nextPlotted, reached, shown, standings, sheets, stage, beats);
    }

    /** With the other page's numbers, as far as this one has them. */
    public Page withNumbersOf(Page other) {
        Map<String, Double> next = new HashMap<>(numbers);
        next.replaceAll((name, own) -> other.numbers.getOrDefault(name, own));
        Map<String, Double> nextPlotted = new HashMap<>(plotted);
        nextPlotted.putAll(next);
        return new Page(next, moved, nextPlotted, reached, shown, standings, sheets, stage, beats);
    }

    /** With the numbers of the stage as they stand, by the lines of that lesson's sliders. */
    public Page withMoved(Lesson lesson, Map<Integer, Double> next) {
        if (next.equals(moved)) return this;
        Map<String, Double> nextPlotted = new HashMap<>(plotted);
        for (Part part : lesson.parts()) {
            Double value = next.get(part.line());
            if (value != null && part instanceof Part.Slide slide)
                nextPlotted.put(slide.parameter().name(), value);
        }
        return new Page(numbers, next, nextPlotted, reached, shown, standings, sheets, stage, beats);
    }

    /** With the goal at that line reached. */
    public Page withReached(int line) {
        Set<Integer> next = new HashSet<>(reached);
        next.add(line);
        return new Page(numbers, moved, plotted, next, shown, standings, sheets, stage, beats);
    }

    /** With a way to the goal at that line shown. */
    public Page withShown(int line) {
        Set<Integer> next = new HashSet<>(shown);
        next.add(line);
        return new Page(numbers, moved, plotted, reached, next, standings, sheets, stage, beats);
    }

    /** With what goals measure now. */
    public Page withStandings(Map<String, List<Double>> next) {
        return next.equals(standings)
                ? this
                : new Page(numbers, moved, plotted, reached, shown, next, sheets, stage, beats);
    }

    public Page withSheet(int line, QuizSheet quizSheet) {
        Map<Integer, QuizSheet> next = new HashMap<>(sheets);
        next.put(line, quizSheet);
        return new Page(numbers, moved, plotted, reached, shown, standings, next, stage, beats);
    }

    public Page withStage(int line) {
        return line == stage ? this : new Page(numbers, moved, plotted, reached, shown, standings, sheets, line, beats);
    }

    public Page withBeats(long next) {
        return next == beats ? this : new Page(numbers, moved, plotted, reached, shown, standings, sheets, stage, next);
    }
}
