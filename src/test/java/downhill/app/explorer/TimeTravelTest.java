package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.stage.SameThread;
import downhill.app.stage.Simulation;
import downhill.app.stage.Worker;
import downhill.cpu.CpuEngine;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.gpu.GpuEngine;
import downhill.language.Digits;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.render.landscape.Landscape;
import downhill.scene.Scene;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.workspace.OpenPanels;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Going back and forth in the window comes to the same bits, over changes of a parameter too. */
@GlTest(compute = true)
class TimeTravelTest {
    private Explorer explorer;
    private UiDriver driver;

    @BeforeEach
    void open(Context context) {
        Library library = ShippedLibrary.SHIPPED;
        Workspace workspace = new Workspace(library.opening().withRunning(false), OpenPanels.FIRST, 1);
        explorer =
                new Explorer(context, library, workspace, new Host(() -> {}, () -> {}), new Worker(new SameThread()));
        driver = new UiDriver(context, 1280, 900, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private Simulation simulation() {
        return explorer.simulation();
    }

    private double rate() {
        return explorer.workspace()
                .lab()
                .experiment()
                .teams()
                .get(0)
                .parameters()
                .get("rate");
    }

    private double[] everything() {
        return simulation().engine().snapshot(0).positions();
    }

    /** Runs for a while, pauses, and changes the rate. */
    private void runAndChange() {
        steps(6);
        driver.typeValue("Learning rate", "0.03");
        steps(5);
    }

    private void steps(int count) {
        for (int i = 0; i < count; i++) {
            driver.click("Step");
        }
    }

    @Test
    void back_over_a_change_and_forward_again_every_particle_is_where_it_was() {
        double first = rate();
        runAndChange();
        double[] before = everything();
        double[] state = simulation().engine().ballState(0);
        for (int i = 0; i < 8; i++) {
            driver.key(ImGuiKey.B);
        }
        assertThat(simulation().step()).isEqualTo(3);
        assertThat(rate()).as("the slider shows what held then").isEqualTo(first);
        assertThat(everything()).isNotEqualTo(before);
        for (int i = 0; i < 8; i++) {
            driver.key(ImGuiKey.N);
        }
        assertThat(rate()).isEqualTo(0.03);
        assertThat(everything()).isEqualTo(before);
        assertThat(simulation().engine().ballState(0)).isEqualTo(state);
    }

    @Test
    void a_replayed_run_changes_the_rate_where_it_was_changed() {
        runAndChange();
        double[] before = everything();
        explorer.workspace().change(lab -> lab.withGoTo(0));
        driver.frames(1);
        driver.key(ImGuiKey.Space);
        while (simulation().step() < 11) {
            driver.frames(1);
        }
        driver.key(ImGuiKey.Space);
        explorer.workspace().change(lab -> lab.withGoTo(11));
        driver.frames(1);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void undo_on_the_way_goes_on_with_the_old_rate_and_there_is_no_tick() {
        double first = rate();
        runAndChange();
        assertThat(simulation().changes()).hasSize(2);
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.Z);
        assertThat(rate()).isEqualTo(first);
        assertThat(simulation().step()).as("the run goes on from here").isEqualTo(11);
        assertThat(simulation().changes()).hasSize(3);
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.Y);
        assertThat(rate()).isEqualTo(0.03);
        assertThat(simulation().changes())
                .as("changed and changed back is no change")
                .hasSize(2);
    }

    @Test
    void going_back_is_nothing_to_undo() {
        double first = rate();
        runAndChange();
        explorer.workspace().change(lab -> lab.withGoTo(2));
        driver.frames(2);
        assertThat(explorer.workspace().history().canUndo())
                .as("what held before is what holds")
                .isFalse();
        explorer.workspace().change(lab -> lab.withGoTo(9));
        driver.frames(2);
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.Z);
        assertThat(rate()).isEqualTo(first);
        assertThat(simulation().end()).isEqualTo(9);
    }

    @Test
    void reset_starts_afresh_with_the_present_rate() {
        runAndChange();
        driver.click("Reset");
        assertThat(simulation().step()).isZero();
        assertThat(rate()).isEqualTo(0.03);
        assertThat(simulation().changes()).hasSize(1);
    }

    @Test
    void the_scrubber_tells_what_was_changed_where() {
        runAndChange();
        Rect track = driver.labels().find("Step shown").place();
        driver.move(track.left() + 9 + (track.width() - 18) * 6 / 11f, track.centreY());
        assertThat(driver.labels().find("Step shown").help())
                .isEqualTo("Changed after step 6:\nMomentum: Learning rate 0.01 → 0.03");
        driver.move(track.left() + 9 + (track.width() - 18) * 2 / 11f, track.centreY());
        assertThat(driver.labels().find("Step shown").help()).contains("A tick is where a setting was changed.");
    }

    @Test
    void a_landscape_that_was_bent_on_the_way_is_shown_as_it_was(Context context) {
        Library library = ShippedLibrary.SHIPPED;
        Experiment experiment =
                library.opening().experiment().withSurface(library.surfaces().get("ravine"));
        String parameter = experiment.values().keySet().iterator().next();
        try (Simulation travelling = new Simulation(new GpuEngine(context), experiment)) {
            Landscape first = travelling.landscape();
            travelling.advance(5);
            travelling.load(experiment.withValue(parameter, 3));
            Landscape bent = travelling.landscape();
            travelling.advance(5);
            travelling.goTo(2);
            assertThat(travelling.landscape().field()).isNotEqualTo(bent.field());
            assertThat(travelling.landscape().field().lowest())
                    .isEqualTo(first.field().lowest());
            assertThat(travelling.experiment()).isEqualTo(experiment);
        }
    }

    @Test
    void on_the_processor_too() {
        Experiment opening = explorer.workspace().lab().experiment();
        Experiment experiment = opening.withTeam(0, opening.teams().get(0).withParticles(200));
        try (Simulation travelling = new Simulation(new CpuEngine(), experiment)) {
            travelling.advance(30);
            travelling.load(experiment.withTeam(0, experiment.teams().get(0).with("rate", 0.03)));
            travelling.advance(20);
            double[] before = travelling.engine().snapshot(0).positions();
            travelling.goTo(7);
            travelling.goTo(50);
            assertThat(travelling.engine().snapshot(0).positions()).isEqualTo(before);
            assertThat(travelling.furthest()).isEqualTo(50);
        }
    }

    @Test
    void the_scene_and_its_seed_give_the_same_run_again() {
        Scene scene = explorer.scene();
        steps(9);
        double[] before = everything();
        driver.typeValue("Learning rate", "0.05");
        steps(3);
        explorer.open(scene);
        driver.frames(2);
        assertThat(simulation().step()).isZero();
        steps(9);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_typed_number_counts_once_it_is_written_and_what_the_slider_does_not_take_is_told() {
        steps(2);
        driver.key(ImGuiKey.Space);
        driver.typeValue("Learning rate", "100");
        driver.key(ImGuiKey.Space);
        double most = team().optimizer().parameters().get(0).max();
        assertThat(rate()).isEqualTo(most);
        assertThat(simulation().changes())
                .as("neither 1 nor 10 held while 100 was written")
                .hasSize(2);
        String end = Digits.text(most);
        assertThat(explorer.toasts().texts())
                .contains("The slider of “Learning rate” ends at " + end + ", so it is " + end
                        + " now. “Rule's ranges” lets it go further.");
        driver.typeValue("Learning rate", "100");
        assertThat(simulation().changes()).as("nothing was changed").hasSize(2);
    }

    private Team team() {
        return explorer.workspace().lab().experiment().teams().get(0);
    }
}
