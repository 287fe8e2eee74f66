package downhill.verify;

import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.Team;
import downhill.language.Expr;
import downhill.language.Tape;
import downhill.random.Philox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The first team of an experiment, stepped the plain way in double: gradient by backpropagation, noise, rule, all
 * particles at once. It shares the language and Philox with the engines and nothing else.
 */
final class Reference {
    private final Team team;
    private final int seed;
    private final int particles;
    private final LossTape loss;
    private final List<String> names;
    private final Tape.Run[] rule = new Tape.Run[2];
    private final int fixed;
    private final double[][] positions = new double[2][];
    private final double[][][] state;
    private final int[] stopped;
    private int step;

    /** Starts where the engine's snapshot of step 0 says. */
    Reference(Experiment experiment, Snapshot start) {
        team = experiment.teams().get(0);
        seed = (int) experiment.seed();
        particles = start.particles();
        loss = new LossTape(experiment.surface());
        stopped = new int[particles];
        for (int axis = 0; axis < 2; axis++) {
            int a = axis;
            positions[a] = new double[particles];
            Arrays.setAll(positions[a], i -> start.positions()[2 * i + a]);
        }
        List<Double> initial = List.copyOf(team.optimizer().rule().state().values());
        state = new double[initial.size()][2][particles];
        for (int s = 0; s < state.length; s++) for (double[] axis : state[s]) Arrays.fill(axis, initial.get(s));
        fixed = 4 + state.length;
        names = List.copyOf(team.parameters().keySet());
        for (int axis = 0; axis < 2; axis++) rule[axis] = rule();
    }

    private Tape.Run rule() {
        List<String> inputs = new ArrayList<>(List.of("w", "g", "t", "newton"));
        inputs.addAll(team.optimizer().rule().state().keySet());
        inputs.addAll(names);
        List<Expr> next = List.copyOf(team.optimizer().rule().next().values());
        Tape.Run run = Tape.of(next, inputs).run(particles);
        for (int i = 0; i < names.size(); i++)
            Arrays.fill(run.input(fixed + i), team.parameters().get(names.get(i)));
        return run;
    }

    /** Steps until {@code last} steps are done. */
    Snapshot advanceTo(int last) {
        while (step < last) step();
        double[] pairs = new double[2 * particles];
        Arrays.setAll(pairs, i -> positions[i % 2][i / 2]);
        return new Snapshot(step, pairs, stopped.clone());
    }

    /** The mean loss of all particles. */
    double meanLoss() {
        return Arrays.stream(loss.losses(positions)).average().orElseThrow();
    }

    private void step() {
        step++;
        double[][] values = loss.backpropagated(positions);
        double[][] gradient = {values[1], values[2]};
        if (team.noise() > 0) addNoise(gradient);
        if (team.optimizer().rule().secondOrder()) newton(gradient);
        for (String name : team.schedules().keySet()) follow(name);
        for (int axis = 0; axis < 2; axis++) apply(axis, gradient[axis]);
        for (int i = 0; i < particles; i++) {
            if (stopped[i] != 0) continue;
            if (finite(i)) keep(i);
            else stopped[i] = step;
        }
    }

    private void addNoise(double[][] gradient) {
        int[] words = new int[4];
        for (int i = 0; i < particles; i++) {
            Philox.draw(i, (step - 1) / 4, 0, Philox.NOISE, seed, 0, words);
            int word = words[(step - 1) % 4];
            double radius = team.noise() * Philox.radius(word);
            gradient[0][i] += radius * Math.cos(Philox.angle(word, step, i));
            gradient[1][i] += radius * Math.sin(Philox.angle(word, step, i));
        }
    }

    private void newton(double[][] gradient) {
        double damping = team.at("damping", step);
        double[][] hessian = loss.hessian(positions);
        for (int i = 0; i < particles; i++) {
            double[] step =
                    newton(gradient[0][i], gradient[1][i], hessian[0][i], hessian[1][i], hessian[2][i], damping);
            for (int axis = 0; axis < 2; axis++) rule[axis].input(3)[i] = step[axis];
        }
    }

    /** Turned into the Hessian's axes by their angle, divided there, and turned back. */
    private static double[] newton(double gx, double gy, double xx, double xy, double yy, double damping) {
        double angle = 0.5 * Math.atan2(2 * xy, xx - yy);
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        double along = (c * gx + s * gy) / (Math.abs(c * c * xx + 2 * c * s * xy + s * s * yy) + damping);
        double across = (c * gy - s * gx) / (Math.abs(s * s * xx - 2 * c * s * xy + c * c * yy) + damping);
        return new double[] {c * along - s * across, s * along + c * across};
    }

    private void follow(String name) {
        for (Tape.Run run : rule) Arrays.fill(run.input(fixed + names.indexOf(name)), team.at(name, step));
    }

    private void apply(int axis, double[] gradient) {
        Tape.Run run = rule[axis];
        System.arraycopy(positions[axis], 0, run.input(0), 0, particles);
        System.arraycopy(gradient, 0, run.input(1), 0, particles);
        Arrays.fill(run.input(2), step);
        for (int s = 0; s < state.length; s++) System.arraycopy(state[s][axis], 0, run.input(4 + s), 0, particles);
        run.forward(particles);
    }

    /** Beyond float32's range a particle stops, as in every engine. */
    private boolean finite(int i) {
        for (Tape.Run run : rule) {
            for (int k = 0; k <= state.length; k++) if (!(Math.abs(run.output(k)[i]) <= Float.MAX_VALUE)) return false;
        }
        return true;
    }

    private void keep(int i) {
        for (int axis = 0; axis < 2; axis++) {
            positions[axis][i] = rule[axis].output(0)[i];
            for (int s = 0; s < state.length; s++)
                state[s][axis][i] = rule[axis].output(1 + s)[i];
        }
    }
}
