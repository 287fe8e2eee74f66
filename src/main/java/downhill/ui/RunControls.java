package downhill.ui;

import imgui.ImGui;

/** Run, Step, Reset and the speed, always in sight at the foot of the panel. */
final class RunControls {
    /** At scale 1. */
    static final float HEIGHT = 112;

    private static final Range SPEED = Range.log(1, 10_000);

    private RunControls() {}

    static Lab draw(Widgets ui, Lab lab) {
        ui.rule();
        String shown = Numbers.count(Math.round(lab.speed())) + " steps/s";
        Lab next = lab.withSpeed(
                ui.slider("Speed", lab.speed(), SPEED, shown, "How many steps a second, if the machine keeps up."));
        float gap = ui.px(8);
        float quarter = (ImGui.getContentRegionAvailX() - 2 * gap) / 4;
        String run = lab.running() ? "Pause" : "Run";
        if (ui.primary(run, 2 * quarter, "Lets the particles roll, or holds them. The space bar does the same.")) {
            next = next.withRunning(!lab.running());
        }
        ImGui.sameLine(0, gap);
        if (ui.button("Step", quarter, "One step at a time, to see what a step is. The key N does the same.")) {
            next = next.withRunning(false).withRequest(Lab.Request.STEP);
        }
        ImGui.sameLine(0, gap);
        if (ui.button("Reset", quarter, "Back to the start, with the same chances. The key R does the same.")) {
            next = next.withRequest(Lab.Request.RESET);
        }
        return next;
    }
}
