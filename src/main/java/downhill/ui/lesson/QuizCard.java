package downhill.ui.lesson;

import downhill.lesson.Part;
import downhill.lesson.Question;
import downhill.lesson.Word;
import downhill.lesson.page.Page;
import downhill.lesson.page.QuizSheet;
import downhill.lesson.page.ReaderRequest;
import downhill.ui.kit.Widgets;
import downhill.ui.text.TextColour;
import downhill.ui.text.TextTone;
import downhill.ui.text.WrappedText;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.List;

/** A question with its choices, a second chance, and a reason for each choice that was made. */
final class QuizCard implements PartView {
    private static final float CHOICE = 70;
    private static final float ABOVE = 16;

    /** Frames until the page has been scrolled to a question that is asked anew. */
    private static final int SCROLLED = 2;

    private final Part.Quiz quiz;
    private final String key;
    private final List<QuizChoice> choices = new ArrayList<>();
    private WrappedText question;
    private Question.Asked asked;
    private QuizSheet drawn;
    private int anew;
    private boolean rested;
    private float top;
    private int frame;

    QuizCard(Part.Quiz quiz) {
        this.quiz = quiz;
        key = quiz.name().isEmpty() ? "line " + quiz.line() : quiz.name();
    }

    @Override
    public void draw(Widgets ui, PageReply pageReply) {
        QuizSheet quizSheet = pageReply.page().sheets().get(quiz.line());
        drawn = quizSheet;
        if (quizSheet == null) {
            ui.name(pageReply.word(Word.QUESTION));
            return;
        }
        ask(quizSheet.asked());
        if (anew == SCROLLED) {
            bringIntoView(ui);
        }
        ui.space(4);
        ui.name(pageReply.word(verdict(quizSheet)));
        pageReply.follow(ProseView.write(ui, pageReply, question));
        for (int i = 0; i < choices.size(); i++) {
            if (i == 0) {
                leadKeyboard(ui);
            }
            if (choices.get(i).draw(ui, pageReply, quizSheet)) {
                pageReply.page(pageReply.page().withSheet(quiz.line(), quizSheet.choose(i)));
                pageReply.ask(new ReaderRequest.Chose(quiz));
            }
        }
        buttons(ui, pageReply, quizSheet);
    }

    /** The words of a question that is asked anew may lie above what can be seen. */
    private static void bringIntoView(Widgets ui) {
        float above = ImGui.getCursorScreenPosY() - ImGui.getWindowPosY() - ui.px(ABOVE);
        if (above < 0) {
            ImGui.setScrollY(ImGui.getScrollY() + above);
        }
    }

    /** The first choice takes the keyboard when it is asked anew, or when pages were turned to it by keys. */
    private void leadKeyboard(Widgets ui) {
        boolean comes = comesToRest(ui) && ui.hushed() && ImGui.getIO().getNavVisible() && ImGui.isWindowFocused();
        if (anew == 1 || comes) {
            ui.lead(choices.get(0).label());
        }
        anew = Math.max(0, anew - 1);
    }

    /** Whether its first choice, which is about to be drawn, has come into view and moves no more. */
    private boolean comesToRest(Widgets ui) {
        float y = ImGui.getCursorScreenPosY() - ImGui.getWindowPosY();
        boolean inView = y >= 0 && y + ui.px(CHOICE) <= ImGui.getWindowHeight();
        boolean drawnBefore = frame == ImGui.getFrameCount() - 1;
        boolean rests = drawnBefore && y == top && inView;
        boolean comes = rests && !rested;
        rested = rests || rested && drawnBefore && inView;
        top = y;
        frame = ImGui.getFrameCount();
        return comes;
    }

    private void ask(Question.Asked next) {
        if (next.equals(asked)) {
            return;
        }
        asked = next;
        question = WrappedText.line(next.text(), TextTone.READING, TextColour.TEXT, true);
        choices.clear();
        for (int i = 0; i < next.choices().size(); i++) {
            choices.add(new QuizChoice(key, i, next.choices().get(i)));
        }
    }

    private static Word verdict(QuizSheet quizSheet) {
        if (quizSheet.right()) {
            return quizSheet.chosen().size() == 1 ? Word.QUESTION_RIGHT : Word.QUESTION_SECOND;
        }
        if (quizSheet.over()) {
            return Word.QUESTION_TOLD;
        }
        return quizSheet.chosen().isEmpty() ? Word.QUESTION : Word.QUESTION_ONCE_MORE;
    }

    private void buttons(Widgets ui, PageReply pageReply, QuizSheet quizSheet) {
        boolean shows = !quiz.shows().isEmpty() && !quizSheet.chosen().isEmpty();
        if (shows && ui.button("See it " + key, pageReply.word(Word.SEE_IT), 0, pageReply.word(Word.SEE_IT_HELP))) {
            pageReply.show(quiz.shows(), quizSheet.asked().numbers());
        }
        if (quizSheet.chosen().isEmpty()) {
            return;
        }
        if (shows) {
            ImGui.sameLine();
        }
        boolean fresh = !quiz.question().draws().isEmpty();
        Word words = fresh ? Word.NEW_NUMBERS : Word.ASK_AGAIN;
        Word help = fresh ? Word.NEW_NUMBERS_HELP : Word.ASK_AGAIN_HELP;
        if (ui.button(words.english() + " " + key, pageReply.word(words), 0, pageReply.word(help))) {
            pageReply.ask(new ReaderRequest.Again(quiz));
            anew = SCROLLED;
        }
    }

    @Override
    public boolean settled(Page page) {
        return drawn == page.sheets().get(quiz.line())
                && (question == null || question.settled())
                && choices.stream().allMatch(QuizChoice::settled);
    }
}
