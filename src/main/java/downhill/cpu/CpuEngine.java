package downhill.cpu;

import downhill.experiment.AttractorWatch;
import downhill.experiment.Attractors;
import downhill.experiment.Batches;
import downhill.experiment.Engine;
import downhill.experiment.EngineException;
import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.experiment.Snapshot;
import downhill.experiment.TeamState;
import downhill.language.Expr;
import downhill.language.Rounding;
import downhill.loss.Data;
import downhill.loss.DataSplit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reference: double precision, the tape's own backward pass, all cores. Rounded, it steps as float32 would. */
public final class CpuEngine implements Engine {
    /** About 250 bytes a particle with the heaviest optimizer: half a gigabyte. */
    public static final int PARTICLES = 2_000_000;

    private final Rounding rounding;
    private Experiment experiment;
    private final List<CpuTeam> teams = new ArrayList<>();
    private long step;

    public CpuEngine() {
        this(Rounding.DOUBLE);
    }

    /** With every number of a step rounded; fields and evaluations stay in double. */
    public CpuEngine(Rounding rounding) {
        this.rounding = rounding;
    }

    @Override
    public String name() {
        return "cpu";
    }

    @Override
    public String renderer() {
        return "Java " + Runtime.version().feature() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, double precision";
    }

    @Override
    public String version() {
        return System.getProperty("java.vm.name") + " " + Runtime.version();
    }

    @Override
    public void load(Experiment next) {
        if (next.equals(experiment)) return;
        next.teams().forEach(team -> check(team.particles()));
        Batches.check(next);
        boolean restart = experiment == null || next.restarts(experiment);
        experiment = next;
        if (restart) reset();
        else for (int i = 0; i < teams.size(); i++) teams.set(i, new CpuTeam(next, i, teams.get(i), rounding));
    }

    private static void check(int particles) {
        if (particles > PARTICLES) {
            throw new EngineException(
                    "the CPU engine holds up to " + PARTICLES + " particles a team, not " + particles);
        }
    }

    @Override
    public void advance(int steps) {
        for (CpuTeam team : teams) team.advance(step, steps);
        step += steps;
    }

    @Override
    public void reset() {
        step = 0;
        teams.clear();
        for (int i = 0; i < experiment.teams().size(); i++) teams.add(new CpuTeam(experiment, i, rounding));
    }

    @Override
    public long step() {
        return step;
    }

    @Override
    public Snapshot snapshot(int team) {
        return teams.get(team).snapshot(step);
    }

    @Override
    public Snapshot sample(int team, int most) {
        return CpuSample.of(snapshot(team), most);
    }

    @Override
    public Ball ball(int team) {
        return teams.get(team).ball();
    }

    @Override
    public double[] ballPath(int team, long from) {
        return teams.get(team).ballPath(from, step);
    }

    @Override
    public double[] ballState(int team) {
        return teams.get(team).ballState();
    }

    @Override
    public Checkpoint save(Optional<Checkpoint> spare) {
        return new CpuCheckpoint(step, teams.stream().map(CpuTeam::save).toList());
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        CpuCheckpoint saved = (CpuCheckpoint) checkpoint;
        for (int i = 0; i < teams.size(); i++)
            teams.get(i).restore(saved.teams().get(i), saved.step());
        step = saved.step();
    }

    @Override
    public TeamState state(int team) {
        return teams.get(team).state();
    }

    @Override
    public void put(long next, List<TeamState> states) {
        for (int i = 0; i < teams.size(); i++) teams.get(i).put(states.get(i), next);
        step = next;
    }

    @Override
    public AttractorWatch watch(Attractors attractors) {
        return new CpuWatch(experiment, teams.get(0), attractors, this::step);
    }

    @Override
    public Field field(int width, int height) {
        return new CpuField(experiment, experiment.surface().data().map(Data::rows)).field(width, height);
    }

    @Override
    public Field field(int width, int height, DataSplit dataSplit, int from, int to) {
        return new CpuField(
                        experiment,
                        experiment
                                .surface()
                                .data()
                                .map(data -> data.rows(dataSplit).rows(from, to)))
                .field(width, height);
    }

    @Override
    public double[][] evaluate(List<Expr> outputs, List<String> inputs, double[][] points) {
        return Evaluation.values(outputs, inputs, points);
    }

    @Override
    public int[] words(int... countersAndKeys) {
        return Evaluation.words(countersAndKeys);
    }

    @Override
    public void close() {
        teams.clear();
    }
}
