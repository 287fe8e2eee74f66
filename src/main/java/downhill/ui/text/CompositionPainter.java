package downhill.ui.text;

import downhill.colour.Rgb;
import downhill.lesson.Vocabulary;
import downhill.render.formula.FormulaPicture;
import downhill.ui.kit.Letters;
import downhill.ui.kit.PressArea;
import downhill.ui.kit.Widgets;
import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiMouseCursor;
import java.util.List;

/** Draws compositions: only what can be seen, with its links to press. */
public final class CompositionPainter {
    private static final float DOT = 0.9f;
    private static final float DOT_GAP = 4;

    private CompositionPainter() {}

    /** Draws at that place on the screen, without links. */
    public static void draw(Widgets ui, Composition text, float left, float top) {
        float from = ImGui.getWindowPosY();
        float to = from + ImGui.getWindowHeight();
        ImDrawList list = ImGui.getWindowDrawList();
        List<PlacedMark> placedMarks = text.placedMarks();
        for (int i = 0; i < placedMarks.size(); i++) {
            MarkPainter.draw(ui, list, placedMarks.get(i), left, top);
        }
        List<PlacedText> placedTexts = text.placedTexts();
        for (int i = 0; i < placedTexts.size(); i++) {
            PlacedText placedText = placedTexts.get(i);
            float y = top + placedText.y();
            if (y < to && y + placedText.height() > from) {
                snippet(ui, list, placedText, left + placedText.x(), y);
            }
        }
        List<PlacedFormula> placedFormulas = text.placedFormulas();
        for (int i = 0; i < placedFormulas.size(); i++) {
            sum(ui, list, placedFormulas.get(i), left, top);
        }
    }

    private static void snippet(Widgets ui, ImDrawList list, PlacedText placedText, float x, float y) {
        if (placedText.ground()) {
            float pad = ui.px(2.5f);
            int ground = Rgb.abgr(Rgb.mix(ui.theme().field(), ui.theme().line(), 0.5));
            float bottom = y + placedText.height() - ui.px(1);
            list.addRectFilled(x - pad, y + ui.px(1), x + placedText.width() + pad, bottom, ground, ui.px(3));
        }
        int colour = Rgb.abgr(
                placedText.textColour().colour(ui.theme()), ImGui.getStyle().getAlpha());
        Letters.draw(list, placedText.font(), x, y, colour, placedText.text());
    }

    /** At whole pixels, so that the letters stay sharp. */
    private static void sum(Widgets ui, ImDrawList list, PlacedFormula placedFormula, float left, float top) {
        FormulaPicture picture = placedFormula.picture(ui);
        if (!picture.isThere()) {
            return;
        }
        float x = Math.round(left + placedFormula.x());
        float y = Math.round(top + placedFormula.y());
        int colour = Rgb.abgr(ui.theme().text(), ImGui.getStyle().getAlpha());
        float right = x + placedFormula.share() * picture.width();
        float bottom = y + placedFormula.share() * picture.height();
        list.addImage(picture.texture(), x, y, right, bottom, 0, 0, 1, 1, colour);
    }

    /** Makes the links of a text drawn at that place pressable and explains its terms; gives the target of the one that was pressed, or "". */
    public static String links(Widgets ui, Vocabulary words, Composition text, float left, float top) {
        String pressed = "";
        List<PlacedText> placedTexts = text.placedTexts();
        for (int i = 0; i < placedTexts.size(); i++) {
            PlacedText placedText = placedTexts.get(i);
            if (!placedText.target().isEmpty() && link(ui, words, placedText, left, top, i)) {
                pressed = placedText.target();
            }
            if (!placedText.note().isEmpty()) {
                term(ui, placedText, left + placedText.x(), top + placedText.y());
            }
        }
        return pressed;
    }

    /** Dots under a term, and what it means for the pointer that rests on it. */
    private static void term(Widgets ui, PlacedText placedText, float x, float y) {
        ImGui.setCursorScreenPos(x, y);
        ImGui.dummy(Math.max(1, placedText.width()), placedText.height());
        int colour = Rgb.abgr(
                ImGui.isItemHovered() ? ui.theme().accent() : ui.theme().muted());
        float bottom = y + placedText.height();
        float gap = ui.px(DOT_GAP);
        for (float dot = x + gap / 2; dot < x + placedText.width(); dot += gap) {
            ImGui.getWindowDrawList().addCircleFilled(dot, bottom, ui.px(DOT), colour);
        }
        ui.done(placedText.note(), placedText.note());
    }

    private static boolean link(Widgets ui, Vocabulary words, PlacedText placedText, float left, float top, int index) {
        float x = left + placedText.x();
        float y = top + placedText.y();
        ImGui.setCursorScreenPos(x, y);
        ImGui.pushID(index);
        boolean pressed = ImGui.invisibleButton("link", Math.max(1, placedText.width()), placedText.height());
        ImGui.popID();
        int colour = Rgb.abgr(ui.theme().accent());
        float bottom = y + placedText.height() - ui.px(1);
        boolean held = ImGui.isItemHovered();
        ImGui.getWindowDrawList().addLine(x, bottom, x + placedText.width(), bottom, colour, ui.px(held ? 2 : 1));
        if (held) {
            ImGui.setMouseCursor(ImGuiMouseCursor.Hand);
        }
        PressArea.ring(ui);
        ui.done(placedText.text(), Links.help(words, placedText.target()));
        return pressed;
    }
}
