package downhill.cpu;

import downhill.experiment.Experiment;
import downhill.experiment.plan.Newton;
import downhill.experiment.plan.RulePlan;
import downhill.language.Rounding;
import downhill.language.Tape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One thread's Newton steps for blocks of particles. */
final class NewtonTape {
    private final RulePlan plan;
    private final Tape.Run run;
    private final boolean means;
    private final int gradient;

    NewtonTape(Tape tape, Experiment experiment, RulePlan plan, int block, Rounding rounding) {
        this.plan = plan;
        means = experiment.surface().data().isPresent();
        run = means ? tape.run(block, rounding) : LossTape.run(tape, experiment, block, rounding);
        gradient = means ? 3 : 2 + experiment.values().size();
    }

    /**
     * Inputs as {@link LossTape} has them, then {@link Newton#INPUTS}; with data the mean Hessian, the gradient and the
     * damping; outputs: both coordinates of the step.
     */
    static Tape of(Experiment experiment) {
        if (experiment.surface().data().isPresent()) return ofMeans();
        List<String> inputs = new ArrayList<>(LossTape.inputs(experiment));
        inputs.addAll(Newton.INPUTS);
        return Tape.of(Newton.on(experiment.surface()), inputs);
    }

    private static Tape ofMeans() {
        List<String> inputs = new ArrayList<>(Newton.HESSIAN);
        inputs.addAll(Newton.GRADIENT);
        inputs.add(Newton.DAMPING);
        return Tape.of(Newton.step(), inputs);
    }

    /** Computes the steps of n particles at these positions and gradients. */
    void forward(Slopes slopes, int n, double[] scalars) {
        for (int axis = 0; axis < 2; axis++) {
            if (!means) System.arraycopy(slopes.position(axis), 0, run.input(axis), 0, n);
            System.arraycopy(slopes.gradient(axis), 0, run.input(gradient + axis), 0, n);
        }
        for (int entry = 0; means && entry < 3; entry++) {
            System.arraycopy(slopes.hessian(entry), 0, run.input(entry), 0, n);
        }
        Arrays.fill(run.input(gradient + 2), 0, n, plan.damping(scalars));
        run.forward(n);
    }

    double[] step(int axis) {
        return run.output(axis);
    }
}
