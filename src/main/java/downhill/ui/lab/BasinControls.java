package downhill.ui.lab;

import downhill.colour.Rgb;
import downhill.experiment.Team;
import downhill.experiment.study.BasinQuestion;
import downhill.render.landscape.Colouring;
import downhill.render.landscape.Drape;
import downhill.ui.kit.Item;
import downhill.ui.kit.Widgets;
import downhill.workspace.BasinProgress;
import downhill.workspace.BasinSettings;
import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import java.util.List;

/** The map of basins: what its colours tell, how long its particles run, and how far the scan is. */
final class BasinControls {
    private static final List<Item> COLOURINGS = List.of(
            new Item("Off", "The palette's colours: the loss."),
            new Item(
                    "Minimum reached",
                    "Places from which the ball ends in the same minimum share a colour and a number."),
            new Item(
                    "Steps needed",
                    "How many steps until the ball is within 1 % of the domain from its minimum, to stay; seen each 4"
                            + " steps, and after 64 each eighth of them."),
            new Item("Final loss", "Each place has the colour of the loss at which its ball ends."));

    /** From the top of a key to that of its letters, in heights of them. */
    private static final float MIDDLE = 0.35f;

    private BasinControls() {}

    static BasinSettings draw(Widgets ui, BasinSettings basinSettings, Team team, BasinProgress progress) {
        ui.name("Colour by");
        String help =
                "From every place of the domain a ball runs with the selected team's rule. Choose Minimum reached,"
                        + " then drag the learning rate and watch the borders turn fractal.";
        int now = basinSettings.colouring().ordinal();
        Colouring colouring =
                Colouring.values()[ui.choice("Colour by", COLOURINGS.get(now).title(), now, COLOURINGS, help)];
        BasinSettings next = basinSettings.with(colouring);
        String steps = "How far each ball runs: 1 to 100,000 steps. More steps settle more of the map and take longer.";
        long typed = ui.wholeNumber("Steps", next.steps(), BasinQuestion.MOST_STEPS, steps);
        next = next.withSteps(typed);
        return next.shown() ? scan(ui, next, team, progress) : next;
    }

    private static BasinSettings scan(Widgets ui, BasinSettings basinSettings, Team team, BasinProgress progress) {
        ui.name(team.name() + ", without noise", ui.theme().team(basinSettings.team()));
        bar(ui, progress);
        BasinSettings next = buttons(ui, basinSettings, progress);
        for (Drape.Key key : progress.keys()) {
            key(ui, key);
        }
        return next;
    }

    private static void key(Widgets ui, Drape.Key key) {
        float left = ImGui.getCursorScreenPosX();
        float top = ImGui.getCursorScreenPosY();
        float right = left + ImGui.getContentRegionAvailX();
        ImGui.dummy(right - left, ui.px(22));
        ImDrawList list = ImGui.getWindowDrawList();
        float wide = ui.px(26);
        list.addRectFilled(left, top + ui.px(2), left + wide, top + ui.px(20), Rgb.abgr(key.colour()), ui.px(3));
        put(
                list,
                ui.fonts().small(),
                left + (wide - width(ui.fonts().small(), key.sign())) / 2,
                top,
                key.ink(),
                key.sign());
        put(list, ui.fonts().small(), left + wide + ui.px(8), top, ui.theme().text(), key.words());
        ImFont mono = ui.fonts().monoSmall();
        put(list, mono, right - width(mono, key.share()), top, ui.theme().text(), key.share());
    }

    private static float width(ImFont font, String text) {
        return font.calcTextSizeAX(font.getFontSize(), Float.MAX_VALUE, 0, text);
    }

    private static void put(ImDrawList list, ImFont font, float x, float top, int colour, String text) {
        float y = top + MIDDLE * font.getFontSize();
        list.addText(font, Math.round(font.getFontSize()), x, y, Rgb.abgr(colour), text);
    }

    private static BasinSettings buttons(Widgets ui, BasinSettings basinSettings, BasinProgress progress) {
        if (progress.side() > 0 && !basinSettings.paused()) {
            boolean cancel = ui.button("Cancel the scan", Widgets.FULL_WIDTH, "Stops here and keeps the map so far.");
            return basinSettings.withPaused(cancel);
        }
        if (basinSettings.paused()) {
            String help = "Begins again with the rule as it is now.";
            return basinSettings.withPaused(!ui.button("Scan again", Widgets.FULL_WIDTH, help));
        }
        return basinSettings;
    }

    private static void bar(Widgets ui, BasinProgress progress) {
        ImGui.pushStyleColor(ImGuiCol.PlotHistogram, Rgb.abgr(ui.theme().accent()));
        ImGui.progressBar((float) progress.part(), Widgets.FULL_WIDTH, ui.px(6), "");
        ImGui.popStyleColor();
        ui.done(
                "Progress of the scan",
                "The map grows finer, from 64 × 64 to 512 × 512 starts. The rule runs without noise, so that a place"
                        + " has one end. A ball that ends near none of the declared minima leads to one by a search"
                        + " downhill.");
        ui.name(progress.words());
    }
}
