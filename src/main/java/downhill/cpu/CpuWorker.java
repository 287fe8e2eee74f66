package downhill.cpu;

import downhill.experiment.Experiment;
import downhill.experiment.plan.RulePlan;
import downhill.language.Tape;
import downhill.random.Philox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One thread's work space: steps a block of particles. */
final class CpuWorker {
    /** Beyond float32's range counts as not finite, so that both engines stop a particle for the same reason. */
    private static final double FINITE = Float.MAX_VALUE;

    private static final int STATE = 3;

    private final CpuTeam team;
    private final double noise;
    private final int seed;
    private final int index;
    private final Slopes slopes;
    private final Tape.Run[] rule = new Tape.Run[2];

    /** Null for a rule of first order. */
    private final NewtonTape newton;

    private final int[] words = new int[4];

    CpuWorker(CpuTeam team, Experiment experiment, int index, Tape loss, Tape second, Tape rule, Tape newton) {
        this.team = team;
        this.noise = experiment.teams().get(index).noise();
        this.seed = (int) experiment.seed();
        this.index = index;
        this.slopes = new Slopes(experiment, index, loss, second, CpuTeam.BLOCK, team.rounding);
        this.newton =
                newton == null ? null : new NewtonTape(newton, experiment, team.plan, CpuTeam.BLOCK, team.rounding);
        Arrays.setAll(this.rule, axis -> rule.run(CpuTeam.BLOCK, team.rounding));
    }

    /** Inputs: w, g, newton, the state, the scalars; outputs: the next w, then the next state. */
    static Tape rule(RulePlan plan) {
        List<String> inputs = new ArrayList<>(List.of("w", "g", "newton"));
        inputs.addAll(plan.state());
        inputs.addAll(plan.scalarNames());
        return Tape.of(plan.next(), inputs);
    }

    void steps(int from, int n, long step, double[][] scalars) {
        for (int k = 0; k < scalars.length; k++) {
            gradient(from, n, step + k + 1);
            if (noise > 0) addNoise(from, n, (int) (step + k + 1));
            if (newton != null) newton.forward(slopes, n, scalars[k]);
            for (int axis = 0; axis < 2; axis++) apply(axis, from, n, scalars[k], k == 0);
            keep(from, n, (int) (step + k + 1));
            if (from == 0) team.record(step + k + 1);
        }
    }

    private void gradient(int from, int n, long t) {
        for (int axis = 0; axis < 2; axis++) System.arraycopy(team.position[axis], from, slopes.position(axis), 0, n);
        slopes.compute(from, n, t);
    }

    /** One Philox call serves four steps: step t (from 1) takes word (t−1) mod 4. */
    private void addNoise(int from, int n, int t) {
        int word = (t - 1) & 3;
        for (int i = from; i < from + n; i++) {
            Philox.draw(i, (t - 1) >>> 2, 0, Philox.NOISE, seed, index, words);
            double radius = noise * Philox.radius(words[word]);
            double angle = Philox.angle(words[word], t, i);
            slopes.gradient(0)[i - from] += radius * Math.cos(angle);
            slopes.gradient(1)[i - from] += radius * Math.sin(angle);
        }
    }

    private void apply(int axis, int from, int n, double[] scalars, boolean first) {
        Tape.Run run = rule[axis];
        System.arraycopy(team.position[axis], from, run.input(0), 0, n);
        System.arraycopy(slopes.gradient(axis), 0, run.input(1), 0, n);
        if (newton != null) System.arraycopy(newton.step(axis), 0, run.input(2), 0, n);
        for (int s = 0; s < team.state.length; s++) {
            System.arraycopy(team.state[s][axis], from, run.input(STATE + s), 0, n);
        }
        for (int i = 0; i < scalars.length; i++) {
            if (first || !team.plan.steady(i)) Arrays.fill(run.input(STATE + team.state.length + i), scalars[i]);
        }
        run.forward(n);
    }

    /** The usual block, in which all go on and stay finite, is copied whole. */
    private void keep(int from, int n, int step) {
        boolean whole = true;
        for (int i = from; i < from + n; i++) whole &= team.stopped[i] == 0;
        for (Tape.Run run : rule) {
            for (int output = 0; output <= team.state.length; output++) whole &= finite(run.output(output), n);
        }
        if (whole) copy(from, 0, n);
        else keepEach(from, n, step);
    }

    private static boolean finite(double[] values, int n) {
        boolean all = true;
        for (int i = 0; i < n; i++) all &= Math.abs(values[i]) <= FINITE;
        return all;
    }

    private void keepEach(int from, int n, int step) {
        for (int i = 0; i < n; i++) {
            if (team.stopped[from + i] != 0) continue;
            if (finite(i)) copy(from, i, 1);
            else team.stopped[from + i] = step;
        }
    }

    private boolean finite(int i) {
        for (Tape.Run run : rule) {
            for (int output = 0; output <= team.state.length; output++) {
                if (!(Math.abs(run.output(output)[i]) <= FINITE)) return false;
            }
        }
        return true;
    }

    private void copy(int from, int i, int n) {
        for (int axis = 0; axis < 2; axis++) {
            System.arraycopy(rule[axis].output(0), i, team.position[axis], from + i, n);
            for (int s = 0; s < team.state.length; s++) {
                System.arraycopy(rule[axis].output(1 + s), i, team.state[s][axis], from + i, n);
            }
        }
    }
}
