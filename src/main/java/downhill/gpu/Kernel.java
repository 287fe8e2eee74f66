package downhill.gpu;

import downhill.dataset.Batch;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.experiment.plan.LossPlan;
import downhill.experiment.plan.RulePlan;
import downhill.gl.Binding;
import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.gl.ShaderFiles;

/**
 * One team's compiled step: the careful way for the followed particles and odd steps, groups of four for the rest. With
 * data all go the careful way, for there the rows take the time.
 */
final class Kernel implements AutoCloseable {
    /** Evaluations of single rows in one dispatch, and the fewest particles that one is for. */
    private static final long EVALUATIONS = 1 << 22;

    private static final int CROWD = 64;

    final String text;
    private final StepProgram careful;

    /** Null where the loss has data. */
    private final StepProgram groups;

    /** Null where a batch fits into one dispatch. */
    private final StepProgram gather;

    private final Context context;
    private Buffer gathered;

    private final Buffer changing;

    Kernel(Context context, ShaderFiles files, String text, RulePlan plan, boolean data, boolean gathers) {
        this.text = text;
        this.context = context;
        careful = new StepProgram(context, files, "careful.comp", text, 1);
        try {
            groups = data ? null : new StepProgram(context, files, "groups.comp", text, 2);
            gather = gathers ? new StepProgram(context, files, "gather.comp", text, 1) : null;
        } catch (RuntimeException refused) {
            careful.close();
            throw refused;
        }
        changing = new Buffer(context, "scalars", Math.max(4, 4L * Pace.MOST * plan.count(false)));
    }

    /** The text that decides whether a new kernel must be compiled. */
    static String text(LossPlan loss, RulePlan rule, Team team, boolean gathers) {
        return KernelText.particles(loss, rule, team.noise() > 0, team.batch(), gathers);
    }

    /** Sets what stays the same from step to step. */
    void parameters(Experiment experiment, int team, float[] steady, float[] surface) {
        careful.parameters(experiment, team, steady, surface);
        if (groups != null) groups.parameters(experiment, team, steady, surface);
        if (gather != null) gather.parameters(experiment, team, steady, surface);
    }

    /** How the batches of a team are drawn from that many rows. */
    void batches(Batch batch, int rows) {
        careful.batches(batch, rows);
        if (gather != null) gather.batches(batch, rows);
    }

    /**
     * Steps over rows of data, one alone where a batch is gathered.
     *
     * @param size rows of a batch
     */
    void run(Particles particles, long first, int steps, float[] scalars, GpuRows rows, int size) {
        if (scalars.length > 0) changing.upload(0, scalars);
        changing.bind(Binding.SCALARS);
        particles.bind();
        rows.bind();
        if (gather != null) gather(particles, first, size);
        int span = gather != null
                ? particles.count
                : (int) Math.max(1, EVALUATIONS / ((long) size * steps * CROWD)) * CROWD;
        for (int from = 0; from < particles.count; from += span) {
            careful.run(from, Math.min(particles.count, from + span), first, steps);
        }
    }

    /** Sums what each particle's batch has, some rows of some particles at a time. */
    private void gather(Particles particles, long first, int size) {
        long bytes = 20L * particles.count;
        if (gathered == null || gathered.bytes() != bytes) {
            if (gathered != null) gathered.close();
            gathered = new Buffer(context, "gathered", bytes);
        }
        gathered.bind(Binding.FIELD);
        int span = (int) Math.max(1, EVALUATIONS / ((long) Rounds.CHUNK * CROWD)) * CROWD;
        for (int from = 0; from < particles.count; from += span) {
            int to = Math.min(particles.count, from + span);
            for (int row = 0; row < size; row += Rounds.CHUNK) {
                gather.gather(from, to, first, row, Math.min(size, row + Rounds.CHUNK));
            }
        }
    }

    /** @param scalars the changing scalars of each step, step after step */
    void run(Particles particles, long first, int steps, float[] scalars) {
        if (scalars.length > 0) changing.upload(0, scalars);
        changing.bind(Binding.SCALARS);
        particles.bind();
        int total = particles.count;
        boolean whole = first % 4 == 0 && steps % 4 == 0;
        int tracked = whole ? Math.min(total, Particles.FOLLOWED) : total;
        careful.run(0, tracked, first, steps);
        if (tracked == total) return;
        particles.clearUnresolved();
        groups.run(tracked, total, first, steps);
        careful.resolve(tracked, total, first, steps, particles.results);
    }

    @Override
    public void close() {
        careful.close();
        if (groups != null) groups.close();
        if (gather != null) gather.close();
        if (gathered != null) gathered.close();
        changing.close();
    }
}
