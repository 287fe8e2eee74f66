package downhill.experiment;

import downhill.language.Expr;
import downhill.loss.DataSplit;
import downhill.random.Philox;
import java.util.List;
import java.util.Optional;

/** Runs an {@link Experiment}: on the GPU in float32, or on the CPU in double as the reference. One thread at a time. */
public interface Engine extends AutoCloseable {
    /** {@code gpu} or {@code cpu}. */
    String name();

    /** The device, as its maker calls it. */
    String renderer();

    /** The version of the device's driver, or of Java. */
    String version();

    /**
     * Takes an experiment: goes back to step 0 where {@link Experiment#restarts} says so, else goes on with the new
     * parameters. One that this engine cannot hold is an {@link EngineException}, and the old one stays.
     */
    void load(Experiment experiment);

    /** Steps every team {@code steps} times. */
    void advance(int steps);

    /** Back to step 0. */
    void reset();

    /** Steps done since the start. */
    long step();

    /** All particles of a team, read back. */
    Snapshot snapshot(int team);

    /** About {@code most} particles of a team, as {@link Blocks} chooses them, read back; the first is the ball. */
    Snapshot sample(int team, int most);

    /** The first particle of a team, read back: cheap enough for every frame. */
    Ball ball(int team);

    /** How many steps {@link #ballPath} looks back on at most, the present one among them. */
    int RECORDED = 1024;

    /**
     * Where the first particle of a team was after step {@code from}, after each one since and after the present one: x
     * and y interleaved, of at most {@link #RECORDED} steps that were all taken since the last start or restore. One that
     * stopped rests.
     */
    double[] ballPath(int team, long from);

    /**
     * The first particle of a team with its state, read back: x and y, then x and y of each state of the rule in order.
     */
    double[] ballState(int team);

    /**
     * Everything that the next steps depend on but the experiment, and the trails: a copy to come back to. It may take
     * the memory of {@code spare}, one that nobody comes back to any more.
     */
    Checkpoint save(Optional<Checkpoint> spare);

    /** Goes on from there, bit for bit. Only for an experiment that does not restart the one it was saved with. */
    void restore(Checkpoint checkpoint);

    /** All particles of a team with the rule's state, read back. */
    TeamState state(int team);

    /**
     * Goes on after {@code step} from what any engine gave, as near as this one's numbers come to it; a ball's path begins
     * there.
     */
    void put(long step, List<TeamState> teams);

    /** Watches the first team from now on; to be closed before the engine. */
    AttractorWatch watch(Attractors attractors);

    /** The loss on a grid of width × height samples over the surface's domain; with data, over all rows of its part. */
    Field field(int width, int height);

    /**
     * The mean loss over the rows {@code from} to {@code to} − 1 of a part of the data, on the same grid: by parts, so
     * that a picture can grow while a window goes on, and to see one row's own landscape.
     */
    Field field(int width, int height, DataSplit dataSplit, int from, int to);

    /**
     * Expressions at many points, in the engine's own arithmetic: needs no experiment.
     *
     * @param points [input][point], at least one of each
     * @return [output][point]
     */
    double[][] evaluate(List<Expr> outputs, List<String> inputs, double[][] points);

    /** {@link Philox}'s words as this engine draws them: four for each six of counter and key. */
    int[] words(int... countersAndKeys);

    @Override
    void close();

    /** A saved place in a run, for the engine that made it alone; it keeps nothing that has to be closed. */
    interface Checkpoint {
        long step();

        /** What it takes of the Java heap, about. */
        long bytes();
    }

    /** @param stopped the step that it could not take, or 0 @param diverged how many of its team have, as {@link Snapshot} */
    record Ball(double x, double y, int stopped, int diverged) {}
}
