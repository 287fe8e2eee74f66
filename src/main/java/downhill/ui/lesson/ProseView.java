package downhill.ui.lesson;

import downhill.lesson.page.Page;
import downhill.ui.kit.Widgets;
import downhill.ui.text.Composition;
import downhill.ui.text.CompositionPainter;
import downhill.ui.text.WrappedText;
import imgui.ImGui;

/** Words to read, with links. */
public record ProseView(WrappedText text) implements PartView {
    @Override
    public void draw(Widgets ui, PageReply pageReply) {
        pageReply.follow(write(ui, pageReply, text));
    }

    @Override
    public boolean settled(Page page) {
        return text.settled();
    }

    /** Draws a text at the cursor, as wide as the content; gives the target of a link that was pressed, or "". */
    static String write(Widgets ui, PageReply pageReply, WrappedText text) {
        return write(ui, pageReply, text, ImGui.getContentRegionAvailX());
    }

    static String write(Widgets ui, PageReply pageReply, WrappedText text, float width) {
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        Composition composition = text.at(ui, pageReply.words(), width);
        CompositionPainter.draw(ui, composition, x, y);
        String pressed = CompositionPainter.links(ui, pageReply.words(), composition, x, y);
        ImGui.setCursorScreenPos(x, y);
        ImGui.dummy(width, composition.height());
        return pressed;
    }
}
