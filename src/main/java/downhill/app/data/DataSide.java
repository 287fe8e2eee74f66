package downhill.app.data;

import downhill.app.stage.Simulation;
import downhill.app.stage.Viewports;
import downhill.experiment.Experiment;
import downhill.experiment.study.BatchNoise;
import downhill.render.Guides;
import downhill.ui.data.DataColumn;
import downhill.ui.data.Theory;
import downhill.ui.kit.Frame;
import downhill.ui.kit.Layout;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.workspace.ViewOption;
import java.util.Optional;

/** What a loss over data has beside its landscape: the rows, the theory of its noise, and the pulls of its batches. */
public final class DataSide {
    private final Simulation simulation;
    private final Viewports viewports;
    private final TheoryWorker theory;
    private final DataColumn column = new DataColumn();
    private final NoiseGuides noise = new NoiseGuides();

    public DataSide(Simulation simulation, Viewports viewports, TheoryWorker theory) {
        this.simulation = simulation;
        this.viewports = viewports;
        this.theory = theory;
    }

    public DataColumn column() {
        return column;
    }

    /** Where it stands beside the landscape; without width where it is not shown. */
    public Rect place(Layout layout, boolean landscape, Frame frame) {
        Rect scene = layout.scene();
        boolean shown = landscape && DataColumn.shown(viewports.view(), simulation.experiment());
        return shown ? DataColumn.place(layout, viewports.view(), frame.scale()) : scene.withRight(scene.left());
    }

    /** Draws it for the team with that index. */
    public void draw(Widgets ui, Rect place, int team) {
        if (place.width() == 0) {
            return;
        }
        Theory known = viewports.view().shows(ViewOption.THEORY) ? theory.watch(team, ui.seconds()) : Theory.NONE;
        viewports.adopt(column.draw(
                ui, simulation.experiment(), simulation.balls(), simulation.step(), known, viewports.view(), place));
        if (column.crowds()) {
            theory.crowds();
        }
    }

    /** With the pulls of batches at that team's ball, where they are wanted. */
    public Guides pulls(Guides guides, int team) {
        Experiment experiment = simulation.experiment();
        boolean wanted = viewports.view().shows(ViewOption.NOISE_ON_LANDSCAPE)
                && experiment.surface().data().isPresent();
        if (!wanted) {
            return guides;
        }
        BatchNoise measured = column.noise(experiment, simulation.balls(), simulation.step(), team);
        boolean rows = viewports.view().shows(ViewOption.ROW_GRADIENTS);
        return noise.with(
                guides,
                measured,
                rows ? Optional.of(column.rowGradients()) : Optional.empty(),
                simulation.landscape(),
                experiment.teams().get(team),
                simulation.ball(team));
    }
}
