package downhill.experiment;

import downhill.loss.Axis;
import downhill.random.Philox;
import java.util.stream.IntStream;

/** Computes the first positions of a team, the same for both engines. */
public final class Starts {
    private static final int CHUNK = 4096;

    private Starts() {}

    /** x and y of each particle, interleaved, 2·particles numbers. */
    public static double[] positions(Experiment experiment, int team) {
        int count = experiment.teams().get(team).particles();
        double[] positions = new double[2 * count];
        int chunks = (count + CHUNK - 1) / CHUNK;
        IntStream.range(0, chunks).parallel().forEach(chunk -> {
            int end = Math.min(count, (chunk + 1) * CHUNK);
            fill(experiment, team, chunk * CHUNK, end, positions);
        });
        positions[0] = experiment.start().x();
        positions[1] = experiment.start().y();
        return positions;
    }

    private static void fill(Experiment experiment, int team, int from, int to, double[] positions) {
        int[] words = new int[4];
        Start start = experiment.start();
        Axis x = experiment.surface().x();
        Axis y = experiment.surface().y();
        int side = (int) Math.ceil(Math.sqrt(experiment.teams().get(team).particles()));
        for (int i = from; i < to; i++) {
            Philox.draw(i, 0, 0, Philox.START, (int) experiment.seed(), team, words);
            double u = Philox.uniform(words[0]);
            double v = Philox.uniform(words[1]);
            switch (start.kind()) {
                case POINT -> put(positions, i, start.x(), start.y());
                case GAUSSIAN -> {
                    double reach = start.spread() * Philox.radius(words[0]);
                    double angle = 2 * Math.PI * v;
                    put(positions, i, start.x() + reach * Math.cos(angle), start.y() + reach * Math.sin(angle));
                }
                case UNIFORM -> put(positions, i, between(x, u), between(y, v));
                case GRID ->
                    put(positions, i, between(x, (i % side + 0.5) / side), between(y, (i / side + 0.5) / side));
            }
        }
    }

    private static double between(Axis axis, double share) {
        return axis.min() + (axis.max() - axis.min()) * share;
    }

    private static void put(double[] positions, int i, double x, double y) {
        positions[2 * i] = x;
        positions[2 * i + 1] = y;
    }
}
