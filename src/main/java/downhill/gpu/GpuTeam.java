package downhill.gpu;

import downhill.experiment.Experiment;
import downhill.experiment.LossPlan;
import downhill.experiment.RulePlan;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.ShaderFiles;

/** One team on the GPU: its plan, compiled kernel, memory and pace. */
final class GpuTeam implements AutoCloseable {
    private final Context context;
    private RulePlan plan;
    private Kernel kernel;
    private Particles particles;
    private Pace pace;
    private double[] scalars;
    private float[] changing = {};

    GpuTeam(Context context, Experiment experiment, int index, Prepared prepared, LossPlan loss) {
        this.context = context;
        take(experiment, index, prepared, loss);
        particles = new Particles(context, experiment, index, plan);
        pace = new Pace(context, particles.count);
    }

    /** A team's next plan, with a kernel where one had to be compiled; nothing has changed yet. */
    record Prepared(RulePlan plan, Kernel kernel) implements AutoCloseable {
        @Override
        public void close() {
            if (kernel != null) kernel.close();
        }
    }

    /** Compiles what {@code team} (null if there is none yet) needs for the experiment: only where the text differs. */
    static Prepared prepare(Context context, ShaderFiles files, GpuTeam team, Team next, LossPlan loss) {
        RulePlan plan = RulePlan.of(next);
        String text = Kernel.text(loss, plan, next);
        boolean same = team != null && team.kernel.text.equals(text);
        return new Prepared(plan, same ? null : new Kernel(context, files, text, plan));
    }

    /** Goes on with the prepared plan and the experiment's parameters. */
    void take(Experiment experiment, int index, Prepared prepared, LossPlan loss) {
        if (prepared.kernel != null) {
            if (kernel != null) kernel.close();
            kernel = prepared.kernel;
        }
        plan = prepared.plan;
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
            long first = from + done;
            int count = pace.steps(first, steps - done);
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
