package downhill.app;

import downhill.dataset.Batch;
import downhill.experiment.Covariance;
import downhill.experiment.Curvature;
import downhill.experiment.Engine;
import downhill.experiment.Noise;
import downhill.render.Arrow;
import downhill.render.Dot;
import downhill.render.Ellipse;
import downhill.render.Guides;
import downhill.render.Landscape;
import downhill.ui.BatchColours;
import downhill.ui.Theme;
import java.util.ArrayList;
import java.util.List;

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

    private static final int WHITE = 0xF4F5F7;
    private static final String NOTE = "pulls of batches not to scale";

    private Key key;
    private Guides made = Guides.NONE;

    private record Key(Guides guides, Noise noise, Landscape landscape, Batch batch, Engine.Ball ball) {
        boolean same(Key other) {
            return other != null
                    && guides == other.guides
                    && noise == other.noise
                    && landscape == other.landscape
                    && batch.equals(other.batch)
                    && ball.equals(other.ball);
        }
    }

    /** These with the noise at a team's ball; the same object until something changes. */
    Guides with(Guides guides, Noise noise, Landscape landscape, Batch batch, Engine.Ball ball) {
        Key now = new Key(guides, noise, landscape, batch, ball);
        if (!now.same(key)) {
            key = now;
            made = ball.stopped() == 0 ? make() : guides;
        }
        return made;
    }

    private Guides make() {
        Noise noise = key.noise();
        Batch batch = key.batch();
        double x = key.ball().x();
        double y = key.ball().y();
        double scale = -scale(noise.rows(), key.landscape());
        Covariance full = noise.rows();
        Arrow arrow = new Arrow(x, y, scale * full.meanX(), scale * full.meanY(), Theme.DARK.batch(), "−∇L");
        if (batch.kind() == Batch.Kind.FULL || !Double.isFinite(scale)) {
            return key.guides().with(arrow, List.of(), List.of(), NOTE);
        }
        int colour = BatchColours.colour(Theme.DARK, batch);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, noise.cloud()[0].length); i++) {
            dots.add(new Dot(x + scale * noise.cloud()[0][i], y + scale * noise.cloud()[1][i], colour));
        }
        return key.guides().with(arrow, List.of(ellipse(noise.theory(), scale, x, y)), dots, NOTE);
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
                WHITE,
                "σ²/B");
    }
}
