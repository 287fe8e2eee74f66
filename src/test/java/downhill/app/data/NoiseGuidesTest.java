package downhill.app.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.colour.Theme;
import downhill.cpu.CpuEngine;
import downhill.dataset.Batch;
import downhill.dataset.Table;
import downhill.experiment.Batches;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.experiment.study.NoiseReader;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.loss.Surface;
import downhill.render.Arrow;
import downhill.render.Dot;
import downhill.render.Ellipse;
import downhill.render.Guides;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.LandscapeShape;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The noise at the ball is drawn as large as it is: held against covariances computed here by hand. */
class NoiseGuidesTest {
    private static final Engine.Ball BALL = new Engine.Ball(0.5, 1.2, 0, 0);
    private static final int ROWS = 150;

    private final Library library = ShippedLibrary.SHIPPED;
    private final Surface line = library.surfaces().get("linear-regression");
    private final NoiseGuides maker = new NoiseGuides();
    private final NoiseReader reader = new NoiseReader();
    private final double[][] rows = new double[2][ROWS];
    private final double[] mean = new double[2];
    private final double[][] spread = new double[2][2];
    private Landscape landscape;

    @BeforeEach
    void rowsByHand() {
        Table table = line.data().orElseThrow().rows();
        for (int r = 0; r < ROWS; r++) {
            double x = table.column("x")[r];
            double error = BALL.x() * x + BALL.y() - table.column("y")[r];
            rows[0][r] = 2 * error * x;
            rows[1][r] = 2 * error;
        }
        for (int i = 0; i < 2; i++) mean[i] = Arrays.stream(rows[i]).sum() / ROWS;
        for (int i = 0; i < 2; i++)
            for (int j = 0; j < 2; j++)
                for (int r = 0; r < ROWS; r++) spread[i][j] += (rows[i][r] - mean[i]) * (rows[j][r] - mean[j]) / ROWS;
        try (Engine engine = new CpuEngine()) {
            engine.load(experiment(Batch.FULL));
            landscape = Landscape.of(engine.field(33, 33), LandscapeShape.AUTOMATIC);
        }
    }

    private Experiment experiment(Batch batch) {
        return Experiment.of(line, Team.of(library.optimizers().get("gd"), 1).withBatch(batch));
    }

    private Guides guides(Batch batch, boolean single, Engine.Ball ball) {
        Experiment experiment = experiment(batch);
        var batchNoise = reader.at(experiment, 0, ball.x(), ball.y(), 0);
        return maker.with(
                Guides.NONE,
                batchNoise,
                single ? Optional.of(reader.gradients()) : Optional.empty(),
                landscape,
                experiment.teams().get(0),
                ball);
    }

    private Guides guides(Batch batch) {
        return guides(batch, false, BALL);
    }

    /** Domain units for each unit of slope: the arrow goes down the full gradient by so much. */
    private double scale(Guides guides) {
        Arrow full = guides.arrows().get(0);
        double scale = -full.dx() / mean[0];
        assertThat(full.dy()).isCloseTo(-scale * mean[1], within(1e-12));
        return scale;
    }

    private static double square(double value) {
        return value * value;
    }

    private static double longAxis(Ellipse ellipse) {
        return Math.hypot(ellipse.ax(), ellipse.ay());
    }

    private static double shortAxis(Ellipse ellipse) {
        return Math.hypot(ellipse.bx(), ellipse.by());
    }

    @Test
    void theEllipsesAxesAreTwoDeviationsAlongTheCovariancesEigenvectors() {
        Guides guides = guides(Batch.replaced(16));
        double unit = 2 * scale(guides);
        Ellipse ellipse = guides.ellipses().get(0);
        var eigen = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(spread));

        assertThat(square(longAxis(ellipse) / unit)).isCloseTo(eigen.getEigenvalue(0) / 16, within(1e-12));
        assertThat(square(shortAxis(ellipse) / unit)).isCloseTo(eigen.getEigenvalue(1) / 16, within(1e-12));
        assertThat(ellipse.ax() * ellipse.bx() + ellipse.ay() * ellipse.by()).isCloseTo(0, within(1e-15));
        double along = ellipse.ax() * eigen.getEigenvector(0).getEntry(0)
                + ellipse.ay() * eigen.getEigenvector(0).getEntry(1);
        assertThat(Math.abs(along)).isCloseTo(longAxis(ellipse), within(1e-12));
        assertThat(ellipse.x()).isCloseTo(BALL.x() - scale(guides) * mean[0], within(1e-12));
        assertThat(ellipse.y()).isCloseTo(BALL.y() - scale(guides) * mean[1], within(1e-12));
    }

    @Test
    void fourTimesTheRowsHalveTheEllipseAndTheCloudAtTheSameScale() {
        Guides few = guides(Batch.replaced(9));
        Guides many = guides(Batch.replaced(36));

        assertThat(scale(many)).isEqualTo(scale(few));
        assertThat(longAxis(many.ellipses().get(0)))
                .isCloseTo(longAxis(few.ellipses().get(0)) / 2, within(1e-12));
        assertThat(shortAxis(many.ellipses().get(0)))
                .isCloseTo(shortAxis(few.ellipses().get(0)) / 2, within(1e-12));
        // A deviation of 160 numbers is known to 1/√320 of itself, so their ratio to 8 %: three of those.
        assertThat(deviation(few) / deviation(many)).isCloseTo(2, within(0.48));
    }

    /** Of the dots from the full gradient's tip. */
    private static double deviation(Guides guides) {
        Arrow full = guides.arrows().get(0);
        double x = full.x() + full.dx();
        double y = full.y() + full.dy();
        return Math.sqrt(guides.dots().stream()
                .mapToDouble(dot -> square(dot.x() - x) + square(dot.y() - y))
                .average()
                .orElseThrow());
    }

    @Test
    void withoutReplacementTheEllipseIsSmallerByTheFactorForFiniteData() {
        double replaced = longAxis(guides(Batch.replaced(50)).ellipses().get(0));
        double epochs = longAxis(guides(Batch.epochs(50)).ellipses().get(0));
        double whole = longAxis(guides(Batch.epochs(ROWS)).ellipses().get(0));

        assertThat(square(epochs / replaced)).isCloseTo(100.0 / 149, within(1e-12));
        assertThat(whole).isZero();
    }

    @Test
    void theFirstDotIsWhereTheBallsNextBatchPullsIt() {
        Guides guides = guides(Batch.epochs(5));
        int[] batch = Batches.indexes(experiment(Batch.epochs(5)), 0, 0, 1);
        double x = Arrays.stream(batch).mapToDouble(r -> rows[0][r]).average().orElseThrow();
        double y = Arrays.stream(batch).mapToDouble(r -> rows[1][r]).average().orElseThrow();
        Dot first = guides.dots().get(0);

        assertThat(first.x()).isCloseTo(BALL.x() - scale(guides) * x, within(1e-12));
        assertThat(first.y()).isCloseTo(BALL.y() - scale(guides) * y, within(1e-12));
        assertThat(guides.dots()).hasSize(160).extracting(Dot::colour).containsOnly(Theme.DARK.gradient());
        assertThat(guides(Batch.replaced(1)).dots()).extracting(Dot::colour).containsOnly(Theme.DARK.single());
    }

    @Test
    void onRequestEachRowHasADotOfItsOwnBelowThoseOfTheBatches() {
        Guides guides = guides(Batch.epochs(5), true, BALL);
        double scale = scale(guides);

        assertThat(guides.dots()).hasSize(ROWS + 160);
        for (int r : new int[] {0, 7, ROWS - 1}) {
            assertThat(guides.dots().get(r).x()).isCloseTo(BALL.x() - scale * rows[0][r], within(1e-12));
            assertThat(guides.dots().get(r).y()).isCloseTo(BALL.y() - scale * rows[1][r], within(1e-12));
        }
        assertThat(guides.dots().get(0).radius())
                .isLessThan(guides.dots().get(ROWS).radius());
    }

    @Test
    void allRowsHaveNoNoiseAndABallThatLeftTheNumbersHasNothing() {
        Guides full = guides(Batch.FULL);
        assertThat(full.arrows()).hasSize(1);
        assertThat(full.ellipses()).isEmpty();
        assertThat(full.dots()).isEmpty();
        assertThat(guides(Batch.FULL, true, BALL).dots()).hasSize(ROWS);
        assertThat(guides(Batch.epochs(5), true, new Engine.Ball(9, 9, 3, 1))).isSameAs(Guides.NONE);
    }

    @Test
    void theyAreMadeAgainOnlyWhenSomethingChanged() {
        Experiment experiment = experiment(Batch.epochs(5));
        var batchNoise = reader.at(experiment, 0, BALL.x(), BALL.y(), 0);
        Guides made = maker.with(
                Guides.NONE,
                batchNoise,
                Optional.empty(),
                landscape,
                experiment.teams().get(0),
                BALL);

        assertThat(maker.with(
                        Guides.NONE,
                        batchNoise,
                        Optional.empty(),
                        landscape,
                        experiment.teams().get(0),
                        BALL))
                .isSameAs(made);
        var next = reader.at(experiment, 0, BALL.x(), BALL.y(), 1);
        assertThat(maker.with(
                        Guides.NONE,
                        next,
                        Optional.empty(),
                        landscape,
                        experiment.teams().get(0),
                        BALL))
                .isNotSameAs(made);
    }

    @Test
    void theNoteSaysWhatTheLengthsMean() {
        assertThat(guides(Batch.epochs(5)).note()).isEqualTo("pulls of batches not to scale");
        assertThat(List.of(guides(Batch.epochs(5)).ellipses().get(0).name())).containsExactly("σ²/B");
    }
}
