package downhill.lesson.page;

import downhill.lesson.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * A question as it stands on the page.
 *
 * @param chosen indices of the choices that were made, the first one first; there are at most two
 */
public record QuizSheet(Question.Asked asked, List<Integer> chosen) {
    private static final int CHANCES = 2;

    public QuizSheet {
        chosen = List.copyOf(chosen);
    }

    /** Asked, and not answered yet. */
    public static QuizSheet of(Question.Asked asked) {
        return new QuizSheet(asked, List.of());
    }

    public QuizSheet choose(int choice) {
        if (over() || chosen.contains(choice)) {
            return this;
        }
        List<Integer> next = new ArrayList<>(chosen);
        next.add(choice);
        return new QuizSheet(asked, next);
    }

    /** Whether the right choice was made. */
    public boolean right() {
        return chosen.contains(asked.right());
    }

    /** Whether no more choice is to be made: the right one was, or both chances are gone. */
    public boolean over() {
        return right() || chosen.size() >= CHANCES;
    }
}
