package downhill.lesson;

import downhill.language.Program;
import java.util.List;
import java.util.Optional;

/**
 * A question with four choices, of which one is right. Texts may hold formulas in braces where numbers are drawn.
 *
 * @param draws the numbers that are drawn afresh each time; none for a question that stays the same
 * @param formula what the engine computes at them
 */
public record Question(String text, List<Choice> choices, List<Draw> draws, Optional<Program> formula) {
    public record Choice(String text, boolean right, String why) {}

    /** A multiple of {@code step} from {@code min} to {@code max}, never 0. */
    public record Draw(String name, double min, double max, double step) {}

    /** What stands on the page: all braces filled in. {@code right} is an index of {@code choices}. */
    public record Asked(String text, List<Choice> choices, int right) {}
}
