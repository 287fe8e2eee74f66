package downhill.gpu;

import downhill.experiment.AttractorWatch;
import downhill.experiment.Attractors;
import downhill.experiment.Batches;
import downhill.experiment.Engine;
import downhill.experiment.EngineException;
import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.experiment.Snapshot;
import downhill.experiment.Team;
import downhill.experiment.TeamState;
import downhill.experiment.plan.LossPlan;
import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.gl.ShaderFiles;
import downhill.gl.ShaderProgram;
import downhill.language.Expr;
import downhill.loss.DataSplit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs experiments in compute shaders, in float32; needs OpenGL 4.3. The context stays the caller's. */
public final class GpuEngine implements Engine {
    /** Followed particles of a team, whose every step is recorded. */
    public static final int FOLLOWED = Particles.FOLLOWED;

    /** Steps that a trail remembers. */
    public static final int TRAIL = Particles.TRAIL;

    private final Context context;
    private final ShaderFiles files;
    private final List<GpuTeam> teams = new ArrayList<>();
    private Experiment experiment;
    private LossPlan loss;
    private GpuField field;

    /** Null until something is watched. */
    private ShaderProgram watching;

    private long step;

    public GpuEngine(Context context) {
        this(context, ShaderFiles.CLASS_PATH);
    }

    /** With shaders from elsewhere. */
    GpuEngine(Context context, ShaderFiles files) {
        if (!context.compute()) {
            throw new EngineException("the GPU engine needs OpenGL 4.3 with compute shaders, and this driver has "
                    + context.version() + ": update the driver, or use --engine cpu");
        }
        this.context = context;
        this.files = files;
    }

    @Override
    public String name() {
        return "gpu";
    }

    @Override
    public String renderer() {
        return context.renderer();
    }

    @Override
    public String version() {
        return context.version();
    }

    /** The most particles a team can have here, with the heaviest optimizer's state. */
    public int limit() {
        long byMemory = context.limits().storageBytes() / (8 * 4);
        return (int) Math.min(byMemory, 64L * context.limits().workGroups());
    }

    @Override
    public void load(Experiment next) {
        if (next.equals(experiment)) return;
        next.teams().forEach(this::check);
        Batches.check(next);
        boolean restart = experiment == null || next.restarts(experiment);
        boolean sameLoss = experiment != null
                && experiment.surface().equals(next.surface())
                && experiment.secondOrder() == next.secondOrder();
        LossPlan plan = sameLoss ? loss : LossPlan.of(next.surface(), next.secondOrder());
        try (Preparation preparation = new Preparation(context, files, teams, next, plan, sameLoss)) {
            take(next, plan, preparation, restart);
        }
        loss = plan;
        experiment = next;
        if (restart) step = 0;
    }

    private void check(Team team) {
        if (team.particles() > limit()) {
            throw new EngineException("this GPU holds up to " + limit() + " particles a team, not " + team.particles());
        }
    }

    private void take(Experiment next, LossPlan plan, Preparation preparation, boolean restart) {
        GpuField fresh = preparation.field();
        if (fresh != null) {
            forget();
            field = fresh;
        }
        while (teams.size() > next.teams().size())
            teams.remove(teams.size() - 1).close();
        for (int i = 0; i < next.teams().size(); i++) {
            if (i == teams.size()) {
                teams.add(new GpuTeam(context, next, i, preparation.team(i), plan, field.rows()));
                continue;
            }
            teams.get(i).take(next, i, preparation.team(i), plan, field.rows());
            if (restart) teams.get(i).restart(next, i);
        }
    }

    @Override
    public void advance(int steps) {
        for (GpuTeam team : teams) team.advance(step, steps);
        step += steps;
    }

    @Override
    public void reset() {
        for (int i = 0; i < teams.size(); i++) teams.get(i).restart(experiment, i);
        step = 0;
    }

    @Override
    public long step() {
        return step;
    }

    @Override
    public Snapshot snapshot(int team) {
        return teams.get(team).particles().snapshot(step);
    }

    @Override
    public Snapshot sample(int team, int most) {
        return teams.get(team).particles().sample(step, most);
    }

    @Override
    public Ball ball(int team) {
        return teams.get(team).particles().first.ball();
    }

    @Override
    public double[] ballPath(int team, long from) {
        return teams.get(team).particles().first.path(from, step);
    }

    @Override
    public double[] ballState(int team) {
        return teams.get(team).particles().first.state();
    }

    @Override
    public Checkpoint save(Optional<Checkpoint> spare) {
        List<GpuCheckpoint.Saved> used =
                spare.map(old -> ((GpuCheckpoint) old).teams()).orElse(List.of());
        List<GpuCheckpoint.Saved> saved = new ArrayList<>();
        for (int i = 0; i < teams.size(); i++) {
            saved.add(teams.get(i).particles().save(i < used.size() ? Optional.of(used.get(i)) : Optional.empty()));
        }
        return new GpuCheckpoint(step, saved);
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        GpuCheckpoint saved = (GpuCheckpoint) checkpoint;
        for (int i = 0; i < teams.size(); i++)
            teams.get(i).particles().restore(saved.teams().get(i));
        step = saved.step();
    }

    @Override
    public TeamState state(int team) {
        return teams.get(team).particles().state();
    }

    @Override
    public void put(long next, List<TeamState> states) {
        for (int i = 0; i < teams.size(); i++) teams.get(i).particles().put(next, states.get(i));
        step = next;
    }

    @Override
    public AttractorWatch watch(Attractors attractors) {
        if (watching == null) watching = GpuWatch.compile(context, files, loss);
        float[] scalars = loss.scalars(experiment.values());
        return new GpuWatch(context, watching, scalars, teams.get(0).particles(), field.rows(), attractors, this::step);
    }

    @Override
    public Field field(int width, int height) {
        return field.field(experiment, loss.scalars(experiment.values()), width, height);
    }

    @Override
    public Field field(int width, int height, DataSplit dataSplit, int from, int to) {
        return experiment.surface().data().isEmpty()
                ? field(width, height)
                : field.field(experiment, loss.scalars(experiment.values()), width, height, dataSplit, from, to);
    }

    @Override
    public double[][] evaluate(List<Expr> outputs, List<String> inputs, double[][] points) {
        return Evaluation.values(context, outputs, inputs, points);
    }

    @Override
    public int[] words(int... countersAndKeys) {
        return Evaluation.words(context, countersAndKeys);
    }

    /** The team's positions, for drawing: vec2 a particle. */
    public Buffer positions(int team) {
        return teams.get(team).particles().positions;
    }

    /** The step at which each particle stopped, for drawing: uint a particle, 0 while it goes on. */
    public Buffer stopped(int team) {
        return teams.get(team).particles().stopped;
    }

    /** The trails, for drawing: vec2, slot after slot of {@link #FOLLOWED} particles; step t is in slot t mod {@link #TRAIL}. */
    public Buffer trails(int team) {
        return teams.get(team).particles().trails;
    }

    @Override
    public void close() {
        teams.forEach(GpuTeam::close);
        teams.clear();
        forget();
        experiment = null;
    }

    /** Closes what was compiled for the loss alone. */
    private void forget() {
        if (field != null) field.close();
        if (watching != null) watching.close();
        field = null;
        watching = null;
    }
}
