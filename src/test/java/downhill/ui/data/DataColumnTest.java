package downhill.ui.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.colour.Theme;
import downhill.dataset.Batch;
import downhill.dataset.Split;
import downhill.experiment.Batches;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.ShownRows;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizers;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.ui.kit.WidgetLoop;
import downhill.ui.kit.Widgets;
import downhill.workspace.View;
import downhill.workspace.ViewOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The data beside the landscape, as a person sees and clicks them. */
@GlTest(compute = true)
class DataColumnTest {
    private static final Rect PLACE = new Rect(0, 0, 360, 900);

    private final DataColumn column = new DataColumn();
    private Experiment experiment;
    private List<Engine.Ball> balls = List.of(new Engine.Ball(2, -1, 0, 0));
    private View view = View.FIRST.with(ViewOption.DATA_PLOT, true).with(ViewOption.GRADIENT_CLOUD, true);
    private long step;
    private UiDriver driver;

    private void open(Context context, String surface, Batch batch) {
        Team team =
                Team.of(Optimizers.catalogue(Optional.empty()).get("gd"), 10).withBatch(batch);
        experiment = Experiment.of(Surfaces.catalogue(Optional.empty()).get(surface), team);
        experiment.surface().data().orElseThrow().rows();
        driver = UiDriver.looking(context, 800, 900, new WidgetLoop(() -> Theme.DARK, this::draw));
    }

    private void draw(Widgets ui) {
        view = column.draw(ui, experiment, balls, step, Theory.NONE, view, PLACE);
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private Split rows() {
        return experiment.surface().data().orElseThrow().sample().rows();
    }

    /** A training row that nothing hides: the one furthest from its neighbours. */
    private int alone() {
        float[][] at = IntStream.range(0, rows().training().rows())
                .mapToObj(column.plot()::pixel)
                .toArray(float[][]::new);
        int best = 0;
        double most = 0;
        for (int i = 0; i < at.length; i++) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int j = 0; j < at.length; j++) {
                if (j != i) nearest = Math.min(nearest, Math.hypot(at[i][0] - at[j][0], at[i][1] - at[j][1]));
            }
            if (nearest > most) {
                most = nearest;
                best = i;
            }
        }
        return best;
    }

    @Test
    void aClickedRowIsShownAndAnotherClickComesBack(Context context) {
        open(context, "linear-regression", Batch.FULL);
        int row = alone();
        float[] at = column.plot().pixel(row);
        driver.move(at[0], at[1]);
        assertThat(column.plot().words()).startsWith("row " + rows().number(false, row) + ": x ");
        driver.click(at[0], at[1]);
        assertThat(view.data().shownRows()).isEqualTo(ShownRows.row(rows().number(false, row)));
        driver.click(at[0], at[1]);
        assertThat(view.data().shownRows()).isEqualTo(ShownRows.TRAINING);
    }

    @Test
    void aClickBesideThePointsComesBackToo(Context context) {
        open(context, "linear-regression", Batch.FULL);
        view = view.with(view.data().with(ShownRows.row(3)));
        Rect plot = driver.labels().find("Data plot").place();
        driver.click(plot.right() - 30, plot.bottom() - 60);
        assertThat(view.data().shownRows()).isEqualTo(ShownRows.TRAINING);
    }

    @Test
    void theLineFollowsTheBall(Context context) {
        open(context, "linear-regression", Batch.FULL);
        double[] places = column.plot().line(0).places();
        assertThat(column.plot().line(0).values()[10]).isCloseTo(2 * places[10] - 1, within(1e-9));
        assertThat(column.plot().words()).isEqualTo("150 rows; hollow: 50 held out");
        balls = List.of(new Engine.Ball(-1, 0.5, 0, 0));
        driver.frames(1);
        assertThat(column.plot().line(0).values()[10]).isCloseTo(0.5 - places[10], within(1e-9));
    }

    @Test
    void theBoundaryIsWhereTheModelIsInDoubt(Context context) {
        open(context, "logistic-regression", Batch.epochs(8));
        balls = List.of(new Engine.Ball(1, 1, 0, 0));
        driver.frames(1);
        var line = column.plot().line(0);
        assertThat(line.classes()).isTrue();
        assertThat(line.boundary().count()).isGreaterThan(20);
        assertThat(column.plot().words()).isEqualTo("300 rows; discs: y is 1");
    }

    @Test
    void theRowsOfTheNextStepHaveRings(Context context) {
        open(context, "linear-regression", Batch.epochs(1));
        int orange = pixels(Theme.DARK.single());
        int row = Batches.indexes(experiment, 0, 0, 1)[0];
        float[] at = column.plot().pixel(row);
        assertThat(orange).isPositive();
        assertThat(purpleAround(at)).isGreaterThan(10);
        step = 1;
        driver.frames(1);
        assertThat(purpleAround(column.plot().pixel(Batches.indexes(experiment, 0, 0, 2)[0])))
                .isGreaterThan(10);
    }

    private int purpleAround(float[] at) {
        int count = 0;
        int[] pixels = driver.pixels();
        for (int y = (int) at[1] - 8; y <= at[1] + 8; y++) {
            for (int x = (int) at[0] - 8; x <= at[0] + 8; x++) {
                int pixel = pixels[y * 800 + x];
                boolean purple = (pixel & 255) > 150 && (pixel >> 8 & 255) < (pixel & 255) - 40;
                if (purple) count++;
            }
        }
        return count;
    }

    private int pixels(int colour) {
        return (int) IntStream.of(driver.pixels())
                .filter(pixel -> (pixel & 0xFFFFFF) == colour)
                .count();
    }

    @Test
    void fourTimesTheRowsAreACloudHalfAsWide(Context context) {
        open(context, "linear-regression", Batch.replaced(4));
        double few = column.noise(experiment, balls, step, 0).theory().xx();
        experiment = experiment.withTeam(0, experiment.teams().get(0).withBatch(Batch.replaced(16)));
        driver.frames(1);
        assertThat(column.noise(experiment, balls, step, 0).theory().xx()).isCloseTo(few / 4, within(1e-12));
    }

    @Test
    void eachPictureIsTakenAwayByItsName(Context context) {
        open(context, "linear-regression", Batch.epochs(4));
        driver.click("Close Data and model");
        assertThat(view.shows(ViewOption.DATA_PLOT)).isFalse();
        driver.click("Close Batch gradients");
        assertThat(view.shows(ViewOption.GRADIENT_CLOUD)).isFalse();
    }
}
