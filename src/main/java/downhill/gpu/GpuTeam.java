package downhill.gpu;

import downhill.dataset.Batch;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.experiment.plan.LossPlan;
import downhill.experiment.plan.RulePlan;
import downhill.gl.Context;
import downhill.gl.ShaderFiles;
import java.util.Optional;

/** One team on the GPU: its plan, compiled kernel, memory and pace; the rows of data are the engine's. */
final class GpuTeam implements AutoCloseable {
    private final Context context;
    private RulePlan plan;
    private Kernel kernel;
    private Particles particles;
    private Pace pace;
    private double[] scalars;
    private float[] changing = {};
    private GpuRows rows;
    private int size;

    /** Steps that one dispatch may do. */
    private int most = Pace.MOST;

    GpuTeam(
            Context context,
            Experiment experiment,
            int index,
            Prepared prepared,
            LossPlan loss,
            Optional<GpuRows> rows) {
        this.context = context;
        take(experiment, index, prepared, loss, rows);
        particles = new Particles(context, experiment, index, plan);
        pace = new Pace(context, work());
    }

    private long work() {
        return (long) particles.count * size;
    }

    /** A team's next plan, with a kernel where one had to be compiled; nothing has changed yet. */
    record Prepared(RulePlan plan, Kernel kernel) implements AutoCloseable {
        @Override
        public void close() {
            if (kernel != null) kernel.close();
        }
    }

    /** Compiles what {@code team} (null if there is none yet) needs for the experiment: only where the text differs. */
    static Prepared prepare(Context context, ShaderFiles files, GpuTeam team, Team next, LossPlan loss, int rows) {
        RulePlan plan = RulePlan.of(next);
        boolean data = !loss.columns().isEmpty();
        boolean gathers = data && Rounds.tooMany(next.batch(), rows);
        String text = Kernel.text(loss, plan, next, gathers);
        boolean same = team != null && team.kernel.text.equals(text);
        return new Prepared(plan, same ? null : new Kernel(context, files, text, plan, data, gathers));
    }

    /** Goes on with the prepared plan and the experiment's parameters. */
    void take(Experiment experiment, int index, Prepared prepared, LossPlan loss, Optional<GpuRows> data) {
        if (prepared.kernel != null) {
            if (kernel != null) kernel.close();
            kernel = prepared.kernel;
        }
        plan = prepared.plan;
        scalars = new double[plan.scalarNames().size()];
        plan.scalars(1, scalars);
        kernel.parameters(experiment, index, pick(true), loss.scalars(experiment.values()));
        rows = data.orElse(null);
        batches(experiment.teams().get(index).batch());
    }

    private void batches(Batch batch) {
        int before = size;
        size = rows == null ? 1 : batch.size(rows.count);
        most = rows == null ? Pace.MOST : Rounds.steps(batch, rows.count);
        if (rows != null) kernel.batches(batch, rows.count);
        if (pace != null && size != before) pace.begin(work());
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
        pace = new Pace(context, work());
    }

    void advance(long from, int steps) {
        int done = 0;
        while (done < steps) {
            long first = from + done;
            int count = Math.min(most, pace.steps(first, steps - done));
            float[] values = changing(first, count);
            pace.run(count, () -> run(first, count, values));
            done += count;
        }
    }

    private void run(long first, int steps, float[] values) {
        if (rows == null) kernel.run(particles, first, steps, values);
        else kernel.run(particles, first, steps, values, rows, size);
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
