package downhill.app.stage;

import downhill.cpu.CpuEngine;
import downhill.experiment.Experiment;
import downhill.experiment.Field;
import java.util.List;
import java.util.stream.IntStream;

/** Whether a field in single precision is the one that double precision has, told from some of its points. */
final class FieldCheck {
    /** Points along a side; their grid lies on that of the field. */
    private static final int POINTS = 52;

    /** A difference that is seen, in parts of how far apart losses are here. */
    private static final double SEEN = 0.003;

    /** The share of the points at which it may be. */
    private static final double FEW = 0.005;

    private FieldCheck() {}

    /** Computes the field on the processor where one in single precision is not the same to the eye; else gives that. */
    static Field checked(Experiment experiment, Field field) {
        boolean once = experiment.surface().data().isEmpty() && (field.width() - 1) % (POINTS - 1) == 0;
        if (!once) return field;
        try (CpuEngine reference = new CpuEngine()) {
            reference.load(
                    experiment.withTeams(List.of(experiment.teams().get(0).withParticles(1))));
            return agree(field, reference.field(POINTS, POINTS))
                    ? field
                    : reference.field(field.width(), field.height());
        }
    }

    private static boolean agree(Field field, Field reference) {
        int stride = (field.width() - 1) / (POINTS - 1);
        double spread = spread(reference.loss());
        long apart = IntStream.range(0, POINTS * POINTS)
                .filter(i -> {
                    float there = field.loss()[stride * (i / POINTS * field.width() + i % POINTS)];
                    return isApart(there, reference.loss()[i], spread);
                })
                .count();
        return apart <= FEW * POINTS * POINTS;
    }

    private static boolean isApart(float loss, float reference, double spread) {
        if (Float.isFinite(loss) != Float.isFinite(reference)) return true;
        return Math.abs((double) loss - reference) > SEEN * (spread + Math.abs(reference));
    }

    /** Between the second and the last but one in fifty: a few huge losses say nothing of the others. */
    private static double spread(float[] losses) {
        double[] sorted = IntStream.range(0, losses.length)
                .mapToDouble(i -> losses[i])
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        int last = sorted.length - 1;
        return last < 0 ? 0 : sorted[(int) (0.98 * last)] - sorted[(int) (0.02 * last)];
    }
}
