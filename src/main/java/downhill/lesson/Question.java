package downhill.lesson;

import downhill.language.Program;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question with four choices, of which one is right. Texts may hold formulas in braces where numbers are drawn.
 *
 * @param draws the numbers that are drawn afresh each time; none for a question that stays the same
 * @param formula what the engine computes at them
 */
public record Question(String text, List<Choice> choices, List<Draw> draws, Optional<Program> formula) {
    private static final int TRIES = 8;

    public Question {
        choices = List.copyOf(choices);
        draws = List.copyOf(draws);
    }

    public record Choice(String text, boolean right, String why) {}

    /** A multiple of {@code step} from {@code min} to {@code max}, never 0. */
    public record Draw(String name, double min, double max, double step) {
        /** How many numbers there are to draw from. */
        public int count() {
            int all = last() - first() + 1;
            return Math.max(0, all - (first() <= 0 && 0 <= last() ? 1 : 0));
        }

        /** The number at that place, from 0 below {@link #count}. */
        double at(int place) {
            int multiple = first() + place;
            if (first() <= 0 && multiple >= 0) multiple++;
            return rounded(multiple * step);
        }

        private int first() {
            return (int) Math.ceil(rounded(min / step));
        }

        private int last() {
            return (int) Math.floor(rounded(max / step));
        }

        /** 3 · 0.1 is not 0.3 in binary. */
        private static double rounded(double value) {
            return Math.rint(value * 1e9) / 1e9;
        }
    }

    /**
     * What stands on the page: all braces filled in.
     *
     * @param right an index of {@code choices}
     * @param numbers those that were drawn, by name
     */
    public record Asked(String text, List<Choice> choices, int right, Map<String, Double> numbers) {
        public Asked {
            choices = List.copyOf(choices);
            numbers = Map.copyOf(numbers);
        }
    }

    /**
     * The question for the {@code draw}-th time, from 0, with the choices in a chance order: always the same one for the
     * same seed and draw. Throws an IllegalStateException if two choices are the same whatever is drawn.
     */
    public Asked ask(int seed, int draw) {
        return new Asking(this, seed).asked(draw);
    }

    /** The draw after that one with other numbers; the very next where none are drawn, or few can be. */
    public int next(int seed, int draw) {
        int next = draw + 1;
        if (draws.isEmpty()) return next;
        String now = ask(seed, draw).text();
        for (int tries = 0; tries < TRIES && ask(seed, next).text().equals(now); tries++) next++;
        return next;
    }

    /** Throws as {@link #ask} does if that happens in one of the first so many draws. */
    public void check(int draws) {
        Asking asking = new Asking(this, 0);
        for (int draw = 0; draw < draws; draw++) asking.asked(draw);
    }
}
