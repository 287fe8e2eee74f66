package downhill.ui;

import downhill.lesson.Part;
import downhill.lesson.Question;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.List;

/** A question with its choices, a second chance, and a reason for each choice that was made. */
final class QuizCard implements PartView {
    private final Part.Quiz quiz;
    private final String key;
    private final List<QuizChoice> choices = new ArrayList<>();
    private Wrapped question;
    private Question.Asked asked;
    private Sheet drawn;

    QuizCard(Part.Quiz quiz) {
        this.quiz = quiz;
        key = quiz.name().isEmpty() ? "line " + quiz.line() : quiz.name();
    }

    @Override
    public void draw(Widgets ui, Reply reply) {
        Sheet sheet = reply.page().sheets().get(quiz.line());
        drawn = sheet;
        if (sheet == null) {
            ui.name("Question");
            return;
        }
        ask(sheet.asked());
        ui.space(4);
        ui.name(verdict(sheet));
        reply.follow(ProseView.write(ui, question));
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).draw(ui, sheet)) {
                reply.page(reply.page().withSheet(quiz.line(), sheet.choose(i)));
                reply.ask(new Ask.Chose(quiz, i));
            }
        }
        buttons(ui, reply, sheet);
    }

    private void ask(Question.Asked next) {
        if (next.equals(asked)) {
            return;
        }
        asked = next;
        question = Wrapped.line(next.text(), Tone.READING, Ink.TEXT, true);
        choices.clear();
        for (int i = 0; i < next.choices().size(); i++) {
            choices.add(new QuizChoice(key, i, next.choices().get(i)));
        }
    }

    private static String verdict(Sheet sheet) {
        if (sheet.right()) {
            return sheet.chosen().size() == 1 ? "Question · right" : "Question · right at the second try";
        }
        if (sheet.over()) {
            return "Question · the right answer is marked";
        }
        return sheet.chosen().isEmpty() ? "Question" : "Question · not that one; once more";
    }

    private void buttons(Widgets ui, Reply reply, Sheet sheet) {
        boolean shows = !quiz.shows().isEmpty() && !sheet.chosen().isEmpty();
        if (shows && ui.button("See it " + key, "See it", 0, "Puts what shows the answer on the stage. Watch it.")) {
            reply.show(quiz.shows());
        }
        if (sheet.chosen().isEmpty()) {
            return;
        }
        if (shows) {
            ImGui.sameLine();
        }
        boolean fresh = !quiz.question().draws().isEmpty();
        String words = fresh ? "New numbers" : "Ask again";
        String help = fresh
                ? "The same question with other numbers, which the engine works out. Try it until it is easy."
                : "Clears your answer, to try once more.";
        if (ui.button(words + " " + key, words, 0, help)) {
            reply.ask(new Ask.Again(quiz));
        }
    }

    @Override
    public boolean settled(Page page) {
        return drawn == page.sheets().get(quiz.line())
                && (question == null || question.settled())
                && choices.stream().allMatch(QuizChoice::settled);
    }
}
