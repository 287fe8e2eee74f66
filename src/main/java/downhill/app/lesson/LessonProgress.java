package downhill.app.lesson;

import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.lesson.Progress;
import downhill.lesson.Progress.Answer;
import downhill.lesson.Question;
import downhill.lesson.page.LessonPaneState;
import downhill.lesson.page.Page;
import downhill.lesson.page.QuizSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a reader has done in the lessons, and the pages as that leaves them. */
final class LessonProgress {
    private Progress progress;

    LessonProgress(Progress progress) {
        this.progress = progress;
    }

    /** Takes over what was done before this start. */
    void take(Progress kept) {
        progress = kept;
    }

    Progress progress() {
        return progress;
    }

    /** The chapter's page with the goals that were reached and the questions as they were left. */
    Page page(Lesson lesson) {
        Page page = Page.of(lesson);
        for (Part part : lesson.parts()) {
            if (part instanceof Part.Exercise exercise) page = exercise.accept(new Left(lesson, page));
        }
        return page;
    }

    /** The page with an exercise as it was left. */
    private final class Left implements Part.ExerciseCases<Page> {
        private final Lesson lesson;
        private final Page page;

        Left(Lesson lesson, Page page) {
            this.lesson = lesson;
            this.page = page;
        }

        @Override
        public Page goal(Part.Try goal) {
            Progress.Chapter chapter = progress.chapter(lesson.id());
            Page next = chapter.shown().contains(goal.name()) ? page.withShown(goal.line()) : page;
            return chapter.reached().contains(goal.name()) ? next.withReached(goal.line()) : next;
        }

        @Override
        public Page quiz(Part.Quiz quiz) {
            return page.withSheet(quiz.line(), sheet(lesson, quiz));
        }
    }

    private QuizSheet sheet(Lesson lesson, Part.Quiz quiz) {
        Answer answer = progress.answer(lesson.id(), quiz.name());
        QuizSheet quizSheet = QuizSheet.of(asked(lesson, quiz, answer.draw()));
        for (int choice : answer.chosen()) {
            boolean there = choice >= 0 && choice < quizSheet.asked().choices().size();
            quizSheet = there ? quizSheet.choose(choice) : quizSheet;
        }
        return quizSheet;
    }

    private static Question.Asked asked(Lesson lesson, Part.Quiz quiz, int draw) {
        return quiz.question().ask(seed(lesson, quiz), draw);
    }

    private static int seed(Lesson lesson, Part.Quiz quiz) {
        return (lesson.id() + "/" + quiz.name()).hashCode();
    }

    Map<String, LessonPaneState.Mark> marks(List<Lesson> lessons) {
        Map<String, LessonPaneState.Mark> marks = new HashMap<>();
        for (Lesson lesson : lessons) {
            if (!progress.chapters().containsKey(lesson.id())) continue;
            boolean done = progress.chapter(lesson.id()).isDone(lesson);
            marks.put(lesson.id(), done ? LessonPaneState.Mark.DONE : LessonPaneState.Mark.BEGUN);
        }
        return marks;
    }

    /** The chapter is open at that line. */
    void at(Lesson lesson, int line) {
        progress = progress.begun(lesson.id()).at(lesson.id(), line);
    }

    void read(Lesson lesson) {
        progress = progress.withRead(lesson.id());
    }

    void speak(String language) {
        progress = progress.withLanguage(language);
    }

    void reached(Lesson lesson, Part.Try goal) {
        progress = progress.withReached(lesson.id(), goal.name());
    }

    void shown(Lesson lesson, Part.Try goal) {
        progress = progress.withShown(lesson.id(), goal.name());
    }

    /** Keeps what was chosen. */
    void answered(Lesson lesson, Part.Quiz quiz, QuizSheet quizSheet) {
        int draw = progress.answer(lesson.id(), quiz.name()).draw();
        progress = progress.withAnswer(
                lesson.id(), quiz.name(), new Answer(draw, new ArrayList<>(quizSheet.chosen()), quizSheet.right()));
    }

    /** The question once more. */
    QuizSheet again(Lesson lesson, Part.Quiz quiz) {
        int before = progress.answer(lesson.id(), quiz.name()).draw();
        int draw = quiz.question().next(seed(lesson, quiz), before);
        progress = progress.withAnswer(lesson.id(), quiz.name(), new Answer(draw, List.of(), false));
        return QuizSheet.of(asked(lesson, quiz, draw));
    }
}
