package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.lesson.LessonSession;
import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.lesson.Progress;
import downhill.lesson.page.QuizSheet;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.workspace.OpenPanels;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.List;
import java.util.function.BooleanSupplier;
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

    /** Of a frame: long, so that the page has come to rest after few of them. */
    private static final float SECONDS = 1 / 15f;

    private Explorer explorer;
    private LessonSession lessonSession;
    private UiDriver driver;

    @BeforeEach
    void open(Context context) {
        Library library = ShippedLibrary.SHIPPED;
        Workspace workspace = new Workspace(library.opening().withRunning(false), OpenPanels.FIRST, 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        lessonSession = explorer.lessonSession();
        driver = new UiDriver(context, WIDTH, HEIGHT, new ExplorerLoop(explorer, SECONDS));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void withTheMouse() {
        driver.click("Lessons");
        List<Lesson> chapters = lessonSession.lessonPaneState().chapters();
        for (Lesson lesson : chapters) {
            assertThat(lessonSession.lessonPaneState().lesson()).isEqualTo(lesson);
            for (int turn = 0; turn < TURNS && !isThrough(lesson); turn++) {
                answer(lesson);
                driver.move(PAGE.centreX(), PAGE.centreY());
                driver.wheel(-3);
            }
            assertThat(lessonSession.progress().chapter(lesson.id()).read())
                    .as(lesson.id())
                    .isTrue();
            assertThat(right(lesson)).as("right answers of " + lesson.id()).isEqualTo(quizzes(lesson));
            firstIsRightAtTheSecondTry(lesson);
            if (lesson != chapters.get(chapters.size() - 1)) driver.click("Next chapter");
        }
        assertThat(explorer.toasts().texts()).allMatch(text -> text.startsWith("Reached: "));
        driver.click("Free lab");
        assertThat(lessonSession.isReading()).isFalse();
    }

    private boolean isThrough(Lesson lesson) {
        return lessonSession.progress().chapter(lesson.id()).read() && right(lesson) == quizzes(lesson);
    }

    private static long quizzes(Lesson lesson) {
        return lesson.parts().stream().filter(Part.Quiz.class::isInstance).count();
    }

    private long right(Lesson lesson) {
        return lessonSession.progress().chapter(lesson.id()).answers().values().stream()
                .filter(answer -> answer.right())
                .count();
    }

    /** Clicks the right choice of every question that can be seen, after a wrong one at the chapter's first. */
    private void answer(Lesson lesson) {
        for (Part part : lesson.parts()) {
            if (!(part instanceof Part.Quiz quiz)) continue;
            if (quiz.equals(first(lesson)) && sheet(quiz).chosen().isEmpty()) click(quiz, choice(quiz, true));
            boolean next = !quiz.equals(first(lesson)) || !sheet(quiz).chosen().isEmpty();
            if (next) click(quiz, choice(quiz, false));
        }
    }

    private void click(Part.Quiz quiz, String choice) {
        if (sheet(quiz).over() || !driver.labels().all().contains(choice)) return;
        Rect place = driver.labels().find(choice).place();
        if (place.centreY() > PAGE.top() && place.centreY() < PAGE.bottom()) driver.click(choice);
    }

    private static Part.Quiz first(Lesson lesson) {
        return lesson.parts().stream()
                .filter(Part.Quiz.class::isInstance)
                .map(Part.Quiz.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private QuizSheet sheet(Part.Quiz quiz) {
        return lessonSession.lessonPaneState().page().sheets().get(quiz.line());
    }

    /** The label of the question's right choice, or of one that is wrong. */
    private String choice(Part.Quiz quiz, boolean wrong) {
        int index = (sheet(quiz).asked().right() + (wrong ? 1 : 0)) % 4;
        return (char) ('A' + index) + " of " + quiz.name();
    }

    /** That the chapter's first question was answered at the second try, and is kept so. */
    private void firstIsRightAtTheSecondTry(Lesson lesson) {
        Part.Quiz quiz = first(lesson);
        int right = sheet(quiz).asked().right();
        assertThat(sheet(quiz).chosen()).as(lesson.id()).containsExactly((right + 1) % 4, right);
        assertThat(lessonSession.progress().answer(lesson.id(), quiz.name()))
                .as(lesson.id())
                .isEqualTo(new Progress.Answer(0, sheet(quiz).chosen(), true));
    }

    @Test
    void withTheKeyboardAlone() {
        driver.key(ImGuiKey.E);
        List<Lesson> chapters = lessonSession.lessonPaneState().chapters();
        for (Lesson lesson : chapters) {
            assertThat(lessonSession.lessonPaneState().lesson()).isEqualTo(lesson);
            driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.F6);
            turnTo(() -> driver.labels().all().contains(choice(first(lesson), false)));
            press(choice(first(lesson), true));
            press(choice(first(lesson), false));
            firstIsRightAtTheSecondTry(lesson);
            turnTo(() -> lessonSession.progress().chapter(lesson.id()).read());
            assertThat(lessonSession.progress().chapter(lesson.id()).read())
                    .as(lesson.id())
                    .isTrue();
            if (lesson != chapters.get(chapters.size() - 1)) driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.PageDown);
        }
        driver.chord(ImGuiKey.LeftShift, ImGuiKey.E);
        assertThat(lessonSession.isReading()).isFalse();
        driver.key(ImGuiKey.E);
        assertThat(lessonSession.isReading()).isTrue();
        driver.key(ImGuiKey.E);
        assertThat(lessonSession.isOpen()).isFalse();
    }

    /** Turns pages until that is so. */
    private void turnTo(BooleanSupplier there) {
        for (int page = 0; page < TURNS && !there.getAsBoolean(); page++) {
            driver.key(ImGuiKey.PageDown);
            driver.frames(2);
        }
    }

    /** Goes to the choice by the arrow keys and presses Enter. */
    private void press(String choice) {
        for (int key = 0; key < TURNS && !driver.labels().marked().equals(choice); key++) {
            boolean passed = isAbove(choice);
            driver.key(passed ? ImGuiKey.UpArrow : ImGuiKey.DownArrow);
            driver.frames(2);
        }
        driver.key(ImGuiKey.Enter);
    }

    /** Whether the control lies above the one that the keyboard is at. */
    private boolean isAbove(String choice) {
        String marked = driver.labels().marked();
        boolean seen = driver.labels().all().containsAll(List.of(choice, marked));
        return seen
                && driver.labels().find(choice).place().top()
                        < driver.labels().find(marked).place().top();
    }
}
