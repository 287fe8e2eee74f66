package downhill.ui.data;

import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.ShownRows;
import downhill.experiment.plan.RowGradients;
import downhill.experiment.study.BatchNoise;
import downhill.experiment.study.NoiseReader;
import downhill.language.Digits;
import downhill.ui.kit.Layout;
import downhill.ui.kit.Pane;
import downhill.ui.kit.Rect;
import downhill.ui.kit.SmallControls;
import downhill.ui.kit.Widgets;
import downhill.workspace.View;
import downhill.workspace.ViewOption;
import imgui.ImGui;
import java.util.List;

/** The column beside the landscape with what is shown of the data: the plot of the rows and the cloud of gradients. */
public final class DataColumn {
    /** The name of its pane. */
    public static final String NAME = "Data beside the landscape";

    private final DataPlot plot = new DataPlot();
    private final NoiseReader reader = new NoiseReader();
    private final GradientCloud cloud = new GradientCloud(reader);
    private final Pane pane = new Pane();
    private boolean crowds;

    /** What stands in the column now. */
    public static boolean shown(View view, Experiment experiment) {
        return ColumnRoom.cards(view) > 0
                && experiment
                        .surface()
                        .data()
                        .filter(data -> data.sample().ready())
                        .isPresent();
    }

    /**
     * The part that it takes at the left of the landscape's place, and of the race's below it where it needs that height
     * too.
     */
    public static Rect place(Layout layout, View view, float scale) {
        return ColumnRoom.place(layout, view, scale);
    }

    /** Whether the crowds were to run, or to stop, in the last drawing; told once. */
    public boolean crowds() {
        boolean told = crowds;
        crowds = false;
        return told;
    }

    /** Draws it; gives the view with what a person changed. */
    public View draw(
            Widgets ui,
            Experiment experiment,
            List<Engine.Ball> balls,
            long step,
            Theory theory,
            View view,
            Rect place) {
        Pane.begin(ui, NAME, place, 12, 8);
        pane.beginScrolled(ui, "data cards", 8);
        View next = cards(ui, experiment, balls, step, theory, view, ColumnRoom.height(ui, view));
        pane.endScrolled();
        Pane.end();
        return next;
    }

    private View cards(
            Widgets ui,
            Experiment experiment,
            List<Engine.Ball> balls,
            long step,
            Theory theory,
            View view,
            float height) {
        View next = view;
        int team = Math.min(view.data().team(), balls.size() - 1);
        if (view.shows(ViewOption.DATA_PLOT)) {
            float bottom = ImGui.getCursorPosY() + height;
            next = title(ui, next, ViewOption.DATA_PLOT, plot.words());
            float width = ImGui.getContentRegionAvailX();
            ShownRows shownRows = plot.draw(
                    ui, experiment, balls, step, view.data().withTeam(team), width, bottom - ImGui.getCursorPosY());
            next = next.with(next.data().with(shownRows));
            ui.space(ColumnRoom.GAP);
        }
        if (view.shows(ViewOption.GRADIENT_CLOUD)) {
            float bottom = ImGui.getCursorPosY() + height;
            BatchNoise batchNoise = noise(experiment, balls, step, team);
            next = title(ui, next, ViewOption.GRADIENT_CLOUD, words(experiment, team, batchNoise));
            cloud.draw(
                    ui,
                    experiment,
                    team,
                    batchNoise,
                    view.shows(ViewOption.ROW_GRADIENTS),
                    ImGui.getContentRegionAvailX(),
                    bottom - ImGui.getCursorPosY());
            ui.space(ColumnRoom.GAP);
        }
        if (view.shows(ViewOption.THEORY)) {
            next = title(ui, next, ViewOption.THEORY, "");
            BatchNoise batchNoise = noise(experiment, balls, step, team);
            crowds |= new TheoryCard(ui, experiment, team).draw(batchNoise, theory);
        }
        return next;
    }

    /** The noise at a team's ball. */
    public BatchNoise noise(Experiment experiment, List<Engine.Ball> balls, long step, int team) {
        Engine.Ball ball = balls.get(team);
        return reader.at(experiment, team, ball.x(), ball.y(), step);
    }

    /** The gradients of single rows where {@link #noise} was asked for last. */
    public RowGradients rowGradients() {
        return reader.gradients();
    }

    private static String words(Experiment experiment, int team, BatchNoise batchNoise) {
        String name = experiment.teams().get(team).name();
        int rows = batchNoise.size();
        return name + ": " + (rows == 1 ? "one row" : Digits.count(rows) + " rows") + ", spread ÷ "
                + Digits.text(
                        Math.sqrt(batchNoise.rows().xx() / batchNoise.theory().xx()));
    }

    private static View title(Widgets ui, View view, ViewOption what, String words) {
        ui.text(what.label(), ui.fonts().body(), ui.theme().text());
        boolean closed = SmallControls.link(
                ui, "Close " + what.label(), "Close", "Takes it away. The Data menu shows it again.");
        if (!words.isEmpty()) {
            ui.text(words, ui.fonts().small(), ui.theme().muted());
        }
        return closed ? view.with(what, false) : view;
    }

    DataPlot plot() {
        return plot;
    }
}
