package downhill.ui.lesson;

import downhill.colour.Rgb;
import downhill.lesson.Part;
import downhill.lesson.Word;
import downhill.lesson.page.Page;
import downhill.lesson.page.ReaderRequest;
import downhill.ui.kit.Letters;
import downhill.ui.kit.PressArea;
import downhill.ui.kit.Widgets;
import downhill.ui.text.Composition;
import downhill.ui.text.CompositionPainter;
import downhill.ui.text.TextColour;
import downhill.ui.text.TextTone;
import downhill.ui.text.WrappedText;
import imgui.ImDrawList;
import imgui.ImGui;

/** What the stage can show, by its caption, with whether it is there now. */
final class StageCard implements PartView {
    private static final float PADDING = 14;
    private static final float MARK = 28;

    private final Part.Staged part;
    private final WrappedText caption;
    private final String label;

    StageCard(Part.Staged part) {
        this.part = part;
        String words = part.caption().isEmpty() ? Word.ON_THE_STAGE.english() : part.caption();
        caption = WrappedText.line(words, TextTone.NOTE, TextColour.TEXT, false);
        label = "Show " + (part.name().isEmpty() ? "line " + part.line() : part.name());
    }

    Part.Staged part() {
        return part;
    }

    @Override
    public void draw(Widgets ui, PageReply pageReply) {
        boolean on = pageReply.page().stage() == part.line();
        float width = ImGui.getContentRegionAvailX();
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        String word = pageReply.word(on ? Word.ON_THE_STAGE_NOW : Word.SHOW);
        float pad = ui.px(PADDING);
        float left = pad + ui.px(MARK);
        Composition text = caption.at(ui, pageReply.words(), width - left - pad);
        float line = ui.fonts().small().getFontSize();
        float height = 2 * pad + text.height() + ui.px(4) + line;
        String help = pageReply.word(on ? Word.START_AGAIN_HELP : Word.SHOW_HELP);
        if (PressArea.area(ui, label, width, height, help)) {
            pageReply.ask(new ReaderRequest.Show(part));
        }
        ImDrawList list = ImGui.getWindowDrawList();
        list.addRectFilled(x, y, x + width, y + height, PressArea.ground(ui), ui.px(6));
        int accent = Rgb.abgr(ui.theme().accent());
        if (on) {
            list.addRect(x, y, x + width, y + height, accent, ui.px(6), 0, ui.px(1.5f));
        }
        mark(ui, list, on, x + pad + ui.px(7), y + pad + ui.px(12));
        CompositionPainter.draw(ui, text, x + left, y + pad);
        float below = y + pad + text.height() + ui.px(4);
        Letters.draw(list, ui.fonts().small(), x + left, below, accent, word);
    }

    /** A triangle to start it; filled while it is on the stage. */
    static void mark(Widgets ui, ImDrawList list, boolean on, float x, float y) {
        float r = ui.px(7);
        int accent = Rgb.abgr(ui.theme().accent());
        if (on) {
            list.addTriangleFilled(x - r * 0.7f, y - r, x - r * 0.7f, y + r, x + r, y, accent);
        } else {
            list.addTriangle(x - r * 0.7f, y - r, x - r * 0.7f, y + r, x + r, y, accent, ui.px(1.5f));
        }
    }

    @Override
    public boolean settled(Page page) {
        return caption.settled();
    }
}
