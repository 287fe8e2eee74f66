package downhill.ui.input;

import imgui.flag.ImGuiKey;
import java.util.HashSet;
import java.util.Set;

/** What the coming frame has heard already, and so what more it could not tell apart from that. */
final class FrameEvents {
    private final Set<Integer> commands = new HashSet<>();
    private InputEvent.Kind latest;
    private boolean typing;
    private boolean down;
    private boolean plain;

    /** A new frame; a text field that waits for letters hears them as text, and needs nothing of their keys. */
    void begin(boolean nextTyping) {
        typing = nextTyping;
        latest = null;
        plain = false;
    }

    /** Whether the frame can hear this too; then it has. */
    boolean takes(InputEvent event) {
        if (typing && commands.isEmpty() && event.isLetter()) {
            return true;
        }
        if (!fits(event)) {
            return false;
        }
        latest = event.kind();
        if (event.kind() == InputEvent.Kind.KEY) {
            press(event);
        } else if (event.kind() == InputEvent.Kind.FOCUS && !event.down()) {
            commands.clear();
        }
        return true;
    }

    private boolean fits(InputEvent event) {
        boolean onlyMoved = latest == null || latest == InputEvent.Kind.MOVE;
        return switch (event.kind()) {
            case MOVE, FOCUS -> onlyMoved;
            // Where the pointer came from before it was pressed is no part of a drag.
            case BUTTON -> latest == null;
            case WHEEL, TEXT -> onlyMoved || latest == event.kind();
            case KEY -> onlyMoved || latest == InputEvent.Kind.KEY && sameWay(event);
        };
    }

    /** Keys that go the same way; what is held counts from before the letter goes down until after that. */
    private boolean sameWay(InputEvent event) {
        return event.down() == down && !(plain && event.modifier() != ImGuiKey.None);
    }

    private void press(InputEvent event) {
        down = event.down();
        int modifier = event.modifier();
        plain |= modifier == ImGuiKey.None;
        if (modifier == ImGuiKey.None || modifier == ImGuiKey.ModShift) {
            return;
        }
        if (down) {
            commands.add(event.code());
        } else {
            commands.remove(event.code());
        }
    }
}
