package downhill.ui.kit;

import imgui.ImGui;
import imgui.flag.ImGuiKey;
import imgui.type.ImString;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The boxes that Dear ImGui writes typed texts into, one to a label, so that a frame makes none. */
final class TextBoxes {
    private static final int LEAST_ROOM = 4000;

    private final Map<String, Held> held = new HashMap<>();

    private static final class Held {
        private String text = "";
        private ImString box = new ImString(LEAST_ROOM);
    }

    /** The box of that label with that text in it, and room for as much again. */
    ImString with(String label, String text) {
        Held here = held.computeIfAbsent(label, unused -> new Held());
        if (!here.text.equals(text)) {
            here.text = text;
            int room = Math.max(LEAST_ROOM, 2 * text.getBytes(StandardCharsets.UTF_8).length);
            if (here.box.getBufferSize() <= room) {
                here.box = new ImString(room);
            }
            here.box.set(text);
        }
        return here.box;
    }

    /** The text as it stands, after its field was drawn. */
    String read(String label, boolean changed) {
        Held here = held.get(label);
        if (changed) {
            here.text = here.box.get();
        }
        return here.text;
    }

    /**
     * The same for a text that counts while it is typed: Escape leaves its field and keeps it, where Dear ImGui would
     * bring back what stood there before the hand came.
     */
    String keep(String label, boolean changed) {
        Held here = held.get(label);
        if (changed && ImGui.isKeyPressed(ImGuiKey.Escape, false)) {
            here.box.set(here.text);
            return here.text;
        }
        return read(label, changed);
    }
}
