package downhill.ui.shell;

import downhill.colour.Rgb;
import downhill.ui.input.Action;
import downhill.ui.kit.Letters;
import downhill.ui.kit.Rect;
import downhill.ui.kit.TextWrap;
import downhill.ui.kit.Widgets;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiCond;
import imgui.flag.ImGuiKey;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiWindowFlags;
import imgui.type.ImString;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The list of everything that the program can do: type to narrow it, Enter does the marked one. */
public final class ActionFinder {
    static final String FIELD = "What do you want to do?";

    private static final String ID = "Every action";
    private static final float WIDTH = 640;
    private static final float HEIGHT = 480;
    private static final int LONGEST = 100;

    /** Of an action's help below the top of its line. */
    private static final float HELP_TOP = 22;

    private final TextWrap textWrap = TextWrap.ofWords();
    private String text = "";
    private int marked;
    private boolean opening;

    /** Shows the list with the next frame. */
    public void open() {
        opening = true;
    }

    /** Draws the list where it is open; gives the action that was chosen. */
    public Optional<Action> draw(Widgets ui, List<Action> actions, Rect window) {
        boolean fresh = opening;
        if (fresh) {
            ImGui.openPopup(ID);
            text = "";
            marked = 0;
            opening = false;
        }
        float width = Math.min(ui.px(WIDTH), window.width() - ui.px(32));
        float height = Math.min(ui.px(HEIGHT), window.height() - ui.px(32));
        ImGui.setNextWindowPos(window.centreX(), window.centreY(), ImGuiCond.Always, 0.5f, 0.5f);
        ImGui.setNextWindowSize(width, height);
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(16), ui.px(16));
        Optional<Action> chosen = Optional.empty();
        int flags = ImGuiWindowFlags.NoTitleBar | ImGuiWindowFlags.NoResize | ImGuiWindowFlags.NoMove;
        if (ImGui.beginPopup(ID, flags)) {
            chosen = content(ui, actions, fresh);
            if (chosen.isPresent() || ImGui.isKeyPressed(ImGuiKey.Escape, false)) {
                ImGui.closeCurrentPopup();
            }
            ImGui.endPopup();
        }
        ImGui.popStyleVar();
        return chosen;
    }

    private Optional<Action> content(Widgets ui, List<Action> actions, boolean fresh) {
        if (fresh) {
            ImGui.setKeyboardFocusHere();
        }
        ImGui.setNextItemWidth(Widgets.FULL_WIDTH);
        ImString box = new ImString(text, LONGEST);
        ui.outlined();
        ImGui.inputTextWithHint("##find", FIELD, box);
        Widgets.notOutlined();
        ui.done(FIELD, "Type a word such as step, picture or theme. Enter does what is marked.");
        if (!box.get().equals(text)) {
            text = box.get();
            marked = 0;
        }
        List<Action> found = found(actions);
        mark(found.size());
        Optional<Action> clicked = list(ui, found);
        boolean enter = ImGui.isKeyPressed(ImGuiKey.Enter, false) || ImGui.isKeyPressed(ImGuiKey.KeypadEnter, false);
        return enter && !found.isEmpty() ? Optional.of(found.get(marked)).filter(ActionFinder::can) : clicked;
    }

    /** What can be done now before what cannot, and of each what fits best first. */
    private List<Action> found(List<Action> actions) {
        Comparator<Action> best = Comparator.comparingInt(action -> action.rank(text));
        Comparator<Action> able = Comparator.comparing(action -> !can(action));
        return actions.stream()
                .filter(action -> action.matches(text))
                .sorted(text.isBlank() ? best : able.thenComparing(best))
                .toList();
    }

    private static boolean can(Action action) {
        return action.enabled().getAsBoolean();
    }

    private void mark(int count) {
        int move = (ImGui.isKeyPressed(ImGuiKey.DownArrow) ? 1 : 0) - (ImGui.isKeyPressed(ImGuiKey.UpArrow) ? 1 : 0);
        marked = Math.max(0, Math.min(count - 1, marked + move));
    }

    private Optional<Action> list(Widgets ui, List<Action> found) {
        Optional<Action> clicked = Optional.empty();
        ImGui.beginChild("found", 0, 0, false, ImGuiWindowFlags.NoNav);
        if (found.isEmpty()) {
            ui.text(
                    "Nothing is called that. Try fewer letters.",
                    ui.fonts().body(),
                    ui.theme().muted());
        }
        for (int i = 0; i < found.size(); i++) {
            if (line(ui, found.get(i), i == marked) && can(found.get(i))) {
                clicked = Optional.of(found.get(i));
            }
        }
        ImGui.endChild();
        return clicked;
    }

    /** At the right end of the line, whole. */
    private static void key(Widgets ui, String key, float top) {
        float width = Letters.width(ui.fonts().monoSmall(), key) + ui.px(8);
        ImGui.setCursorPos(ImGui.getContentRegionMaxX() - width, top);
        ui.text(key, ui.fonts().monoSmall(), ui.theme().muted());
    }

    private static int lines(String text) {
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }

    private boolean line(Widgets ui, Action action, boolean isMarked) {
        float top = ImGui.getCursorPosY();
        ImGui.pushStyleColor(
                ImGuiCol.Text,
                Rgb.abgr(can(action) ? ui.theme().text() : ui.theme().muted()));
        String help = textWrap.of(ui.fonts().small(), action.help());
        float height = lines(help) * ui.fonts().small().getFontSize();
        boolean clicked = ImGui.selectable(action.label(), isMarked, 0, 0, ui.px(HELP_TOP + 6) + height);
        ImGui.popStyleColor();
        ui.labels().record(action.label() + " in the list", Widgets.lastItem(), action.help());
        if (isMarked && (ImGui.isKeyPressed(ImGuiKey.DownArrow) || ImGui.isKeyPressed(ImGuiKey.UpArrow))) {
            ImGui.setScrollHereY();
        }
        float bottom = ImGui.getCursorPosY();
        ImGui.setCursorPosY(top + ui.px(HELP_TOP));
        ui.text(help, ui.fonts().small(), ui.theme().muted());
        key(ui, action.key().shown(), top);
        ImGui.setCursorPosY(bottom);
        return clicked;
    }
}
