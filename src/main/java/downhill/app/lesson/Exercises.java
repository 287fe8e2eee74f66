package downhill.app.lesson;

import downhill.app.stage.Simulation;
import downhill.lesson.AnswerStep;
import downhill.lesson.Facts;
import downhill.lesson.Part;
import downhill.lesson.Vocabulary;
import downhill.lesson.Word;
import downhill.lesson.page.LessonPaneState;
import downhill.lesson.page.QuizSheet;
import downhill.ui.shell.Toasts;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The goals and questions of the page that is open: what a reader reaches and answers stands on it and is kept. */
final class Exercises {
    private final OpenPage page;
    private final LessonProgress lessonProgress;
    private final Facts facts;
    private final Demonstration demonstration;
    private final PageActor pageActor;
    private final Simulation simulation;
    private final Toasts toasts;
    private final Supplier<Vocabulary> words;
    private final GoalWatch goalWatch = new GoalWatch();

    Exercises(
            OpenPage page,
            LessonProgress lessonProgress,
            Facts facts,
            Demonstration demonstration,
            PageActor pageActor,
            Simulation simulation,
            Toasts toasts,
            Supplier<Vocabulary> words) {
        this.page = page;
        this.lessonProgress = lessonProgress;
        this.facts = facts;
        this.demonstration = demonstration;
        this.pageActor = pageActor;
        this.simulation = simulation;
        this.toasts = toasts;
        this.words = words;
    }

    /** Another page. */
    void clear() {
        goalWatch.clear();
    }

    /** A few times a second: which goals are reached now. */
    void look(float seconds) {
        boolean showing = demonstration.isShowing();
        goalWatch
                .look(seconds, page.lesson(), page.page().reached(), facts, showing, simulation.step())
                .forEach(this::reached);
        page.page(page.page().withStandings(goalWatch.standings()));
    }

    private void reached(Part.Try goal) {
        lessonProgress.reached(page.lesson(), goal);
        page.page(page.page().withReached(goal.line()));
        mark();
        toasts.tell(words.get().of(Word.REACHED, goal.title()));
    }

    /** Shows a way to the goal, which does not count as the reader's own. */
    void play(Part.Try goal) {
        goalWatch.show(goal);
        lessonProgress.shown(page.lesson(), goal);
        page.page(page.page().withShown(goal.line()));
        demonstration.play(goal.answer(), false);
    }

    /** Puts a question's own numbers into what shows its answer; a circuit then works it out, which reaches no goal. */
    void see(Part.Staged part, Map<String, Double> numbers) {
        if (numbers.isEmpty()) return;
        boolean circuit = part instanceof Part.Wiring;
        demonstration.play(circuit ? List.of(new AnswerStep.Forward(), new AnswerStep.Backward()) : List.of(), false);
        numbers.forEach((name, value) -> pageActor.take(part, name, value));
    }

    /** A question has been answered on the page. */
    void chose(Part.Quiz quiz) {
        lessonProgress.answered(page.lesson(), quiz, page.page().sheets().get(quiz.line()));
        mark();
    }

    /** The question once more. */
    void again(Part.Quiz quiz) {
        QuizSheet quizSheet = lessonProgress.again(page.lesson(), quiz);
        page.page(page.page().withSheet(quiz.line(), quizSheet));
    }

    /** The page was read to its end. */
    void read() {
        lessonProgress.read(page.lesson());
        mark();
    }

    /** What the list of chapters shows of each. */
    void mark() {
        LessonPaneState pane = page.lessonPaneState();
        page.reading(pane.withMarks(lessonProgress.marks(pane.chapters())));
    }
}
