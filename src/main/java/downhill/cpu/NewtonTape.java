package downhill.cpu;

import downhill.experiment.Experiment;
import downhill.experiment.Newton;
import downhill.experiment.RulePlan;
import downhill.language.Tape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One thread's Newton steps for blocks of particles. */
final class NewtonTape {
    private final RulePlan plan;
    private final Tape.Run run;
    private final int gradient;

    NewtonTape(Tape tape, Experiment experiment, RulePlan plan, int block) {
        this.plan = plan;
        run = LossTape.run(tape, experiment, block);
        gradient = 2 + experiment.values().size();
    }

    /** Inputs as {@link LossTape} has them, then {@link Newton#INPUTS}; outputs: both coordinates of the step. */
    static Tape of(Experiment experiment) {
        List<String> inputs = new ArrayList<>(LossTape.inputs(experiment));
        inputs.addAll(Newton.INPUTS);
        return Tape.of(Newton.on(experiment.surface()), inputs);
    }

    /** Computes the steps of n particles at the positions and gradients in the loss's run. */
    void forward(Tape.Run loss, int n, double[] scalars) {
        for (int axis = 0; axis < 2; axis++) {
            System.arraycopy(loss.input(axis), 0, run.input(axis), 0, n);
            System.arraycopy(loss.gradient(axis), 0, run.input(gradient + axis), 0, n);
        }
        Arrays.fill(run.input(gradient + 2), 0, n, plan.damping(scalars));
        run.forward(n);
    }

    double[] step(int axis) {
        return run.output(axis);
    }
}
