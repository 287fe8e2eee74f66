package downhill.app.lesson;

import downhill.app.circuit.CircuitController;
import downhill.app.stage.Simulation;
import downhill.ui.kit.NamedValue;
import java.util.List;
import java.util.Optional;

/** What stands on the stage: the landscape, unless a circuit or a plot of a lesson takes its place. */
public record OnStage(CircuitController circuits, LessonSession lessonSession, Simulation simulation) {
    /** Whether it is the landscape's. */
    public boolean isLandscape() {
        return !circuits.isOpen() && lessonSession.lessonStaging().drawing().isEmpty();
    }

    /** The name of what stands there. */
    public String title() {
        if (circuits.isOpen()) return circuits.lab().schematic().title();
        return lessonSession.lessonStaging().drawing().isPresent()
                ? lessonSession.lessonPaneState().lesson().title()
                : simulation.experiment().surface().title();
    }

    /** Where things stand there, if it is not the landscape; of a lesson's plot its own legend tells. */
    public Optional<List<NamedValue>> facts() {
        return isLandscape() || circuits.isOpen() ? circuits.facts() : Optional.of(List.of());
    }
}
