package downhill.ui.lesson;

import downhill.colour.Rgb;
import downhill.lesson.Part;
import downhill.lesson.Word;
import downhill.lesson.page.Page;
import downhill.ui.kit.Letters;
import downhill.ui.kit.SmallControls;
import downhill.ui.kit.Widgets;
import downhill.ui.text.CodeSetting;
import downhill.ui.text.Composition;
import downhill.ui.text.CompositionPainter;
import downhill.ui.text.WrappedText;
import imgui.ImDrawList;
import imgui.ImGui;

/** Code with a button to copy it, and the lines of its loop lit up in turn while the stage runs. */
final class CodeView implements PartView {
    private static final float PADDING = 16;
    private static final float HEAD = 32;
    private static final float COPIED_SECONDS = 2;

    private final Part.Code code;
    private final WrappedText text;
    private final String label;
    private float copied;

    CodeView(Part.Code code) {
        this.code = code;
        text = new WrappedText((ui, words, width) -> new CodeSetting(ui, width).set(code.text()));
        label = "Copy " + code.language() + " line " + code.line();
    }

    @Override
    public void draw(Widgets ui, PageReply pageReply) {
        float width = ImGui.getContentRegionAvailX();
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        Composition lines = text.at(ui, pageReply.words(), width - 2 * ui.px(PADDING));
        float height = ui.px(HEAD) + lines.height() + ui.px(PADDING);
        ImDrawList list = ImGui.getWindowDrawList();
        list.addRectFilled(x, y, x + width, y + height, Rgb.abgr(ui.theme().field()), ui.px(6));
        Letters.draw(
                list,
                ui.fonts().small(),
                x + ui.px(PADDING),
                y + ui.px(10),
                Rgb.abgr(ui.theme().muted()),
                code.language());
        float top = y + ui.px(HEAD);
        light(ui, list, lines, x, top, width, pageReply.page().beats());
        CompositionPainter.draw(ui, lines, x + ui.px(PADDING), top);
        copy(ui, pageReply, x + width - ui.px(PADDING), y + ui.px(9));
        ImGui.setCursorScreenPos(x, y);
        ImGui.dummy(width, height);
    }

    @Override
    public boolean settled(Page page) {
        return text.settled();
    }

    private void copy(Widgets ui, PageReply pageReply, float right, float top) {
        copied -= ui.seconds();
        String shown = copied > 0 ? "✓ " + pageReply.word(Word.COPIED) : pageReply.word(Word.COPY);
        ImGui.setCursorScreenPos(right - SmallControls.width(ui, shown), top);
        if (SmallControls.words(ui, label, shown, pageReply.word(Word.COPY_HELP))) {
            ImGui.setClipboardText(code.text());
            copied = COPIED_SECONDS;
        }
    }

    /** The line of the loop whose turn it is. */
    private void light(Widgets ui, ImDrawList list, Composition lines, float x, float top, float width, long beats) {
        if (beats < 0 || code.loop().isEmpty()) {
            return;
        }
        Part.Lines loop = code.loop().get();
        int lit = loop.first() - 1 + (int) (beats % (loop.last() - loop.first() + 1));
        if (lit >= lines.passages().size()) {
            return;
        }
        float from = top + lines.passages().get(lit);
        float to = lit + 1 < lines.passages().size() ? top + lines.passages().get(lit + 1) : top + lines.height();
        int accent = ui.theme().accent();
        list.addRectFilled(x, from, x + width, to, Rgb.abgr(accent, 0.18));
        float middle = (from + to) / 2;
        float tip = x + ui.px(11);
        float arm = ui.px(4);
        list.addTriangleFilled(
                tip - arm * 1.4f, middle - arm, tip - arm * 1.4f, middle + arm, tip, middle, Rgb.abgr(accent));
    }
}
