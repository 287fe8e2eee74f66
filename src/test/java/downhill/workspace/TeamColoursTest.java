package downhill.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.colour.OkabeIto;
import downhill.colour.Theme;
import downhill.dataset.Batch;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.experiment.TeamColour;
import downhill.library.ShippedLibrary;
import downhill.ui.lab.ThreeBatches;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamColoursTest {
    private final Experiment one = Experiment.of(
            ShippedLibrary.SHIPPED.surfaces().get("linear-regression"),
            Team.of(ShippedLibrary.SHIPPED.optimizers().get("gd"), 1));

    @Test
    void the_courses_colours_stay_with_their_teams_whatever_the_batch() {
        Experiment three = ThreeBatches.of(one, 0);
        for (int rows : new int[] {1, 2, 16, 149, 150}) {
            Team orange = three.teams().get(1).withBatch(Batch.epochs(rows));
            Theme theme = TeamColours.of(Theme.DARK, three.withTeam(1, orange));
            assertThat(theme.teams())
                    .as("a batch of %d", rows)
                    .containsExactly(Theme.DARK.batch(), Theme.DARK.gradient(), Theme.DARK.single());
            assertThat(TeamColours.ofBatches(Theme.LIGHT, orange)).isEqualTo(Theme.LIGHT.gradient());
        }
    }

    @Test
    void other_teams_have_the_colours_of_their_places() {
        assertThat(TeamColours.of(Theme.DARK, one)).isSameAs(Theme.DARK);
        Team teal = one.teams().get(0).withColour(TeamColour.TEAL);
        Theme theme = TeamColours.of(
                Theme.LIGHT, Theme.DARK, one.withTeams(List.of(one.teams().get(0), teal)));
        assertThat(theme.teams()).containsExactly(OkabeIto.ORANGE, Theme.DARK.batch());
    }

    @Test
    void a_cloud_of_batches_has_the_colour_of_their_kind_where_its_team_has_none() {
        Team team = one.teams().get(0);
        assertThat(TeamColours.ofBatches(Theme.DARK, team)).isEqualTo(Theme.DARK.batch());
        assertThat(TeamColours.ofBatches(Theme.DARK, team.withBatch(Batch.epochs(16))))
                .isEqualTo(Theme.DARK.gradient());
        assertThat(TeamColours.ofBatches(Theme.DARK, team.withBatch(Batch.epochs(1))))
                .isEqualTo(Theme.DARK.single());
    }
}
