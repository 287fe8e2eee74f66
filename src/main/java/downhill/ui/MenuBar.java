package downhill.ui;

import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The menus along the top of the window, made from the list of actions. */
public final class MenuBar {
    private MenuBar() {}

    /** Draws the menus; gives the action that was chosen. */
    public static Optional<Action> draw(Widgets ui, List<Action> actions, Rect place) {
        float padding = (place.height() - ui.fonts().body().getFontSize()) / 2;
        ImGui.pushStyleVar(ImGuiStyleVar.FramePadding, ui.px(8), padding);
        Optional<Action> chosen = Optional.empty();
        if (ImGui.beginMainMenuBar()) {
            for (var menu : menus(actions).entrySet()) {
                chosen = chosen.or(() -> menu(ui, menu.getKey(), menu.getValue()));
            }
            ImGui.endMainMenuBar();
        }
        ImGui.popStyleVar();
        return chosen;
    }

    private static Map<String, List<Action>> menus(List<Action> actions) {
        return actions.stream().collect(Collectors.groupingBy(Action::menu, LinkedHashMap::new, Collectors.toList()));
    }

    private static Optional<Action> menu(Widgets ui, String title, List<Action> actions) {
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(8), ui.px(8));
        ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, ui.px(8), ui.px(10));
        boolean open = ImGui.beginMenu(title);
        Rect item = Widgets.lastItem();
        ImGui.popStyleVar(2);
        Optional<Action> chosen = Optional.empty();
        if (open) {
            chosen = items(ui, title, actions);
            ImGui.endMenu();
        }
        ui.labels().record(title + " menu", item, "Everything about " + title.toLowerCase(Locale.ROOT) + ".");
        return chosen;
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
