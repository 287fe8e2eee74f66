package downhill.app.ball;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Team;
import downhill.experiment.plan.Probe;
import downhill.ui.kit.Card;
import downhill.workspace.OpenPanels;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BallCardsTest {
    /** Of x² + 3·y² at (0.5, −0.25) the loss is 0.4375 and the slopes are 2·x and 6·y. */
    @Test
    void theFirstCardHasTheBallsPlaceItsLossAndItsSlopes() {
        Team team = Team.of(Samples.optimizer("gd"), 1);
        Experiment experiment = Samples.ball(Samples.typed("x^2 + 3*y^2"), team, 0.5, -0.25);
        Probe.Reading here = new Probe(experiment).at(0.5, -0.25);
        BallFacts facts = new BallFacts(0, here, 0, 0.1, List.of(), Optional.empty(), Optional.empty());

        Card card = new BallCards(experiment, facts, 1, "").of(OpenPanels.FIRST).get(0);

        assertThat(card.rows().stream()
                        .map(row -> row.name() + " " + row.value().strip()))
                .containsExactly("x 0.5000", "y −0.2500", "loss 0.4375", "slope along x 1.000", "slope along y −1.500");
    }
}
