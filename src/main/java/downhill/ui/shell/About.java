package downhill.ui.shell;

import downhill.ui.kit.NamedValue;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import imgui.ImGui;
import imgui.flag.ImGuiCond;
import imgui.flag.ImGuiKey;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiWindowFlags;
import java.util.List;
import java.util.function.Supplier;

/** A card with the program's version, what it runs on, and where a person's own files are. */
public final class About {
    private static final String ID = "About Downhill";
    private static final float WIDTH = 560;
    private static final int FLAGS = ImGuiWindowFlags.NoTitleBar
            | ImGuiWindowFlags.NoResize
            | ImGuiWindowFlags.NoMove
            | ImGuiWindowFlags.AlwaysAutoResize;

    private final Supplier<List<NamedValue>> told;
    private List<NamedValue> rows = List.of();
    private boolean opening;

    /** @param told what the card tells, asked for each time that it opens */
    public About(Supplier<List<NamedValue>> told) {
        this.told = told;
    }

    /** Shows it with the next frame. */
    public void open() {
        rows = told.get();
        opening = true;
    }

    /** Draws the card where it is open. */
    public void draw(Widgets ui, Rect window) {
        if (opening) {
            ImGui.openPopup(ID);
            opening = false;
        }
        if (!ImGui.isPopupOpen(ID)) {
            return;
        }
        float width = Math.min(ui.px(WIDTH), window.width() - ui.px(32));
        ImGui.setNextWindowPos(window.centreX(), window.centreY(), ImGuiCond.Always, 0.5f, 0.5f);
        ImGui.setNextWindowSize(width, 0);
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(24), ui.px(24));
        if (ImGui.beginPopup(ID, FLAGS)) {
            content(ui, width - ui.px(48));
            ImGui.endPopup();
        }
        ImGui.popStyleVar();
    }

    private void content(Widgets ui, float width) {
        ui.text(ID, ui.fonts().heading(), ui.theme().text());
        ImGui.dummy(width, ui.px(4));
        for (NamedValue namedValue : rows) {
            ui.name(namedValue.name());
            ui.text(namedValue.value(), ui.fonts().body(), ui.theme().text());
            ui.labels().say(namedValue.name(), Widgets.lastItem(), namedValue.value());
            ui.space(4);
        }
        boolean close = ui.button("Close this card", "Close", ui.px(96), "Takes this card away. Esc does the same.");
        if (close || ImGui.isKeyPressed(ImGuiKey.Escape, false)) {
            ImGui.closeCurrentPopup();
        }
    }
}
