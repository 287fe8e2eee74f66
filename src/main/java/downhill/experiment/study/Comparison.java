package downhill.experiment.study;

import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.RunChanges;
import downhill.experiment.TeamState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An engine's run beside the reference's, step by step. Each step is taken four times: by the reference on its own way,
 * by float32 as IEEE 754 has it on its own way, and by both from where the engine itself stood.
 */
public final class Comparison {
    private final RunChanges runChanges;
    private final Engine exact;
    private final Engine rounded;
    private final Distances distances = new Distances();
    private final Distances shadow = new Distances();
    private final List<StepCheck> checks;
    private List<TeamState> own;
    private List<TeamState> ownRounded;
    private List<TeamState> before;
    private long checked;
    private long wrong;
    private double ulps;
    private Optional<ComparedRun.WrongStep> firstWrong = Optional.empty();

    /**
     * @param exact in double precision, for this comparison alone
     * @param rounded the same with every operation rounded to float32
     */
    public Comparison(RunChanges runChanges, Engine exact, Engine rounded) {
        this.runChanges = runChanges;
        this.exact = exact;
        this.rounded = rounded;
        load(0);
        own = states(exact);
        ownRounded = states(rounded);
        checks = own.stream().map(team -> new StepCheck()).toList();
    }

    private void load(long step) {
        Experiment now = runChanges.at(step);
        exact.load(now);
        rounded.load(now);
    }

    private static List<TeamState> states(Engine engine, int teams) {
        return IntStream.range(0, teams).mapToObj(engine::state).toList();
    }

    private List<TeamState> states(Engine engine) {
        return states(engine, runChanges.at(0).teams().size());
    }

    /** Takes where the engine's teams are at the start, then after each step in turn. */
    public void take(List<TeamState> measured) {
        if (before != null) step(measured);
        distances.add(measured, own);
        shadow.add(ownRounded, own);
        before = measured;
    }

    private void step(List<TeamState> measured) {
        long from = distances.count() - 1;
        load(from);
        own = after(exact, from, own);
        ownRounded = after(rounded, from, ownRounded);
        List<TeamState> should = after(exact, from, before);
        List<TeamState> may = after(rounded, from, before);
        for (int team = 0; team < measured.size(); team++) {
            checks.get(team)
                    .take(new StepCheck.Step(before.get(team), measured.get(team), should.get(team), may.get(team)));
            check(from + 1, team);
        }
    }

    private List<TeamState> after(Engine engine, long from, List<TeamState> states) {
        engine.put(from, states);
        engine.advance(1);
        return states(engine);
    }

    private void check(long step, int team) {
        TeamState from = before.get(team);
        for (int i = 0; i < from.particles(); i++) {
            if (from.stopped()[i] != 0) continue;
            StepCheck.Error error = checks.get(team).error(i);
            checked++;
            ulps = Math.max(ulps, error.ulps());
            if (error.share() <= 1) continue;
            wrong++;
            if (firstWrong.isPresent()) continue;
            double[] places = from.positions();
            ComparedRun.Place place = new ComparedRun.Place(team, i, places[2 * i], places[2 * i + 1]);
            firstWrong = Optional.of(new ComparedRun.WrongStep(step, place, error.ulps()));
        }
    }

    /** What is known so far. */
    public ComparedRun run() {
        return new ComparedRun(
                distances.largest(),
                distances.median(),
                shadow.largest(),
                distances.furthest(),
                checked,
                wrong,
                firstWrong,
                ulps);
    }

    /** Of one kind, by step. */
    private static final class Distances {
        private final List<double[]> steps = new ArrayList<>();
        private final List<ComparedRun.Place> furthest = new ArrayList<>();

        int count() {
            return steps.size();
        }

        void add(List<TeamState> measured, List<TeamState> reference) {
            double[] all =
                    new double[reference.stream().mapToInt(TeamState::particles).sum()];
            int next = 0;
            int worst = 0;
            ComparedRun.Place place = null;
            for (int team = 0; team < reference.size(); team++) {
                double[] places = measured.get(team).positions();
                double[] references = reference.get(team).positions();
                for (int i = 0; i < references.length / 2; i++, next++) {
                    all[next] = distance(places, references, 2 * i);
                    if (place == null || all[next] > all[worst]) {
                        worst = next;
                        place = new ComparedRun.Place(team, i, places[2 * i], places[2 * i + 1]);
                    }
                }
            }
            double largest = all[worst];
            Arrays.sort(all);
            steps.add(new double[] {largest, all[all.length / 2]});
            furthest.add(place);
        }

        private static double distance(double[] places, double[] references, int at) {
            double scale = Math.max(1, Math.max(Math.abs(references[at]), Math.abs(references[at + 1])));
            return Math.hypot(places[at] - references[at], places[at + 1] - references[at + 1]) / scale;
        }

        double[] largest() {
            return steps.stream().mapToDouble(step -> step[0]).toArray();
        }

        double[] median() {
            return steps.stream().mapToDouble(step -> step[1]).toArray();
        }

        ComparedRun.Place[] furthest() {
            return furthest.toArray(ComparedRun.Place[]::new);
        }
    }
}
