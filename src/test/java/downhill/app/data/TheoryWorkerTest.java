package downhill.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.explorer.Explorer;
import downhill.app.explorer.ExplorerLoop;
import downhill.app.explorer.Host;
import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.colour.Theme;
import downhill.dataset.Batch;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.loss.Surfaces;
import downhill.ui.input.UiDriver;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.ViewOption;
import downhill.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Theory beside practice as a person reads it, by label. */
@GlTest(compute = true)
class TheoryWorkerTest {
    private Explorer explorer;
    private UiDriver driver;

    @BeforeEach
    void open(Context context) {
        Library library = ShippedLibrary.SHIPPED;
        Team team =
                Team.of(library.optimizers().get("gd"), 500).with("rate", 0.1).withBatch(Batch.replaced(4));
        Experiment valleys = Experiment.of(library.surfaces().get("pulled-valleys"), team);
        Experiment everywhere = valleys.withStart(new Start(Start.Kind.UNIFORM, -0.4, 2.2, 0));
        Workspace workspace =
                new Workspace(new Lab(everywhere, false, Theme.DARK), new OpenPanels(Set.of(Openable.BATCH), 1e-3), 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        driver = new UiDriver(context, 1000, 760, new ExplorerLoop(explorer));
        explorer.viewports().adopt(explorer.viewports().view().with(ViewOption.THEORY, true));
        driver.frames(3);
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private List<String> lines(String start) {
        return driver.labels().all().stream()
                .filter(label -> label.startsWith(start))
                .toList();
    }

    /** After one step the crowd lies all over both valleys; on a parabola it settles as theory says. */
    @Test
    void whereTheoryAndPracticeDifferItSaysWhy() {
        String why = "They differ where the cloud has not settled yet, or its valley is no parabola.";
        explorer.simulation().advance(1);
        driver.frames(20);
        assertThat(lines("Settled at λ ")).isNotEmpty();
        assertThat(lines("They differ")).containsExactly(why);

        explorer.workspace()
                .change(lab -> lab.withExperiment(lab.experiment()
                        .withSurface(Surfaces.typed(
                                "0.5*x^2 + 2*y^2 - u*x - v*y",
                                Map.of(),
                                ShippedLibrary.SHIPPED.dataset("pulls"),
                                List.of(),
                                false,
                                0))
                        .withStart(Start.point(0, 0))));
        driver.frames(3);
        explorer.simulation().advance(120);
        driver.frames(20);
        assertThat(lines("Settled at λ ")).hasSize(2);
        assertThat(lines("They differ")).isEmpty();
    }

    @Test
    void bothValleysStandThereWithTheirLines() {
        assertThat(lines("Valley at ")).hasSize(2);
        assertThat(lines("Variance along ")).containsExactly("Variance along x", "Variance along y");
        explorer.simulation().advance(200);
        driver.frames(20);
        assertThat(lines("Settled at λ ")).isNotEmpty();
    }

    @Test
    void theCrowdsRunOnRequestAndTheirSharesGoWithTheLoss() {
        assertThat(lines("Shares at η ")).isEmpty();
        driver.click("Where do crowds end?");
        driver.frames(2);
        assertThat(lines("Shares at η ")).containsExactly("Shares at η 0.02", "Shares at η 0.1", "Shares at η 0.3");
        explorer.workspace().change(lab -> lab.withExperiment(lab.experiment().withValue("pull", 0)));
        driver.frames(3);
        assertThat(lines("Shares at η ")).isEmpty();
        assertThat(lines("Valley at ")).hasSize(2);
    }

    @Test
    void aTeamOfOneIsToldThatItTakesACrowd() {
        explorer.workspace()
                .change(lab -> lab.withExperiment(lab.experiment()
                        .withTeam(0, lab.experiment().teams().get(0).withParticles(1))));
        driver.frames(3);
        assertThat(lines("Settled at λ ")).isEmpty();
        driver.click("Close Theory beside practice");
        assertThat(explorer.viewports().view().shows(ViewOption.THEORY)).isFalse();
    }
}
