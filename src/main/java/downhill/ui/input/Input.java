package downhill.ui.input;

import imgui.ImGui;
import imgui.ImGuiIO;
import imgui.flag.ImGuiKey;
import imgui.internal.ImGuiContext;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * What a person does with mouse and keyboard, told to the interface; a window and a test use the same. A slow frame may
 * bring several presses at once: they wait here, so that each frame hears what it can tell apart and nothing is lost.
 */
public final class Input {
    private final ImGuiContext context;
    private final Queue<InputEvent> waiting = new ArrayDeque<>();
    private final FrameEvents frameEvents = new FrameEvents();

    Input(ImGuiContext context) {
        this.context = context;
        // Its own waiting list loses a chord whose Ctrl goes up in the frame in which the letter goes down.
        io().setConfigInputTrickleEventQueue(false);
    }

    /** The pointer is at these pixels from the top left of the frame. */
    public void pointer(float x, float y) {
        waiting.add(new InputEvent(InputEvent.Kind.MOVE, 0, false, x, y));
    }

    /** The button (0 left, 1 right, 2 middle) goes down or up. */
    public void button(int button, boolean down) {
        waiting.add(new InputEvent(InputEvent.Kind.BUTTON, button, down, 0, 0));
    }

    /** The wheel turns by these notches. */
    public void wheel(float x, float y) {
        waiting.add(new InputEvent(InputEvent.Kind.WHEEL, 0, false, x, y));
    }

    /** The key (an ImGuiKey) goes down or up. */
    public void key(int key, boolean down) {
        waiting.add(new InputEvent(InputEvent.Kind.KEY, key, down, 0, 0));
    }

    /** A character (a Unicode code point) is typed. */
    public void character(int codePoint) {
        waiting.add(new InputEvent(InputEvent.Kind.TEXT, codePoint, true, 0, 0));
    }

    /** The window gains or loses the focus; keys that are down go up when it is lost. */
    public void focus(boolean focused) {
        waiting.add(new InputEvent(InputEvent.Kind.FOCUS, 0, focused, 0, 0));
    }

    /** Tells the frame that is about to begin as much as it can tell apart. */
    void deliver() {
        ImGuiIO io = io();
        frameEvents.begin(io.getWantTextInput());
        while (!waiting.isEmpty() && frameEvents.takes(waiting.peek())) {
            tell(io, waiting.remove());
        }
    }

    private static void tell(ImGuiIO io, InputEvent event) {
        switch (event.kind()) {
            case MOVE -> io.addMousePosEvent(event.x(), event.y());
            case BUTTON -> io.addMouseButtonEvent(event.code(), event.down());
            case WHEEL -> io.addMouseWheelEvent(event.x(), event.y());
            case TEXT -> io.addInputCharacter(event.code());
            case FOCUS -> io.addFocusEvent(event.down());
            case KEY -> {
                int modifier = event.modifier();
                if (modifier != ImGuiKey.None) {
                    io.addKeyEvent(modifier, event.down());
                }
                io.addKeyEvent(event.code(), event.down());
                enter(io, event);
            }
        }
    }

    /** Dear ImGui presses the marked control by Space and by a gamepad's button alone; a person tries Enter too. */
    private static void enter(ImGuiIO io, InputEvent event) {
        boolean enter = event.code() == ImGuiKey.Enter || event.code() == ImGuiKey.KeypadEnter;
        if (enter && !(event.down() && io.getWantTextInput())) {
            io.addKeyEvent(ImGuiKey.GamepadFaceDown, event.down());
        }
    }

    private ImGuiIO io() {
        ImGui.setCurrentContext(context);
        return ImGui.getIO();
    }
}
