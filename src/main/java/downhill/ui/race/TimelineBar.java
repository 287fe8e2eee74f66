package downhill.ui.race;

import downhill.language.Digits;
import downhill.ui.kit.Layout;
import downhill.ui.kit.Pane;
import downhill.ui.kit.Range;
import downhill.ui.kit.Rect;
import downhill.ui.kit.SmallControls;
import downhill.ui.kit.Widgets;
import downhill.ui.plot.RunAxisButton;
import downhill.workspace.Lab;
import downhill.workspace.Playback;
import downhill.workspace.RunAxis;
import imgui.ImGui;

/** The timeline along the bottom: the buttons that move the run, the scrubber, the speed and the loop. */
public final class TimelineBar {
    /** The name of its pane, for the keyboard. */
    public static final String NAME = "Timeline";

    private static final Range SPEED = Range.log(0.05, 100);
    private static final long FIRST_LOOP = 300;
    private static final float BUTTON_HEIGHT = 36;

    private TimelineBar() {}

    /**
     * What it shows.
     *
     * @param over what the run is counted in
     */
    public record State(Lab lab, RunAxis over) {}

    /** Draws it at its place and gives back what it shows, with what a person changed in this frame. */
    public static State draw(Widgets ui, State state, Playback playback, Rect place) {
        Pane.begin(ui, NAME, place, 16, 8);
        boolean narrow = place.width() < ui.px(Layout.NARROW);
        Lab next = state.lab();
        if (narrow) {
            next = scrubber(ui, next, playback, ImGui.getContentRegionAvailX());
            ImGui.newLine();
        }
        next = buttons(ui, next, playback);
        ImGui.sameLine(0, ui.px(16));
        if (!narrow) {
            float words = SmallControls.width(ui, "Speed")
                    + SmallControls.width(ui, state.over().before());
            float rest = words + ui.px(104 + 60 + 56 + 7 * 8 + 96);
            next = scrubber(ui, next, playback, ImGui.getContentRegionAvailX() - rest);
        }
        RunAxis over = place(ui, state.over(), playback);
        next = speed(ui, next);
        next = loop(ui, next, playback);
        Pane.end();
        return new State(next, over);
    }

    private static Lab buttons(Widgets ui, Lab lab, Playback playback) {
        Lab next = lab;
        long step = playback.step();
        if (button(
                ui,
                "Reset",
                step > 0,
                "Back to the start, with the same chances and the present settings. The key R does the same.")) {
            next = next.withGoTo(Lab.AFRESH);
        }
        if (button(ui, "Back", step > 0, "One step back: exactly where it came from. The key B does the same.")) {
            next = next.withRunning(false).withGoTo(step - 1);
        }
        String run = lab.running() ? "Pause" : "Run";
        if (ui.primary(run, ui.px(88), "Lets the particles roll, or holds them. The space bar does the same.")) {
            next = next.withRunning(!lab.running());
        }
        ImGui.sameLine();
        if (ui.button("Step", ui.px(64), "One step at a time, to see what a step is. The key N does the same.")) {
            next = next.withRunning(false).withGoTo(step + 1);
        }
        return next;
    }

    private static boolean button(Widgets ui, String label, boolean enabled, String help) {
        ImGui.beginDisabled(!enabled);
        boolean pressed = ui.button(label, ui.px(64), help);
        ImGui.endDisabled();
        ImGui.sameLine();
        return pressed;
    }

    private static Lab scrubber(Widgets ui, Lab lab, Playback playback, float width) {
        double now = playback.step();
        Range all = Range.whole(0, Math.max(1, playback.furthest()));
        String help =
                "Where in the run you are. Drag it back to see again how it came to this; it is exact. The bar reaches"
                        + " as far as the run has been, after Reset too: drag ahead to be there at once. A tick is where a"
                        + " setting was changed. Run changes it there again, unless you change one before it.";
        ChangeTicks ticks = new ChangeTicks(ui, playback, ImGui.getCursorScreenPosX(), width);
        double next = ui.track("Step shown", now, all, width, ticks.under(ImGui.getMousePosX(), help));
        ticks.draw();
        return next == now ? lab : lab.withRunning(false).withGoTo(Math.round(next));
    }

    /** Where the run is, in what it is counted in: words to press, then the number. */
    private static RunAxis place(Widgets ui, RunAxis over, Playback playback) {
        float top = ImGui.getCursorPosY();
        ImGui.setCursorPosY(top + (ui.px(BUTTON_HEIGHT) - ui.fonts().small().getFontSize()) / 2);
        RunAxis next = RunAxisButton.choose(ui, "Run counted in", over.before(), over);
        ImGui.sameLine();
        ImGui.setCursorPosY(top);
        String way = over.text(playback.effort(), playback.step());
        ui.inline("%-7s".formatted(way), ui.fonts().mono(), ui.theme().text());
        ui.labels().say("Place in the run", Widgets.lastItem(), way);
        ImGui.sameLine();
        return next;
    }

    private static Lab speed(Widgets ui, Lab lab) {
        double now = lab.speed() / Lab.PLAIN_SPEED;
        String help = "How fast it runs: 1× is 60 steps a second. Try 0.1 to see each step.";
        String shown = "%-6s".formatted(Digits.text(now) + "×");
        float others = SmallControls.width(ui, "Speed") + ui.px(60 + 4 * 8 + 96);
        float width = Math.max(ui.px(24), Math.min(ui.px(104), ImGui.getContentRegionAvailX() - others));
        double next = ui.inlineSlider("Speed", now, SPEED, shown, width, help);
        return next == now ? lab : lab.withSpeed(next * Lab.PLAIN_SPEED);
    }

    private static Lab loop(Widgets ui, Lab lab, Playback playback) {
        long end = playback.furthest() > 0 ? playback.furthest() : FIRST_LOOP;
        String when = Digits.count(lab.loopAt() > 0 ? lab.loopAt() : end);
        boolean now = lab.loopAt() > 0;
        boolean next = ui.checkbox("Loop", now, "Begins again at the start after step " + when + ".");
        return next == now ? lab : lab.withLoopAt(next ? end : 0);
    }
}
