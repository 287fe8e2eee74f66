package downhill.ui.shell;

import downhill.ui.input.Action;
import downhill.ui.input.PaneFocus;
import downhill.ui.kit.Pane;
import downhill.ui.kit.Rect;
import downhill.ui.kit.SmallControls;
import downhill.ui.kit.Widgets;
import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The menus along the top of the window, made from the list of actions, and what is always in sight at their right. */
public final class MenuBar {
    /** So many of a menu's actions are named in its help. */
    private static final int NAMED = 3;

    private static final float SWITCH_WIDTH = 56;
    private static final float SWITCH_HEIGHT = 28;

    private final List<Menu> menus;
    private final List<Shortcut> shortcuts;

    public MenuBar(List<Action> actions, List<Switch> switches) {
        Map<String, List<Action>> all =
                actions.stream().collect(Collectors.groupingBy(Action::menu, LinkedHashMap::new, Collectors.toList()));
        menus = all.entrySet().stream()
                .map(each -> Menu.of(each.getKey(), each.getValue()))
                .toList();
        shortcuts = switches.stream().map(Shortcut::of).toList();
    }

    /** A menu with its help, which names its first actions. */
    private record Menu(String title, String label, String help, List<Entry> entries) {
        static Menu of(String title, List<Action> actions) {
            String first = actions.stream().limit(NAMED).map(Action::label).collect(Collectors.joining(", "));
            String more = actions.size() > NAMED ? " and more." : ".";
            return new Menu(title, title + " menu", "The menu " + title + ": " + first + more, entries(title, actions));
        }

        private static List<Entry> entries(String title, List<Action> actions) {
            return actions.stream()
                    .map(action -> new Entry(action, title + " ▸ " + action.label()))
                    .toList();
        }
    }

    /** An action in a menu, with the label that tells it from others of its name. */
    private record Entry(Action action, String label) {}

    /** A switch with its face, and its help, which names its key. */
    private record Shortcut(Switch what, String face, String help) {
        static Shortcut of(Switch what) {
            String help = what.action().help();
            String key = what.action().key().shown();
            String face = SmallControls.face(what.action().label(), what.shown());
            return new Shortcut(what, face, key.isEmpty() ? help : help + " The key " + key + " does the same.");
        }
    }

    /** Draws the menus and the switches; gives the action that was chosen. */
    public Optional<Action> draw(Widgets ui, Rect place) {
        float padding = (place.height() - ui.fonts().body().getFontSize()) / 2;
        ImGui.pushStyleVar(ImGuiStyleVar.FramePadding, ui.px(8), padding);
        Optional<Action> chosen = Optional.empty();
        // Dear ImGui's own main menu bar gives the keyboard away as soon as it is handed to it.
        Pane.beginMenus(ui, PaneFocus.MENUS, place);
        if (ImGui.beginMenuBar()) {
            for (Menu menu : menus) {
                Optional<Action> picked = menu(ui, menu);
                chosen = picked.isPresent() ? picked : chosen;
            }
            Optional<Action> switched = switches(ui, place);
            chosen = chosen.isPresent() ? chosen : switched;
            ImGui.endMenuBar();
        }
        Pane.end();
        ImGui.popStyleVar();
        return chosen;
    }

    /** From the right, as many as have room beside the menus. */
    private Optional<Action> switches(Widgets ui, Rect place) {
        float width = ui.px(SWITCH_WIDTH);
        float gap = ui.px(4);
        float room = place.right() - ui.px(8) - ImGui.getCursorPosX();
        int count = Math.min(shortcuts.size(), (int) (room / (width + gap)));
        Optional<Action> chosen = Optional.empty();
        for (int i = shortcuts.size() - count; i < shortcuts.size(); i++) {
            Shortcut shortcut = shortcuts.get(i);
            Switch each = shortcut.what();
            ImGui.setCursorPosX(place.right() - ui.px(8) - (shortcuts.size() - i) * (width + gap));
            ImGui.setCursorPosY((place.height() - ui.px(SWITCH_HEIGHT)) / 2);
            ImGui.beginDisabled(!each.action().enabled().getAsBoolean());
            boolean on = each.on().getAsBoolean();
            if (SmallControls.faced(ui, each.action().label(), shortcut.face(), on, width, shortcut.help())) {
                chosen = Optional.of(each.action());
            }
            ImGui.endDisabled();
        }
        return chosen;
    }

    private static Optional<Action> menu(Widgets ui, Menu menu) {
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(8), ui.px(8));
        ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, ui.px(8), ui.px(10));
        boolean open = ImGui.beginMenu(menu.title());
        if (!open) {
            bridge(menu.title());
        }
        Rect item = Widgets.lastItem();
        if (!open) {
            ui.done(menu.label(), menu.help());
        }
        ImGui.popStyleVar(2);
        Optional<Action> chosen = Optional.empty();
        if (open) {
            chosen = items(ui, menu);
            ImGui.endMenu();
            ui.labels().record(menu.label(), item, menu.help());
        }
        return chosen;
    }

    /**
     * A menu opened while another is open has no window before the next frame, and Dear ImGui reads from that window when
     * Escape comes first: it gets one for this frame, which is not seen.
     */
    private static void bridge(String title) {
        if (ImGui.isPopupOpen(title) && ImGui.beginPopup(title)) {
            ImGui.endPopup();
        }
    }

    private static Optional<Action> items(Widgets ui, Menu menu) {
        Optional<Action> chosen = Optional.empty();
        for (Entry entry : menu.entries()) {
            Action action = entry.action();
            boolean enabled = action.enabled().getAsBoolean();
            if (ImGui.menuItem(action.label(), action.key().shown(), false, enabled)) {
                chosen = Optional.of(action);
            }
            ui.listed(entry.label(), action.help());
        }
        return chosen;
    }
}
