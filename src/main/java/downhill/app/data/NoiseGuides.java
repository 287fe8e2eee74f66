package downhill.app.data;

import downhill.colour.OnLandscape;
import downhill.colour.Theme;
import downhill.dataset.Batch;
import downhill.experiment.Engine;
import downhill.experiment.Team;
import downhill.experiment.plan.Covariance;
import downhill.experiment.plan.Curvature;
import downhill.experiment.plan.RowGradients;
import downhill.experiment.study.BatchNoise;
import downhill.render.Arrow;
import downhill.render.Dot;
import downhill.render.Ellipse;
import downhill.render.Guides;
import downhill.render.landscape.Landscape;
import downhill.workspace.TeamColours;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where batches pull a ball: downhill arrows' tips as dots around the tip of the full gradient's. Their scale depends on
 * the place alone, so that with larger batches the cloud shrinks. On the landscape the dark theme's colours stand out in
 * either theme.
 */
final class NoiseGuides {
    /** The longest way in the world, in which the map is 2 wide. */
    private static final double LONGEST = 0.5;

    private static final double DEVIATIONS = 2;
    /** Dots that still leave the arrow and the ellipse to be seen. */
    private static final int MOST = 160;

    private static final double BATCH_RADIUS = 1.8;

    /** Single rows, fainter and smaller than their means. */
    private static final int MOST_ROWS = 400;

    private static final double ROW_RADIUS = 1.2;
    private static final String NOTE = "pulls of batches not to scale";

    private Key key;
    private Guides made = Guides.NONE;

    /** @param rows the gradients of single rows there, or null for none */
    private record Key(
            Guides guides, BatchNoise batchNoise, RowGradients rows, Landscape landscape, Team team, Engine.Ball ball) {
        boolean same(Key other) {
            return other != null
                    && guides == other.guides
                    && batchNoise == other.batchNoise
                    && rows == other.rows
                    && landscape == other.landscape
                    && team.equals(other.team)
                    && ball.equals(other.ball);
        }
    }

    /**
     * These with the noise at a team's ball; the same object until something changes.
     *
     * @param rows the gradients of single rows there, where each row's own pull is to be seen
     */
    Guides with(
            Guides guides,
            BatchNoise batchNoise,
            Optional<RowGradients> rows,
            Landscape landscape,
            Team team,
            Engine.Ball ball) {
        Key now = new Key(guides, batchNoise, rows.orElse(null), landscape, team, ball);
        if (!now.same(key)) {
            key = now;
            made = ball.stopped() == 0 ? make() : guides;
        }
        return made;
    }

    private Guides make() {
        BatchNoise batchNoise = key.batchNoise();
        Batch batch = key.team().batch();
        double x = key.ball().x();
        double y = key.ball().y();
        double scale = -scale(batchNoise.rows(), key.landscape());
        Covariance full = batchNoise.rows();
        Arrow arrow = new Arrow(x, y, scale * full.meanX(), scale * full.meanY(), Theme.DARK.batch(), "−∇L");
        List<Dot> dots = new ArrayList<>();
        RowGradients rows = key.rows();
        if (rows != null) {
            add(
                    dots,
                    rows.slopes(0),
                    rows.slopes(1),
                    Math.min(MOST_ROWS, rows.rows()),
                    scale,
                    OnLandscape.GREY,
                    ROW_RADIUS);
        }
        if (batch.kind() == Batch.Kind.FULL || !Double.isFinite(scale)) {
            return key.guides().with(arrow, List.of(), dots, NOTE);
        }
        int colour = TeamColours.ofBatches(Theme.DARK, key.team());
        double[][] cloud = batchNoise.cloud();
        add(dots, cloud[0], cloud[1], Math.min(MOST, cloud[0].length), scale, colour, BATCH_RADIUS);
        return key.guides().with(arrow, List.of(ellipse(batchNoise.theory(), scale, x, y)), dots, NOTE);
    }

    /** Where slopes pull the ball. */
    private void add(
            List<Dot> dots, double[] alongX, double[] alongY, int count, double scale, int colour, double radius) {
        Engine.Ball ball = key.ball();
        for (int i = 0; i < count; i++) {
            dots.add(new Dot(ball.x() + scale * alongX[i], ball.y() + scale * alongY[i], colour, radius));
        }
    }

    /** So that full gradient and rows' spread stay within reach: domain units for each unit of slope. */
    private static double scale(Covariance rows, Landscape landscape) {
        double unitX = landscape.worldX(1) - landscape.worldX(0);
        double unitY = landscape.worldY(1) - landscape.worldY(0);
        double mean = Math.hypot(unitX * rows.meanX(), unitY * rows.meanY());
        double spread = Math.sqrt(unitX * unitX * rows.xx() + unitY * unitY * rows.yy());
        return LONGEST / Math.max(1e-30, Math.max(mean, DEVIATIONS * spread));
    }

    private static Ellipse ellipse(Covariance cloud, double scale, double x, double y) {
        Curvature axes = cloud.axes();
        double a = DEVIATIONS * Math.abs(scale) * Math.sqrt(Math.max(0, axes.max()));
        double b = DEVIATIONS * Math.abs(scale) * Math.sqrt(Math.max(0, axes.min()));
        return new Ellipse(
                x + scale * cloud.meanX(),
                y + scale * cloud.meanY(),
                a * axes.maxX(),
                a * axes.maxY(),
                b * axes.minX(),
                b * axes.minY(),
                OnLandscape.LIGHT,
                "σ²/B");
    }
}
