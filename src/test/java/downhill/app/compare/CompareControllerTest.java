package downhill.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.explorer.Explorer;
import downhill.app.explorer.ExplorerLoop;
import downhill.app.explorer.Host;
import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.colour.Theme;
import downhill.experiment.Engine;
import downhill.experiment.EngineException;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.experiment.study.Agreement;
import downhill.experiment.study.ComparedRun;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.loss.Surfaces;
import downhill.ui.input.UiDriver;
import downhill.verify.AlteredEngine;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Both engines in step as a person reads it below the landscape, by label; and a wrong one in the GPU's place. */
@GlTest(compute = true)
class CompareControllerTest {
    private final Library library = ShippedLibrary.SHIPPED;
    private Explorer explorer;
    private UiDriver driver;

    private void open(Context context, Experiment experiment) {
        open(context, experiment, 1280, OpenPanels.FIRST.withLab(false));
    }

    private void open(Context context, Experiment experiment, int width, OpenPanels openPanels) {
        Workspace workspace = new Workspace(new Lab(experiment, false, Theme.DARK), openPanels, 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        driver = new UiDriver(context, width, 720, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private String said(String label) {
        return driver.labels().find(label).help();
    }

    private boolean has(String label) {
        return driver.labels().all().contains(label);
    }

    /** Frames until so many steps are compared. */
    private void compare(String steps) {
        for (int i = 0; i < 300 && !(has("Why") && said("Why").endsWith(" after " + steps + ".")); i++) {
            driver.frames(1);
        }
        assertThat(said("Why")).endsWith(" after " + steps + ".");
    }

    private Experiment valleys() {
        Team momentum = Team.of(library.optimizers().get("momentum"), 500).with("rate", 0.01);
        Team adam = Team.of(library.optimizers().get("adam"), 30).with(Team.NOISE, 0.2);
        return Experiment.of(library.surfaces().get("valleys"), momentum)
                .withTeams(List.of(momentum, adam))
                .withStart(new Start(Start.Kind.UNIFORM, -1, 1.5, 0));
    }

    /** Descent at rate 1 on it is the logistic map at its most chaotic. */
    private Experiment logistic() {
        Team team = Team.of(library.optimizers().get("gd"), 20).with("rate", 1);
        return Experiment.of(Surfaces.typed("-1.5*x^2 + 4/3*x^3 + 0.5*y^2", Map.of()), team)
                .withStart(Start.point(0.3, 0.2));
    }

    @Test
    void theGpuAgreesStepByStepAndOverTheDomainWithinTheReadersTolerance(Context context) {
        open(context, valleys());
        driver.click("View menu");
        driver.click("View ▸ Compare");
        compare("400 steps");
        assertThat(said("Verdict")).isEqualTo("Agrees");
        assertThat(said("Why")).matches("The GPU agrees: largest difference \\d[.\\d]*·10⁻[⁵⁶⁷] after 400 steps\\.");
        assertThat(said("Largest difference of the loss")).matches("Largest: [1-9][.\\d]* ulp at \\(.*\\)");
        assertThat(has("Distance over the steps")).isTrue();
        assertThat(said("One step alone")).matches("≤ [0-9][.\\d]* ulp");
        assertThat(explorer.simulation().step()).isZero();
        driver.typeValue("Tolerance", "1e-7");
        assertThat(said("Verdict")).isEqualTo("Rounding");
        assertThat(said("Why")).startsWith("Beyond the tolerance from step ").endsWith("rounding that adds up.");
        driver.click("Close");
        driver.frames(2);
        assertThat(has("Verdict")).isFalse();
        assertThat(explorer.workspace().openPanels().has(Openable.COMPARE)).isFalse();
    }

    @Test
    void chaosIsCalledRounding(Context context) {
        open(context, logistic());
        driver.key(ImGuiKey.K);
        for (int i = 0; i < 40 && !(has("Verdict") && said("Verdict").startsWith("Rounding")); i++) driver.frames(1);
        assertThat(said("Verdict")).isEqualTo("Rounding, amplified by chaos");
        assertThat(said("Why")).startsWith("Beyond the tolerance from step ").contains("at the ball (");
    }

    @Test
    void aRateThatIsChangedOnTheWayIsFollowedAndTheRunGoesAsFarAsTheStage(Context context) {
        open(context, valleys());
        explorer.workspace().change(lab -> lab.withGoTo(30));
        driver.frames(2);
        explorer.workspace()
                .change(lab -> lab.withExperiment(lab.experiment()
                        .withTeam(0, lab.experiment().teams().get(0).with("rate", 0.02))));
        driver.frames(2);
        assertThat(explorer.simulation().changes()).hasSize(2);
        explorer.workspace().change(lab -> lab.withGoTo(450));
        driver.key(ImGuiKey.K);
        compare("450 steps");
        assertThat(said("Verdict")).isEqualTo("Agrees");
        assertThat(said("Balls on the stage")).isEqualTo("the same bits");
        explorer.workspace().change(lab -> lab.withGoTo(29));
        driver.frames(3);
        assertThat(said("Balls on the stage")).as("before the change").isEqualTo("the same bits");
    }

    @Test
    void raceAndComparisonHaveOnePlace(Context context) {
        open(context, valleys());
        driver.key(ImGuiKey.K);
        driver.frames(2);
        assertThat(has("Verdict")).isTrue();
        driver.key(ImGuiKey.T);
        driver.frames(2);
        assertThat(has("Verdict")).isFalse();
        assertThat(has("Loss curves")).isTrue();
        driver.key(ImGuiKey.K);
        driver.frames(2);
        assertThat(has("Verdict")).isTrue();
        assertThat(explorer.workspace().openPanels().race()).isFalse();
    }

    @Test
    void aNarrowWindowShowsOnePictureAtATime(Context context) {
        open(context, valleys(), 620, new OpenPanels(Set.of(Openable.COMPARE), 1e-3).withLab(false));
        driver.frames(3);
        assertThat(has("Distance over the steps")).isTrue();
        assertThat(has("Difference map")).isFalse();
        driver.click("Domain");
        assertThat(has("Distance over the steps")).isFalse();
        assertThat(has("Difference map")).isTrue();
        assertThat(has("Verdict")).isTrue();
    }

    /** The program's own comparison, with another engine where the GPU's is made. */
    private CompareController instead(Engine engine) {
        CompareController controller = new CompareController(explorer.simulation(), () -> engine, Runnable::run);
        for (int i = 0; i < 100; i++) controller.watch(true);
        return controller;
    }

    @Test
    void aWrongEngineIsADefectWithItsStep(Context context) {
        open(context, logistic());
        Engine wrong = new AlteredEngine() {
            @Override
            public void advance(int steps) {
                super.advance(step() == 20 ? 2 * steps : steps);
            }

            @Override
            public long step() {
                return super.step() > 21 ? super.step() - 1 : super.step();
            }
        };
        try (CompareController controller = instead(wrong)) {
            ComparedRun run = controller.compared().run();
            assertThat(Agreement.of(run, 1e-4).kind()).isEqualTo(Agreement.Kind.WRONG);
            assertThat(run.firstWrong().orElseThrow().step()).isEqualTo(21);
            assertThat(controller.compared().field()).as("no second landscape").isEmpty();
        }
    }

    /** The reference in the GPU's place is near to the stage's balls, but not there to the last bit. */
    @Test
    void aStageThatIsElsewhereIsSaid(Context context) {
        open(context, valleys());
        explorer.simulation().goTo(5);
        try (CompareController controller = instead(new Named())) {
            assertThat(controller.compared().onStage()).contains(false);
            assertThat(controller.compared().run().worst()).isZero();
        }
    }

    @Test
    void anEngineThatRefusesIsASentence(Context context) {
        open(context, valleys());
        Engine wrong = new AlteredEngine() {
            @Override
            public void load(Experiment experiment) {
                throw new EngineException("this device has no memory left: close other programs");
            }
        };
        try (CompareController controller = instead(wrong)) {
            assertThat(controller.compared().failure())
                    .isEqualTo("this device has no memory left: close other programs");
        }
    }

    private static class Named extends AlteredEngine {
        @Override
        public String name() {
            return "gpu";
        }
    }

    /** The worker is kept waiting: it is handed one piece at a time, and what is late is not taken over. */
    @Test
    void nothingPilesUpAndWhatIsLateIsLeft(Context context) {
        open(context, valleys());
        List<Runnable> handed = new ArrayList<>();
        try (CompareController controller = new CompareController(explorer.simulation(), Named::new, handed::add)) {
            for (int i = 0; i < 10; i++) controller.watch(true);
            assertThat(handed).hasSize(1);
            Experiment other = valleys().withSeed(7);
            explorer.simulation().load(other);
            for (int i = 0; i < 10; i++) controller.watch(true);
            assertThat(handed).hasSize(2);
            handed.get(0).run();
            controller.watch(true);
            assertThat(controller.compared().field()).isEmpty();
            handed.get(1).run();
            controller.watch(true);
            assertThat(controller.compared().field()).isPresent();
            assertThat(controller.compared().experiment().seed()).isEqualTo(7);
            assertThat(controller.compared().experiment().teams().get(0).particles())
                    .isEqualTo(128);
        }
    }
}
