package downhill.ui.kit;

import imgui.flag.ImGuiWindowFlags;

/** How Dear ImGui treats a window that is a card: as large as its words, where it is put, and never by itself. */
public final class CardWindow {
    public static final int FLAGS = ImGuiWindowFlags.NoTitleBar
            | ImGuiWindowFlags.NoResize
            | ImGuiWindowFlags.NoMove
            | ImGuiWindowFlags.NoDocking
            | ImGuiWindowFlags.NoSavedSettings
            | ImGuiWindowFlags.NoFocusOnAppearing
            | ImGuiWindowFlags.AlwaysAutoResize;

    private CardWindow() {}
}
