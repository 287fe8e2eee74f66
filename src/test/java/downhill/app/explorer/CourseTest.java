package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.lesson.GoalWatch;
import downhill.app.lesson.LessonSession;
import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.lesson.Condition;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.lesson.read.Lessons;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.ui.input.UiDriver;
import downhill.workspace.OpenPanels;
import downhill.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped chapter in the running program: its goals are reached by their answers, and not before. */
@GlTest(compute = true)
class CourseTest {
    private static final int FRAMES = 400;

    private final Library library = ShippedLibrary.SHIPPED;
    private final Explorer explorer;
    private final UiDriver driver;

    CourseTest(Context context) {
        Workspace workspace = new Workspace(library.opening().withRunning(false), OpenPanels.FIRST, 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        driver = new UiDriver(context, 640, 400, new ExplorerLoop(explorer));
    }

    static List<String> chapters() {
        return new Lessons(Optional.empty())
                .in(Lessons.ENGLISH).stream().map(Lesson::id).toList();
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void everyGoalIsReachedByItsAnswerAndNotBefore(String id) {
        try (driver) {
            LessonSession lessonSession = explorer.lessonSession();
            List<String> wrong = new ArrayList<>();
            for (Part part : library.lessons().get(id).parts()) {
                if (!(part instanceof Part.Try goal)) continue;
                lessonSession.enter(id, 0);
                driver.frames(3);
                if (GoalWatch.holds(goal, lessonSession.facts())) wrong.add(goal.name() + " holds at the start");
                lessonSession.demonstration().play(goal.answer(), true);
                for (int i = 0; i < FRAMES && lessonSession.demonstration().isPlaying(); i++) driver.frames(1);
                driver.frames(2);
                if (!GoalWatch.holds(goal, lessonSession.facts())) wrong.add(told(goal, lessonSession));
                driver.frames(20);
                if (!lessonSession.lessonPaneState().page().reached().contains(goal.line())) {
                    wrong.add(goal.name() + " is not marked as reached");
                }
            }
            assertThat(explorer.toasts().texts())
                    .filteredOn(text -> !text.startsWith("Reached: "))
                    .isEmpty();
            assertThat(wrong).isEmpty();
        }
    }

    private static String told(Part.Try goal, LessonSession lessonSession) {
        StringBuilder told = new StringBuilder(goal.name() + " is not reached by its answer:");
        for (Condition condition : goal.reach()) {
            double value = lessonSession.facts().get(condition.fact());
            told.append(" %s is %s, to be %s %s;"
                    .formatted(
                            condition.fact().text(), value, condition.relation().sign(), condition.number()));
        }
        return told.toString();
    }
}
