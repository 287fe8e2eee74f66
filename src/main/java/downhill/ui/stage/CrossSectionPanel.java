package downhill.ui.stage;

import downhill.experiment.Experiment;
import downhill.render.Stroke;
import downhill.render.landscape.Landscape;
import downhill.ui.kit.Rect;
import downhill.ui.kit.SmallControls;
import downhill.ui.kit.TeamName;
import downhill.ui.kit.Widgets;
import downhill.workspace.CrossSectionLine;
import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiWindowFlags;

/** A small pane with the loss along a line through the ball, its tangent and the ball. */
public final class CrossSectionPanel {
    private static final int FLAGS = ImGuiWindowFlags.NoTitleBar
            | ImGuiWindowFlags.NoResize
            | ImGuiWindowFlags.NoMove
            | ImGuiWindowFlags.NoDocking
            | ImGuiWindowFlags.NoSavedSettings
            | ImGuiWindowFlags.NoScrollbar
            | ImGuiWindowFlags.NoFocusOnAppearing;

    /** Said where there is room. */
    private static final String TANGENT = ", with its tangent";

    /** The share of the line that the team's name takes at most. */
    private static final float MOST_NAME = 0.4f;

    private final CrossSectionCurve curve = new CrossSectionCurve();

    /** Draws the cut through that team's ball, at (x, y) of the domain; gives the cut that is wanted next. */
    public CrossSectionLine draw(
            Widgets ui,
            Experiment experiment,
            Landscape landscape,
            int team,
            double x,
            double y,
            CrossSectionLine crossSectionLine,
            Rect place) {
        if (crossSectionLine == CrossSectionLine.NONE || place.width() == 0) {
            return crossSectionLine;
        }
        curve.show(experiment, landscape, x, y, crossSectionLine);
        open(ui, place);
        String title = title(crossSectionLine, experiment);
        if (TeamName.draw(ui, experiment.teams(), team, ImGui.getContentRegionAvailX() * MOST_NAME)) {
            ui.labels()
                    .say(
                            "Whose cross-section",
                            Widgets.lastItem(),
                            experiment.teams().get(team).name());
            ImGui.sameLine(0, ui.px(12));
        }
        float room = ImGui.getContentRegionAvailX() - SmallControls.width(ui, "Close") - ui.px(16);
        String shown = SmallControls.width(ui, title) < room ? title : title.replace(TANGENT, "");
        ui.text(shown, ui.fonts().small(), ui.theme().text());
        boolean close = SmallControls.link(ui, "Close", "Takes the cross-section away. The key X does the same.");
        curve.draw(ui, horizontal(crossSectionLine, experiment));
        ui.labels().say("Cross-section curve", place, title);
        ImGui.end();
        return close ? CrossSectionLine.NONE : crossSectionLine;
    }

    private static void open(Widgets ui, Rect place) {
        ImGui.setNextWindowPos(place.left(), place.top());
        ImGui.setNextWindowSize(place.width(), place.height());
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(16), ui.px(12));
        ImGui.begin("Cross-section pane", FLAGS);
        ui.labels().pane("Cross-section pane");
        ImGui.popStyleVar();
    }

    private static String title(CrossSectionLine crossSectionLine, Experiment experiment) {
        return switch (crossSectionLine) {
            case NONE -> "";
            case GRADIENT -> "Loss straight downhill" + TANGENT;
            case X -> "Loss over " + experiment.surface().x().name() + TANGENT;
            case Y -> "Loss over " + experiment.surface().y().name() + TANGENT;
        };
    }

    private static String horizontal(CrossSectionLine crossSectionLine, Experiment experiment) {
        return switch (crossSectionLine) {
            case NONE, GRADIENT -> "distance downhill";
            case X -> experiment.surface().x().name();
            case Y -> experiment.surface().y().name();
        };
    }

    /** Where the curve that is shown runs over the landscape. */
    public Stroke line() {
        return curve.line();
    }
}
