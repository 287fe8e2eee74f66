package downhill.lesson.live;

import downhill.lesson.AnswerStep;
import java.util.Map;

/** A part of a page that a hand can move, as it stands: what can be measured in it, and what it can be told. */
public interface LivePart {
    /** Takes in the page's numbers. */
    void show(Map<String, Double> numbers);

    /** What is measured under that name; NaN for a name that it lacks. */
    double fact(String name);

    /** Does what a reader would; false if that is nothing it knows. */
    default boolean tell(AnswerStep answerStep) {
        return false;
    }

    /** As at the beginning. */
    default void reset() {}
}
