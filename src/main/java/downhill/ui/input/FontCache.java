package downhill.ui.input;

import downhill.ui.kit.Fonts;
import imgui.ImFontAtlas;
import imgui.ImGui;
import imgui.internal.ImGuiContext;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The letters for the last few sizes of the interface, because drawing them takes a quarter of a second. Interfaces on
 * one thread may share them.
 */
public final class FontCache implements AutoCloseable {
    /** @param reads whether those for reading are among them */
    private record Size(float scale, boolean reads) {}

    /** Letters, and the atlas that they are in, which has to be the current context's when they are used. */
    record Letters(ImGuiContext owner, ImFontAtlas atlas, Fonts fonts) {
        /** The binding's constructor of an atlas gives something else, so a context lends its own and does no more. */
        static Letters draw(float scale, boolean reads) {
            ImGuiContext current = ImGui.getCurrentContext();
            ImGuiContext owner = ImGui.createContext();
            ImGui.setCurrentContext(owner);
            try {
                ImFontAtlas atlas = new ImFontAtlas(ImGui.getIO().getFonts().ptr);
                return new Letters(owner, atlas, Fonts.build(atlas, scale, reads));
            } finally {
                ImGui.setCurrentContext(current);
            }
        }

        void destroy() {
            ImGui.destroyContext(owner);
        }
    }

    private final int capacity;
    private final Map<Size, Letters> held = new LinkedHashMap<>();

    /** @param capacity how many sizes are kept */
    public FontCache(int capacity) {
        this.capacity = capacity;
    }

    /** Those of that size, drawn unless they are there; the ones that were drawn first go where there is no room. */
    Letters at(float scale, boolean reads) {
        Size size = new Size(scale, reads);
        if (!held.containsKey(size)) {
            makeRoom();
            held.put(size, Letters.draw(scale, reads));
        }
        return held.get(size);
    }

    /** Whether those are still there; another interface may have taken their place. */
    boolean holds(Letters letters) {
        for (Letters each : held.values()) {
            if (each == letters) return true;
        }
        return false;
    }

    private void makeRoom() {
        Iterator<Letters> eldest = held.values().iterator();
        while (held.size() >= capacity) {
            eldest.next().destroy();
            eldest.remove();
        }
    }

    @Override
    public void close() {
        held.values().forEach(Letters::destroy);
        held.clear();
    }
}
