package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.ui.Panels;
import downhill.ui.Rect;
import downhill.ui.Sheet;
import downhill.ui.UiDriver;
import imgui.flag.ImGuiKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole course, chapter by chapter, as a reader goes through it. */
@GlTest(compute = true)
class WalkTest {
    private static final int WIDTH = 920;
    private static final int HEIGHT = 640;
    /** The part of the page in which nothing is cut off. */
    private static final Rect PAGE = new Rect(0, 130, 400, 540);

    private static final int TURNS = 400;

    private Explorer explorer;
    private Classroom classroom;
    private UiDriver driver;

    @BeforeEach
    void open(Context context) {
        Library library = new Library(Optional.empty(), problem -> fail(problem.getMessage()));
        Desk desk = new Desk(library.opening().withRunning(false), Panels.FIRST, 1);
        explorer = new Explorer(context, library, desk, Host.NONE, new Worker(new SameThread()));
        classroom = explorer.classroom();
        driver = new UiDriver(context, WIDTH, HEIGHT, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void withTheMouse() {
        driver.click("Lessons");
        List<Lesson> chapters = classroom.reading().chapters();
        for (Lesson lesson : chapters) {
            assertThat(classroom.reading().lesson()).isEqualTo(lesson);
            for (int turn = 0; turn < TURNS && !isThrough(lesson); turn++) {
                answer(lesson);
                driver.move(PAGE.centreX(), PAGE.centreY());
                driver.wheel(-2);
            }
            assertThat(classroom.studies().chapter(lesson.id()).read())
                    .as(lesson.id())
                    .isTrue();
            assertThat(right(lesson)).as("right answers of " + lesson.id()).isEqualTo(quizzes(lesson));
            if (lesson != chapters.get(chapters.size() - 1)) driver.click("Next chapter");
        }
        assertThat(explorer.toasts().texts()).allMatch(text -> text.startsWith("Reached: "));
        driver.click("Free lab");
        assertThat(classroom.isReading()).isFalse();
    }

    private boolean isThrough(Lesson lesson) {
        return classroom.studies().chapter(lesson.id()).read() && right(lesson) == quizzes(lesson);
    }

    private static long quizzes(Lesson lesson) {
        return lesson.parts().stream().filter(Part.Quiz.class::isInstance).count();
    }

    private long right(Lesson lesson) {
        return classroom.studies().chapter(lesson.id()).answers().values().stream()
                .filter(answer -> answer.right())
                .count();
    }

    /** Clicks the right choice of every question that can be seen. */
    private void answer(Lesson lesson) {
        for (Part part : lesson.parts()) {
            if (!(part instanceof Part.Quiz quiz)) continue;
            Sheet sheet = classroom.reading().page().sheets().get(quiz.line());
            String label = (char) ('A' + sheet.asked().right()) + " of " + quiz.name();
            if (sheet.over() || !driver.labels().all().contains(label)) continue;
            Rect place = driver.labels().find(label).place();
            if (place.centreY() > PAGE.top() && place.centreY() < PAGE.bottom()) driver.click(label);
        }
    }

    @Test
    void withTheKeyboardAlone() {
        driver.key(ImGuiKey.E);
        List<Lesson> chapters = classroom.reading().chapters();
        for (Lesson lesson : chapters) {
            assertThat(classroom.reading().lesson()).isEqualTo(lesson);
            driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.F6);
            for (int page = 0;
                    page < TURNS && !classroom.studies().chapter(lesson.id()).read();
                    page++) {
                driver.key(ImGuiKey.PageDown);
                driver.frames(8);
            }
            assertThat(classroom.studies().chapter(lesson.id()).read())
                    .as(lesson.id())
                    .isTrue();
            if (lesson != chapters.get(chapters.size() - 1)) driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.PageDown);
        }
        driver.chord(ImGuiKey.LeftShift, ImGuiKey.E);
        assertThat(classroom.isReading()).isFalse();
        driver.key(ImGuiKey.E);
        assertThat(classroom.isReading()).isTrue();
        driver.key(ImGuiKey.E);
        assertThat(classroom.isOpen()).isFalse();
    }
}
