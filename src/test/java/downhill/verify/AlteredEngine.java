package downhill.verify;

import downhill.cpu.CpuEngine;
import downhill.experiment.AttractorWatch;
import downhill.experiment.Attractors;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.experiment.Snapshot;
import downhill.experiment.TeamState;
import downhill.language.Expr;
import downhill.loss.DataSplit;
import java.util.List;
import java.util.Optional;

/** The CPU engine in double, right in everything that a test does not override. */
public class AlteredEngine implements Engine {
    private final CpuEngine right = new CpuEngine();

    @Override
    public String name() {
        return right.name();
    }

    @Override
    public String renderer() {
        return "a wrong engine";
    }

    @Override
    public String version() {
        return "0";
    }

    @Override
    public void load(Experiment experiment) {
        right.load(experiment);
    }

    @Override
    public void advance(int steps) {
        right.advance(steps);
    }

    @Override
    public void reset() {
        right.reset();
    }

    @Override
    public long step() {
        return right.step();
    }

    @Override
    public Snapshot snapshot(int team) {
        return right.snapshot(team);
    }

    @Override
    public Snapshot sample(int team, int most) {
        return right.sample(team, most);
    }

    @Override
    public Ball ball(int team) {
        return right.ball(team);
    }

    @Override
    public double[] ballPath(int team, long from) {
        return right.ballPath(team, from);
    }

    @Override
    public double[] ballState(int team) {
        return right.ballState(team);
    }

    @Override
    public Checkpoint save(Optional<Checkpoint> spare) {
        return right.save(spare);
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        right.restore(checkpoint);
    }

    @Override
    public TeamState state(int team) {
        return right.state(team);
    }

    @Override
    public void put(long step, List<TeamState> teams) {
        right.put(step, teams);
    }

    @Override
    public AttractorWatch watch(Attractors attractors) {
        return right.watch(attractors);
    }

    @Override
    public Field field(int width, int height) {
        return right.field(width, height);
    }

    @Override
    public Field field(int width, int height, DataSplit dataSplit, int from, int to) {
        return right.field(width, height, dataSplit, from, to);
    }

    @Override
    public double[][] evaluate(List<Expr> outputs, List<String> inputs, double[][] points) {
        return right.evaluate(outputs, inputs, points);
    }

    @Override
    public int[] words(int... countersAndKeys) {
        return right.words(countersAndKeys);
    }

    @Override
    public void close() {
        right.close();
    }
}
