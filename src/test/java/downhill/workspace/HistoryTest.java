package downhill.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.ui.lab.LabPanelTest;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final Experiment first = Experiment.of(
            LabPanelTest.surface(
                    "bowl",
                    "---\n"
                            + "name: Bowl\n"
                            + "weights:\n"
                            + "  - x in [-1, 1]\n"
                            + "  - y in [-1, 1]\n"
                            + "---\n"
                            + "A bowl.\n\n"
                            + "```loss\n"
                            + "x^2 + y^2\n"
                            + "```\n"),
            Team.of(
                    LabPanelTest.optimizer(
                            "gd",
                            "---\n"
                                    + "name: Descent\n"
                                    + "parameters:\n"
                                    + "  - rate = 0.1\n"
                                    + "---\n"
                                    + "Down.\n\n"
                                    + "```rule\n"
                                    + "w = w - rate*g\n"
                                    + "```\n"),
                    1));
    private final History history = new History();

    @Test
    void undo_goes_back_and_redo_forth() {
        history.settle(first);
        history.settle(first.withSeed(2));
        history.settle(first.withSeed(3));
        assertThat(history.undo()).isEqualTo(first.withSeed(2));
        assertThat(history.undo()).isEqualTo(first);
        assertThat(history.undo()).as("nothing is before the first").isEqualTo(first);
        assertThat(history.redo()).isEqualTo(first.withSeed(2));
    }

    @Test
    void what_does_not_change_is_no_step() {
        history.settle(first);
        history.settle(first);
        history.settle(first.withSeed(2));
        assertThat(history.undo()).isEqualTo(first);
    }

    @Test
    void a_new_change_forgets_what_was_undone() {
        history.settle(first);
        history.settle(first.withSeed(2));
        history.undo();
        history.settle(first.withSeed(3));
        assertThat(history.redo()).isEqualTo(first.withSeed(3));
        assertThat(history.undo()).isEqualTo(first);
    }
}
