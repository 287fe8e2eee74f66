package downhill.app.explorer;

import downhill.app.ball.BallController;
import downhill.app.ball.DivergenceController;
import downhill.app.data.DataSide;
import downhill.app.stage.RaceSampler;
import downhill.app.stage.Simulation;
import downhill.app.stage.Viewports;
import downhill.experiment.Batches;
import downhill.experiment.Team;
import downhill.experiment.study.Race;
import downhill.gl.Framebuffer;
import downhill.render.Guides;
import downhill.ui.kit.Frame;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.ui.stage.TeamLegend;
import downhill.workspace.Openable;
import downhill.workspace.Workspace;
import java.util.List;
import java.util.Optional;

/** Draws the landscape and its map, with what is known at the ball on them and beside them. */
public record LandscapePainter(
        Workspace workspace,
        Simulation simulation,
        Viewports viewports,
        BallController ballController,
        DivergenceController divergences,
        DataSide side,
        LabController lab,
        RaceSampler raceSampler,
        TeamLegend legend) {
    private static final Rect NOWHERE = new Rect(0, 0, 0, 0);

    /** The pictures go into the target at once, cards and legend with the frame's other controls. */
    public void draw(Framebuffer target, Widgets ui, Frame frame) {
        int team = viewports.team();
        Guides guides = ballController.guides(workspace.openPanels(), frame.theme(), team, divergences.of(team));
        Guides pulled = side.pulls(guides, team);
        Rect names = legend(ui, team);
        viewports.cover(names.isEmpty() ? card() : names);
        viewports.draw(target, frame.theme(), "", lab.cut(pulled));
        if (!workspace.presenting()) {
            workspace.open(ballController.draw(ui, workspace.openPanels(), viewports));
            divergences.draw(ui, team, viewports.picture(), ballController);
        }
        ballController.hover(ui, viewports);
    }

    /** The open card at the ball where it lies in an upper corner of the picture. */
    private Rect card() {
        Rect chip = ballController.chip();
        Rect picture = viewports.picture();
        boolean high = chip.top() - picture.top() < picture.bottom() - chip.bottom();
        boolean open = workspace.openPanels().has(Openable.BALL) && !workspace.presenting();
        return open && high ? chip : NOWHERE;
    }

    /**
     * Whose ball is which. The ball's closed card stands in the same corner of a map; above the race, whose lines say it
     * too, or above the comparison a map is so low that this would lie over it.
     */
    private Rect legend(Widgets ui, int team) {
        boolean map = !viewports.view().arrangement().hasLandscape();
        boolean low = workspace.openPanels().race() || workspace.openPanels().has(Openable.COMPARE);
        if (map && low && !workspace.presenting()) {
            return NOWHERE;
        }
        Rect chip = workspace.presenting() ? NOWHERE : ballController.chip();
        List<Team> teams = simulation.experiment().teams();
        Optional<Race> paid =
                Batches.differ(simulation.experiment()) ? Optional.of(raceSampler.race()) : Optional.empty();
        return legend.draw(ui, viewports.picture(), chip, teams, team, paid, simulation.step(), map);
    }
}
