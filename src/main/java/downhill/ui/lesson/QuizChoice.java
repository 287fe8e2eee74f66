package downhill.ui.lesson;

import downhill.colour.Rgb;
import downhill.lesson.Question;
import downhill.lesson.Word;
import downhill.lesson.page.QuizSheet;
import downhill.ui.kit.Letters;
import downhill.ui.kit.PressArea;
import downhill.ui.kit.ProgressMarks;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.ui.text.Composition;
import downhill.ui.text.CompositionPainter;
import downhill.ui.text.TextColour;
import downhill.ui.text.TextTone;
import downhill.ui.text.WrappedText;
import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;

/** One choice of a question, as wide as the page; after it was made, with its reason. */
final class QuizChoice {
    private static final float PADDING = 12;
    private static final float BADGE = 34;

    private final String label;
    private final String letter;
    private final String said;
    private final int index;
    private final WrappedText text;
    private final WrappedText why;

    QuizChoice(String quiz, int index, Question.Choice choice) {
        this.index = index;
        letter = String.valueOf((char) ('A' + index));
        label = letter + " of " + quiz;
        said = "verdict on " + label;
        text = WrappedText.line(choice.text(), TextTone.NOTE, TextColour.TEXT, false);
        why = WrappedText.line(choice.why(), TextTone.NOTE, TextColour.TEXT, false);
    }

    /** By which the keyboard finds it. */
    String label() {
        return label;
    }

    /** True when the choice was made now. */
    boolean draw(Widgets ui, PageReply pageReply, QuizSheet quizSheet) {
        boolean made = quizSheet.chosen().contains(index);
        boolean right = index == quizSheet.asked().right();
        boolean told = made || right && quizSheet.over();
        boolean open = !quizSheet.over() && !made;
        float width = ImGui.getContentRegionAvailX();
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        float pad = ui.px(PADDING);
        float left = pad + ui.px(BADGE);
        float room = width - left - pad;
        Composition words = text.at(ui, pageReply.words(), room);
        Composition reason = why.at(ui, pageReply.words(), room);
        float line = ui.fonts().small().getFontSize() + ui.px(4);
        float height = 2 * pad + words.height() + (told ? ui.px(6) + line + reason.height() : 0);
        ImGui.beginDisabled(!open);
        boolean pressed = PressArea.area(
                ui, label, width, height, pageReply.word(open ? Word.CHOICE_HELP : Word.CHOICE_OVER_HELP));
        int ground = PressArea.ground(ui);
        ImGui.endDisabled();
        ImDrawList list = ImGui.getWindowDrawList();
        int verdict = right ? ui.theme().forward() : ui.theme().wrong();
        ground(ui, list, new Rect(x, y, x + width, y + height), told ? verdict : -1, ground);
        PressArea.ringWithin(ui);
        badge(ui, list, x + pad + ui.px(11), y + pad + ui.px(12), told ? verdict : -1, right);
        CompositionPainter.draw(ui, words, x + left, y + pad);
        if (told) {
            float below = y + pad + words.height() + ui.px(6);
            verdict(ui, pageReply.word(right ? Word.RIGHT : Word.NOT_THIS), x + left, below, verdict);
            CompositionPainter.draw(ui, reason, x + left, below + line);
        }
        return pressed && open;
    }

    /** In a word what the colour and the mark say. */
    private void verdict(Widgets ui, String word, float x, float y, int colour) {
        ImFont font = ui.fonts().small();
        Letters.draw(ImGui.getWindowDrawList(), font, x, y, Rgb.abgr(colour), word);
        Rect place = new Rect(x, y, x + Letters.width(font, word), y + font.getFontSize());
        ui.labels().say(said, place, word);
    }

    private static void ground(Widgets ui, ImDrawList list, Rect place, int verdict, int ground) {
        int colour = verdict < 0 ? ground : Rgb.abgr(Rgb.mix(ui.theme().panel(), verdict, 0.12));
        list.addRectFilled(place.left(), place.top(), place.right(), place.bottom(), colour, ui.px(6));
        int edge = verdict < 0 ? ui.theme().line() : verdict;
        list.addRect(place.left(), place.top(), place.right(), place.bottom(), Rgb.abgr(edge), ui.px(6), 0, ui.px(1));
    }

    /** The letter in a circle; then a tick or a cross in a disc. */
    private void badge(Widgets ui, ImDrawList list, float x, float y, int verdict, boolean right) {
        float r = ui.px(11);
        if (verdict < 0) {
            list.addCircle(x, y, r, Rgb.abgr(ui.theme().outline()), 24, ui.px(1));
            float half = Letters.width(ui.fonts().small(), letter) / 2;
            float top = y - ui.fonts().small().getFontSize() / 2;
            Letters.draw(
                    list, ui.fonts().small(), x - half, top, Rgb.abgr(ui.theme().text()), letter);
            return;
        }
        list.addCircleFilled(x, y, r, Rgb.abgr(verdict), 24);
        int ink = Rgb.abgr(ui.theme().panel());
        if (right) {
            ProgressMarks.tick(list, x, y, r * 0.5f, ink, ui.px(2));
        } else {
            ProgressMarks.cross(list, x, y, r * 0.38f, ink, ui.px(2));
        }
    }

    boolean settled() {
        return text.settled() && why.settled();
    }
}
