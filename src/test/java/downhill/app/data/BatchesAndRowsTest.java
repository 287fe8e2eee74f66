package downhill.app.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.colour.Theme;
import downhill.dataset.Batch;
import downhill.dataset.Split;
import downhill.dataset.Table;
import downhill.experiment.ShownRows;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.gl.GlTest;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.workspace.DataView;
import imgui.flag.ImGuiKey;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which rows a step takes and which the landscape shows, as a person chooses them in the Lab. */
@GlTest(compute = true)
class BatchesAndRowsTest extends DataStage {
    @Test
    void aBatchIsChosenByKindAndSize() {
        driver.click("Epochs");
        assertThat(batch()).isEqualTo(Batch.epochs(16));
        driver.typeValue("Rows in a batch", "7");
        assertThat(batch()).isEqualTo(Batch.epochs(7));
        driver.click("Replaced");
        assertThat(batch()).isEqualTo(Batch.replaced(7));
        driver.click("All rows");
        assertThat(batch().size(150)).isEqualTo(150);
    }

    @Test
    void theSliderGoesFromOneRowToAllOfThemByFactors() {
        driver.drag("Rows in a batch", 0);
        assertThat(batch()).isEqualTo(Batch.epochs(1));
        driver.drag("Rows in a batch", 1);
        assertThat(batch().size(150)).isEqualTo(150);
        driver.drag("Rows in a batch", 0.5);
        assertThat(batch().rows()).isBetween(8, 18);
        driver.typeValue("Rows in a batch", "400");
        assertThat(batch().rows()).isEqualTo(150);
    }

    @Test
    void stepsAreCountedInRowsAndAnotherBatchGoesOnWithTheSameRun() {
        driver.click("Epochs");
        explorer.simulation().advance(10);
        assertThat(explorer.race().effort(0).evaluations(explorer.simulation().step()))
                .isEqualTo(150);
        driver.typeValue("Rows in a batch", "1");
        explorer.simulation().advance(5);
        assertThat(explorer.simulation().step()).isEqualTo(15);
        assertThat(explorer.race().effort(0).evaluations(15)).isEqualTo(155);
        assertThat(explorer.race().effort(0).epochs(15)).isCloseTo(155 / 150.0, within(1e-12));
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void oneClickGivesTheCoursesThreeInTheirColours() {
        driver.click("Full, mini-batch, single row");
        assertThat(experiment().teams())
                .extracting(Team::name)
                .containsExactly("Full batch", "Mini-batch", "Single row");
        assertThat(experiment().teams())
                .extracting(Team::batch)
                .containsExactly(Batch.FULL, Batch.epochs(16), Batch.epochs(1));
        assertThat(experiment().start().kind()).isEqualTo(Start.Kind.POINT);
        assertThat(explorer.viewports().view().data().team()).isEqualTo(1);
        driver.typeValue("Rows in a batch", "1");
        assertThat(experiment().teams().get(1).batch()).isEqualTo(Batch.epochs(1));
        explorer.simulation().advance(60);
        driver.frames(2);
        assertThat(driver.labels().find("Legend of the teams").help())
                .isEqualTo("Full batch, Mini-batch, Single row, row gradients 9,000, 60, 60");
        assertThat(explorer.simulation().ball(0))
                .isNotEqualTo(explorer.simulation().ball(2));
        for (int team = 0; team < 3; team++) {
            explorer.viewports().adopt(explorer.viewports().view().with(new DataView(ShownRows.TRAINING, team)));
            driver.frames(2);
            assertThat(near(List.of(Theme.DARK.batch(), Theme.DARK.gradient(), Theme.DARK.single())
                            .get(team)))
                    .as("pixels of the disc beside the name of team " + team)
                    .isGreaterThan(40);
        }
    }

    /** Pixels of that colour in the Lab. */
    private long near(int colour) {
        return Arrays.stream(driver.pixels())
                .filter(pixel -> (pixel & 0xFFFFFF) == colour)
                .count();
    }

    @Test
    void theHeldOutLossIsALandscapeOfItsOwnAndTrainingGoesOnBelow() {
        float[] trained = explorer.simulation().landscape().field().loss().clone();
        driver.click("Held-out");
        float[] held = explorer.simulation().landscape().field().loss();
        assertThat(explorer.simulation().landscapes().shown()).isEqualTo(ShownRows.HELD_OUT);
        assertThat(held).isNotEqualTo(trained);
        driver.key(ImGuiKey.H);
        assertThat(explorer.simulation().landscape().field().loss()).isEqualTo(trained);
    }

    @Test
    void aRowHasItsOwnLandscapeWithItsOwnNumberAndBack() {
        driver.click("One row");
        int number = data().sample().rows().number(false, 0);
        assertThat(explorer.simulation().landscapes().shown()).isEqualTo(ShownRows.row(number));
        double x = data().rows().column("x")[0];
        double y = data().rows().column("y")[0];
        var field = explorer.simulation().landscape().field();
        double corner = Math.pow(field.x0() * x + field.y0() - y, 2);
        assertThat((double) field.loss()[0]).isCloseTo(corner, within(1e-3 * corner));
        driver.click("One row");
        assertThat(explorer.simulation().landscapes().shown()).isEqualTo(ShownRows.TRAINING);
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void aClickOnAPointShowsTheLandscapeOfThatRowAndAnotherComesBack() {
        driver.key(ImGuiKey.D);
        Rect plot = driver.labels().find("Data plot").place();
        int[] point = brightest(plot);
        driver.click(point[0], point[1]);
        ShownRows shown = explorer.simulation().landscapes().shown();
        assertThat(shown.kind()).isEqualTo(ShownRows.Kind.ROW);
        Split rows = data().sample().rows();
        Split.Place place = rows.find(shown.row()).orElseThrow();
        Table table = place.heldOut() ? rows.held() : rows.training();
        double x = table.column("x")[place.index()];
        double y = table.column("y")[place.index()];
        var field = explorer.simulation().landscape().field();
        double corner = Math.pow(field.x0() * x + field.y0() - y, 2);
        assertThat((double) field.loss()[0]).isCloseTo(corner, within(1e-3 * corner));
        driver.click(point[0], point[1]);
        assertThat(explorer.simulation().landscapes().shown()).isEqualTo(ShownRows.TRAINING);
    }

    /** A pixel of a point: the text's colour is nowhere else within the plot's axes. */
    private int[] brightest(Rect plot) {
        int[] pixels = driver.pixels();
        int[] best = {0, 0};
        int most = 0;
        for (int row = (int) plot.centreY() - 60; row < plot.centreY() + 60; row++) {
            for (int column = (int) plot.centreX() - 40; column < plot.centreX() + 100; column++) {
                int light = pixels[row * WIDTH + column] >> 16 & 255;
                if (light > most) {
                    most = light;
                    best = new int[] {column, row};
                }
            }
        }
        return best;
    }

    @Test
    void whatIsShownIsForgottenWhereThereIsNoSuchRow() {
        driver.click("Held-out");
        driver.typeValue("Held out", "0");
        assertThat(explorer.simulation().landscapes().shown()).isEqualTo(ShownRows.TRAINING);
        assertThat(data().sample().rows().held()).isNull();
    }

    @Test
    void aBatchLargerThanTheNewDataIsMadeToFitAndTold() {
        choose("Data set", "A noisy line, ten thousand rows");
        driver.click("Epochs");
        driver.typeValue("Rows in a batch", "5000");
        choose("Data set", "A noisy line");
        assertThat(batch()).isEqualTo(Batch.epochs(150));
        told("A batch was larger than the 150 rows there are to train on: it is all of them now.");
    }
}
