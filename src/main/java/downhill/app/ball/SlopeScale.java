package downhill.app.ball;

import downhill.experiment.plan.StateKind;
import downhill.render.ArrowLengths;
import downhill.render.landscape.Landscape;

/** One scale for everything at a ball that is measured in slopes, so that it can be compared: the longest is bounded. */
final class SlopeScale {
    /** The greatest length in the world, in which the map is 2 wide. */
    private static final double LONGEST = 0.8;

    private final double scale;

    SlopeScale(BallFacts facts, Landscape landscape, ArrowLengths arrowLengths) {
        double unitX = landscape.worldX(1) - landscape.worldX(0);
        double unitY = landscape.worldY(1) - landscape.worldY(0);
        double size = facts.here().steepness();
        double way = Math.hypot(facts.here().slopeX() * unitX, facts.here().slopeY() * unitY);
        for (BallFacts.Memory memory : facts.memory()) {
            double x = slope(memory.kind(), memory.x());
            double y = slope(memory.kind(), memory.y());
            if (Double.isFinite(x) && Double.isFinite(y)) {
                size = Math.max(size, Math.hypot(x, y));
                way = Math.max(way, Math.hypot(x * unitX, y * unitY));
            }
        }
        scale = way > 0 && Double.isFinite(way) ? LONGEST * arrowLengths.length(size) / way : 0;
    }

    /** A state's value as a slope: the root of a mean square; NaN for what is none. */
    static double slope(StateKind kind, double value) {
        return switch (kind) {
            case VECTOR, SIZE -> value;
            case SQUARE -> Math.sqrt(value);
            case NUMBER -> Double.NaN;
        };
    }

    /** The way in the domain that stands for a slope. */
    double way(double slope) {
        return scale * slope;
    }
}
