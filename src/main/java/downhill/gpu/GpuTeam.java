package downhill.gpu;

import downhill.experiment.Experiment;
import downhill.experiment.LossPlan;
import downhill.experiment.RulePlan;
import downhill.experiment.Team;
import downhill.gl.Context;

/** One team on the GPU: its plan, compiled kernel, memory and pace. */
final class GpuTeam implements AutoCloseable {
    private final Context context;
    private RulePlan plan;
    private Kernel kernel;
    private Particles particles;
    private Pace pace;
    private double[] scalars;
    private float[] changing = {};

    GpuTeam(Context context, Experiment experiment, int index, LossPlan loss) {
        this.context = context;
        prepare(experiment, index, loss);
        particles = new Particles(context, experiment, index, plan);
        pace = new Pace(context, particles.count);
    }

    /** Takes new parameters; compiles only when the kernel's text has changed, and keeps the old one if that fails. */
    void prepare(Experiment experiment, int index, LossPlan loss) {
        Team team = experiment.teams().get(index);
        RulePlan next = RulePlan.of(team);
        String text = Kernel.text(loss, next, team);
        if (kernel == null || !kernel.text.equals(text)) {
            Kernel fresh = new Kernel(context, text, next);
            if (kernel != null) kernel.close();
            kernel = fresh;
        }
        plan = next;
        scalars = new double[plan.scalarNames().size()];
        plan.scalars(1, scalars);
        kernel.parameters(experiment, index, pick(true), loss.scalars(experiment.values()));
    }

    /** Back to the start; memory is kept where the size allows. */
    void restart(Experiment experiment, int index) {
        boolean fits = particles.fits(experiment.teams().get(index).particles(), plan);
        if (fits) {
            particles.start(experiment, index, plan);
            return;
        }
        particles.close();
        particles = new Particles(context, experiment, index, plan);
        pace.close();
        pace = new Pace(context, particles.count);
    }

    void advance(long from, int steps) {
        int done = 0;
        while (done < steps) {
            int count = pace.steps(steps - done);
            long first = from + done;
            float[] values = changing(first, count);
            pace.run(count, () -> kernel.run(particles, first, count, values));
            done += count;
        }
    }

    Particles particles() {
        return particles;
    }

    private float[] changing(long first, int count) {
        int each = plan.count(false);
        if (changing.length != each * count) changing = new float[each * count];
        for (int k = 0; each > 0 && k < count; k++) {
            plan.scalars(first + k + 1, scalars);
            System.arraycopy(pick(false), 0, changing, k * each, each);
        }
        return changing;
    }

    private float[] pick(boolean steady) {
        float[] picked = new float[plan.count(steady)];
        for (int i = 0; i < scalars.length; i++) {
            if (plan.steady(i) == steady) picked[plan.place(i)] = (float) scalars[i];
        }
        return picked;
    }

    @Override
    public void close() {
        kernel.close();
        particles.close();
        pace.close();
    }
}
