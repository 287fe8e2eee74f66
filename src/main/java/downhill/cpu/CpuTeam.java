package downhill.cpu;

import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.Starts;
import downhill.experiment.TeamState;
import downhill.experiment.plan.NoValue;
import downhill.experiment.plan.RulePlan;
import downhill.language.Rounding;
import downhill.language.Tape;
import java.util.Arrays;
import java.util.stream.IntStream;

/** One team's particles and state, as arrays by coordinate, stepped in blocks that fit the cache. */
final class CpuTeam {
    static final int BLOCK = 128;

    /** [axis][particle]. */
    final double[][] position;

    /** [state][axis][particle]. */
    final double[][][] state;

    final int[] stopped;
    final RulePlan plan;
    final Rounding rounding;

    /** x and y of the first particle after the last steps; that of step t is in place t mod {@link Engine#RECORDED}. */
    private final double[] record;

    private final int particles;
    private final CpuWorker[] workers;

    /** At its start. */
    CpuTeam(Experiment experiment, int index, Rounding rounding) {
        this(experiment, index, RulePlan.of(experiment.teams().get(index)), null, rounding);
    }

    /** Going on from where {@code old} is, with other parameters. */
    CpuTeam(Experiment experiment, int index, CpuTeam old, Rounding rounding) {
        this(experiment, index, RulePlan.of(experiment.teams().get(index)), old, rounding);
    }

    private CpuTeam(Experiment experiment, int index, RulePlan plan, CpuTeam old, Rounding rounding) {
        this.plan = plan;
        this.rounding = rounding;
        particles = experiment.teams().get(index).particles();
        double[] starts = old != null ? null : Starts.positions(experiment, index);
        if (old == null) rounding.round(starts, starts.length);
        stopped = old != null ? old.stopped : NoValue.stopped(experiment, starts);
        position = old != null ? old.position : split(starts);
        state = old != null ? old.state : initial(plan, particles);
        record = old != null ? old.record : new double[2 * Engine.RECORDED];
        if (old == null) record(0);
        Tape loss = LossTape.of(experiment);
        Tape second = Slopes.second(experiment, plan.secondOrder());
        Tape rule = CpuWorker.rule(plan);
        Tape newton = plan.secondOrder() ? NewtonTape.of(experiment) : null;
        workers = new CpuWorker[Runtime.getRuntime().availableProcessors()];
        Arrays.setAll(workers, i -> new CpuWorker(this, experiment, index, loss, second, rule, newton));
    }

    private static double[][][] initial(RulePlan plan, int particles) {
        double[][][] state = new double[plan.state().size()][2][particles];
        for (int s = 0; s < state.length; s++) for (double[] axis : state[s]) Arrays.fill(axis, plan.initial(s));
        return state;
    }

    private double[][] split(double[] pairs) {
        double[][] axes = new double[2][particles];
        split(pairs, axes);
        return axes;
    }

    private void split(double[] pairs, double[][] axes) {
        for (int i = 0; i < particles; i++) {
            axes[0][i] = rounding.round(pairs[2 * i]);
            axes[1][i] = rounding.round(pairs[2 * i + 1]);
        }
    }

    /** Every worker takes every workers.length-th block: its result does not depend on who takes which. */
    void advance(long from, int steps) {
        double[][] scalars = new double[steps][plan.scalarNames().size()];
        for (int k = 0; k < steps; k++) plan.scalars(from + k + 1, scalars[k]);
        int blocks = (particles + BLOCK - 1) / BLOCK;
        // Waking other threads costs more than a step of one block.
        if (blocks == 1) takeBlocks(0, blocks, from, scalars);
        else IntStream.range(0, workers.length).parallel().forEach(w -> takeBlocks(w, blocks, from, scalars));
    }

    private void takeBlocks(int worker, int blocks, long from, double[][] scalars) {
        for (int b = worker; b < blocks; b += workers.length) {
            workers[worker].steps(b * BLOCK, Math.min(BLOCK, particles - b * BLOCK), from, scalars);
        }
    }

    /** Steps one particle alone, once, after {@code from} steps. */
    void advanceOne(int particle, long from) {
        double[][] scalars = new double[1][plan.scalarNames().size()];
        plan.scalars(from + 1, scalars[0]);
        workers[0].steps(particle, 1, from, scalars);
    }

    CpuCheckpoint.Saved save() {
        return CpuCheckpoint.Saved.copy(position, state, stopped);
    }

    /** Notes where the first particle is after a step. */
    void record(long step) {
        int place = 2 * (int) (step % Engine.RECORDED);
        record[place] = position[0][0];
        record[place + 1] = position[1][0];
    }

    double[] ballPath(long from, long to) {
        double[] path = new double[2 * (int) (to - from + 1)];
        for (int i = 0; i < path.length / 2; i++) {
            System.arraycopy(record, 2 * (int) ((from + i) % Engine.RECORDED), path, 2 * i, 2);
        }
        return path;
    }

    void restore(CpuCheckpoint.Saved saved, long step) {
        for (int axis = 0; axis < 2; axis++) {
            System.arraycopy(saved.position()[axis], 0, position[axis], 0, particles);
            for (int s = 0; s < state.length; s++) {
                System.arraycopy(saved.state()[s][axis], 0, state[s][axis], 0, particles);
            }
        }
        System.arraycopy(saved.stopped(), 0, stopped, 0, particles);
        record(step);
    }

    TeamState state() {
        return new TeamState(
                join(position), Arrays.stream(state).map(this::join).toArray(double[][]::new), stopped.clone());
    }

    void put(TeamState from, long step) {
        split(from.positions(), position);
        for (int s = 0; s < state.length; s++) split(from.states()[s], state[s]);
        System.arraycopy(from.stopped(), 0, stopped, 0, particles);
        record(step);
    }

    Snapshot snapshot(long step) {
        return new Snapshot(step, join(position), stopped.clone());
    }

    private double[] join(double[][] axes) {
        double[] pairs = new double[2 * particles];
        for (int i = 0; i < particles; i++) {
            pairs[2 * i] = axes[0][i];
            pairs[2 * i + 1] = axes[1][i];
        }
        return pairs;
    }

    Engine.Ball ball() {
        int diverged = 0;
        for (int at : stopped) if (at != 0) diverged++;
        return new Engine.Ball(position[0][0], position[1][0], stopped[0], diverged);
    }

    double[] ballState() {
        double[] ball = new double[2 + 2 * state.length];
        for (int axis = 0; axis < 2; axis++) {
            ball[axis] = position[axis][0];
            for (int s = 0; s < state.length; s++) ball[2 + 2 * s + axis] = state[s][axis][0];
        }
        return ball;
    }
}
