package downhill.app.explorer;

import downhill.app.circuit.CircuitController;
import downhill.app.stage.RaceSampler;
import downhill.app.stage.Viewports;
import downhill.experiment.Experiment;
import downhill.scene.Scene;
import downhill.scene.Viewpoint;
import downhill.workspace.Lab;
import downhill.workspace.Workspace;
import java.util.Optional;

/**
 * What is shown, as a scene: to be kept, and to have another put in its place.
 *
 * @param opening the experiment of the first start
 */
record CurrentScene(
        Workspace workspace,
        Viewports viewports,
        RaceSampler raceSampler,
        ExperimentLoader experimentLoader,
        CircuitController circuits,
        Experiment opening) {
    /** What is shown, to be kept. */
    Scene scene() {
        return new Scene(workspace.lab().experiment(), viewports.viewpoint());
    }

    /** The same with the circuit that stands in the landscape's place. */
    Scene whole() {
        return scene().with(circuits.isOpen() ? Optional.of(circuits.lab()) : Optional.empty());
    }

    /** As a file has it: its circuit stands on the stage, or none does. */
    void openWhole(Scene scene) {
        open(scene);
        scene.circuit().ifPresent(kept -> circuits.change(now -> kept.withSpeed(now.speed())));
        circuits.open(scene.circuit().isPresent());
    }

    /** The scene of the first start. */
    Scene first() {
        return new Scene(opening, Viewpoint.FIRST);
    }

    /** The scene from its first step, in place of what is shown; one that the engine refuses is left. */
    void open(Scene scene) {
        workspace.change(lab -> lab.withExperiment(scene.experiment()).withGoTo(Lab.AFRESH));
        experimentLoader.experiment();
        raceSampler.watch(0);
        viewports.look(scene.viewpoint());
    }
}
