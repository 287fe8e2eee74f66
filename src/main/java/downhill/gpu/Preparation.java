package downhill.gpu;

import downhill.experiment.Batches;
import downhill.experiment.Experiment;
import downhill.experiment.plan.LossPlan;
import downhill.gl.Context;
import downhill.gl.ShaderFiles;
import java.util.ArrayList;
import java.util.List;

/** All that an experiment needs compiled, before anything of the running one changes; what is not taken is closed. */
final class Preparation implements AutoCloseable {
    private GpuField field;
    private final List<GpuTeam.Prepared> teams = new ArrayList<>();

    Preparation(
            Context context,
            ShaderFiles files,
            List<GpuTeam> running,
            Experiment next,
            LossPlan loss,
            boolean sameLoss) {
        int rows = Batches.all(next);
        try {
            field = sameLoss ? null : new GpuField(context, files, next.surface(), loss);
            for (int i = 0; i < next.teams().size(); i++) {
                GpuTeam team = i < running.size() ? running.get(i) : null;
                teams.add(GpuTeam.prepare(context, files, team, next.teams().get(i), loss, rows));
            }
        } catch (RuntimeException refused) {
            close();
            throw refused;
        }
    }

    /** The new field's program, now the caller's; null where the old one serves. */
    GpuField field() {
        GpuField taken = field;
        field = null;
        return taken;
    }

    /** What was prepared for team i, now the caller's. */
    GpuTeam.Prepared team(int i) {
        return teams.set(i, null);
    }

    @Override
    public void close() {
        if (field != null) field.close();
        for (GpuTeam.Prepared team : teams) if (team != null) team.close();
    }
}
