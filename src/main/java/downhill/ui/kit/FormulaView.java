package downhill.ui.kit;

import downhill.colour.Rgb;
import downhill.render.formula.FormulaPicture;
import downhill.render.formula.Formulas;
import imgui.ImGui;
import imgui.flag.ImGuiWindowFlags;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Formulas as in print, each by its label. While a new one is being set the old one stays, so that nothing jumps. */
final class FormulaView {
    private static final float SIZE = 17;
    private static final float FIRST_HEIGHT = 26;
    private static final float SCROLLBAR = 8;

    private final Optional<Formulas> formulas;
    private final Map<String, List<String>> shown = new HashMap<>();

    FormulaView(Optional<Formulas> formulas) {
        this.formulas = formulas;
    }

    /** Draws the lines of LaTeX, or where there can be no picture the plain text. */
    void draw(Widgets ui, String label, List<String> lines, String plain) {
        FormulaPicture wanted = picture(ui, lines);
        if (wanted.isThere()) {
            shown.put(label, lines);
        }
        FormulaPicture picture = wanted.isWaiting() ? picture(ui, shown.getOrDefault(label, lines)) : wanted;
        if (picture.isThere()) {
            image(ui, label, picture);
        } else if (picture.isWaiting()) {
            ui.space(FIRST_HEIGHT * lines.size());
        } else {
            ui.text(plain, ui.fonts().monoSmall(), ui.theme().text());
        }
    }

    FormulaPicture inline(String latex, float size) {
        return formulas.map(all -> all.inline(latex, size)).orElse(FormulaPicture.NONE);
    }

    FormulaPicture display(String latex, float size, float width) {
        return formulas.map(all -> all.of(List.of(latex), size, Math.max(1, (int) width)))
                .orElse(FormulaPicture.NONE);
    }

    private FormulaPicture picture(Widgets ui, List<String> lines) {
        int width = Math.max(1, (int) ImGui.getContentRegionAvailX());
        return formulas.map(all -> all.of(lines, ui.px(SIZE), width)).orElse(FormulaPicture.NONE);
    }

    private static void image(Widgets ui, String label, FormulaPicture picture) {
        boolean fits = picture.width() <= ImGui.getContentRegionAvailX();
        if (fits) {
            paint(ui, picture);
            return;
        }
        int flags = ImGuiWindowFlags.HorizontalScrollbar | ImGuiWindowFlags.NoScrollWithMouse;
        ImGui.beginChild(label, 0, picture.height() + ui.px(SCROLLBAR), false, flags);
        paint(ui, picture);
        ImGui.endChild();
    }

    /** At whole pixels, so that the letters stay sharp. */
    private static void paint(Widgets ui, FormulaPicture picture) {
        float x = Math.round(ImGui.getCursorScreenPosX());
        float y = Math.round(ImGui.getCursorScreenPosY());
        int colour = Rgb.abgr(ui.theme().text(), ImGui.getStyle().getAlpha());
        ImGui.dummy(picture.width(), picture.height());
        ImGui.getWindowDrawList()
                .addImage(picture.texture(), x, y, x + picture.width(), y + picture.height(), 0, 0, 1, 1, colour);
    }
}
