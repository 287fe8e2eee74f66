package downhill.ui;

import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The menus along the top of the window, made from the list of actions, and what is always in sight at their right. */
public final class MenuBar {
    /** The name of its pane, for the keyboard. */
    static final String NAME = "Menus";

    /** So many of a menu's actions are named in its help. */
    private static final int NAMED = 3;

    private static final float SWITCH_WIDTH = 56;
    private static final float SWITCH_HEIGHT = 28;

    private MenuBar() {}

    /** Draws the menus and the switches; gives the action that was chosen. */
    public static Optional<Action> draw(Widgets ui, List<Action> actions, List<Switch> switches, Rect place) {
        float padding = (place.height() - ui.fonts().body().getFontSize()) / 2;
        ImGui.pushStyleVar(ImGuiStyleVar.FramePadding, ui.px(8), padding);
        Optional<Action> chosen = Optional.empty();
        // Dear ImGui's own main menu bar gives the keyboard away as soon as it is handed to it.
        Pane.beginMenus(ui, NAME, place);
        if (ImGui.beginMenuBar()) {
            for (var menu : menus(actions).entrySet()) {
                Optional<Action> picked = menu(ui, menu.getKey(), menu.getValue());
                chosen = picked.isPresent() ? picked : chosen;
            }
            Optional<Action> switched = switches(ui, switches, place);
            chosen = chosen.isPresent() ? chosen : switched;
            ImGui.endMenuBar();
        }
        Pane.end();
        ImGui.popStyleVar();
        return chosen;
    }

    /** From the right, as many as have room beside the menus. */
    private static Optional<Action> switches(Widgets ui, List<Switch> switches, Rect place) {
        float width = ui.px(SWITCH_WIDTH);
        float gap = ui.px(4);
        float room = place.right() - ui.px(8) - ImGui.getCursorPosX();
        int count = Math.min(switches.size(), (int) (room / (width + gap)));
        Optional<Action> chosen = Optional.empty();
        for (int i = switches.size() - count; i < switches.size(); i++) {
            Switch each = switches.get(i);
            ImGui.setCursorPosX(place.right() - ui.px(8) - (switches.size() - i) * (width + gap));
            ImGui.setCursorPosY((place.height() - ui.px(SWITCH_HEIGHT)) / 2);
            ImGui.beginDisabled(!each.action().enabled().getAsBoolean());
            boolean on = each.on().getAsBoolean();
            if (Small.toggle(ui, each.action().label(), each.shown(), on, width, help(each))) {
                chosen = Optional.of(each.action());
            }
            ImGui.endDisabled();
        }
        return chosen;
    }

    private static String help(Switch each) {
        String key = each.action().key().shown();
        return key.isEmpty() ? each.action().help() : each.action().help() + " The key " + key + " does the same.";
    }

    private static Map<String, List<Action>> menus(List<Action> actions) {
        return actions.stream().collect(Collectors.groupingBy(Action::menu, LinkedHashMap::new, Collectors.toList()));
    }

    private static Optional<Action> menu(Widgets ui, String title, List<Action> actions) {
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(8), ui.px(8));
        ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, ui.px(8), ui.px(10));
        boolean open = ImGui.beginMenu(title);
        if (!open) {
            bridge(title);
        }
        Rect item = Widgets.lastItem();
        String help = help(title, actions);
        if (!open) {
            ui.done(title + " menu", help);
        }
        ImGui.popStyleVar(2);
        Optional<Action> chosen = Optional.empty();
        if (open) {
            chosen = items(ui, title, actions);
            ImGui.endMenu();
            ui.labels().record(title + " menu", item, help);
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

    private static String help(String title, List<Action> actions) {
        String first = actions.stream().limit(NAMED).map(Action::label).collect(Collectors.joining(", "));
        String more = actions.size() > NAMED ? " and more." : ".";
        return "The menu " + title + ": " + first + more;
    }

    private static Optional<Action> items(Widgets ui, String title, List<Action> actions) {
        Optional<Action> chosen = Optional.empty();
        for (Action action : actions) {
            boolean enabled = action.enabled().getAsBoolean();
            if (ImGui.menuItem(action.label(), action.key().shown(), false, enabled)) {
                chosen = Optional.of(action);
            }
            ui.done(title + " ▸ " + action.label(), action.help());
        }
        return chosen;
    }
}
