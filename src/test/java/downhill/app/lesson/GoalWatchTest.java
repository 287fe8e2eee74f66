package downhill.app.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.lesson.Condition;
import downhill.lesson.Fact;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoalWatchTest {
    private static final float FRAME = 0.05f;
    private static final float LOOK = 0.3f;

    private static final Part.Try LOW = new Part.Try(
            "low",
            "Low",
            "Get low.",
            List.of(new Condition(new Fact.PageNumber("w"), Condition.Relation.LESS, 1)),
            "Left.",
            "Done.",
            List.of(),
            7);

    private final Lesson lesson = new Lesson("50-mine", 50, "Mine", "Of my own.", 1, "", List.of(LOW));
    private final GoalWatch goalWatch = new GoalWatch();
    private double w = 3;

    private List<Part.Try> look(float seconds, boolean showing) {
        return goalWatch.look(seconds, lesson, Set.of(), name -> w, showing, 0);
    }

    @Test
    void whatAHandReachesIsReached() {
        assertThat(look(LOOK, false)).isEmpty();
        w = 0;
        assertThat(look(LOOK, false)).containsExactly(LOW);
    }

    @Test
    void whatTheProgramReachesBetweenTwoLooksIsNot() {
        look(LOOK, false);
        w = 0;
        look(FRAME, true);
        look(FRAME, false);
        assertThat(look(LOOK, false)).isEmpty();
        assertThat(look(LOOK, false)).as("it still stands there").isEmpty();
        w = 3;
        look(LOOK, false);
        w = 0;
        assertThat(look(LOOK, false)).as("left, and reached by hand").containsExactly(LOW);
    }
}
