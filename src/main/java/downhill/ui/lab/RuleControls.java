package downhill.ui.lab;

import downhill.experiment.Team;
import downhill.ui.kit.Disclosure;
import downhill.ui.kit.Ranges;
import downhill.ui.kit.Widgets;
import downhill.workspace.RunAxis;
import imgui.ImGui;

/** A team's rule in print; on request its text, the schedules of its numbers and the ranges of its sliders. */
final class RuleControls {
    private final RuleField field = new RuleField();
    private final ScheduleControls schedule = new ScheduleControls();
    private final Ranges ranges = new Ranges();
    private final Disclosure text = new Disclosure("Edit rule", "The rule as a text to change while it runs.");
    private final Disclosure steps =
            new Disclosure("Schedule", "Lets a number follow the steps, such as a learning rate that falls.");
    private final Disclosure limits = new Disclosure("Rule's ranges", "How far each slider of it goes.");

    /** What curves over the run run over, and how many rows the loss is a mean over. */
    void over(RunAxis now, int rows) {
        schedule.over(now, rows);
    }

    /** What curves are to run over, after the last drawing. */
    RunAxis over() {
        return schedule.over();
    }

    /** Draws them for the team with that index; gives the team with what was changed. */
    Team draw(Widgets ui, Team team, int index) {
        field.print(ui, team);
        boolean edits = text.draw(ui);
        boolean schedules = !team.schedules().isEmpty();
        if (!schedules) {
            ImGui.sameLine(0, ui.px(16));
            schedules = steps.draw(ui);
        }
        ImGui.sameLine(0, ui.px(16));
        boolean limited = limits.draw(ui);
        Team next = edits ? field.edit(ui, team, index) : team;
        next = schedules ? schedule.draw(ui, next, index) : next;
        return limited ? ranged(ui, next) : next;
    }

    private Team ranged(Widgets ui, Team team) {
        return ranges.draw(ui, team.optimizer().parameters())
                .map(team.optimizer()::with)
                .map(team::withEdited)
                .orElse(team);
    }
}
