package downhill.experiment.study;

import downhill.experiment.Experiment;
import downhill.experiment.RunChanges;
import downhill.experiment.Team;
import downhill.experiment.plan.Curvature;
import downhill.experiment.plan.CurvatureProbe;
import java.util.Optional;
import java.util.OptionalDouble;

/** The search along one path; each step is judged by what held at it. */
record Inquest(
        RunChanges runChanges, int team, int stopped, double[] path, CurvatureProbe curvatureProbe, Limits limits) {
    private static final double FAR = 100;

    /** What a team stands, worked out anew only for another one or where a schedule makes each step another. */
    static final class Limits {
        private Team team;
        private Optional<Stability> stability;

        Optional<Stability> of(Team next, int t) {
            if (!next.equals(team) || !next.schedules().isEmpty()) stability = Stability.of(next, t);
            team = next;
            return stability;
        }
    }

    Divergence divergence() {
        int last = path.length / 2 - 1;
        CurvatureProbe.At end = at(last);
        boolean slope = Double.isFinite(end.slopeX()) && Double.isFinite(end.slopeY());
        boolean value = slope && Double.isFinite(end.loss());
        if (!value && last == 0) return without(Divergence.Cause.NO_VALUE, last, words().noStart(end));
        if (!value && near(end)) return without(Divergence.Cause.NO_VALUE, last, words().noValue(end));
        int lowest = lowest();
        if (lowest == last && last > 0) return without(Divergence.Cause.BOTTOMLESS, 0, DivergenceWords.bottomless());
        for (int step = lowest; step <= last; step++) {
            if (overshoots(runChanges.at(step), step)) return overshoot(step, made(step));
        }
        return without(Divergence.Cause.UNKNOWN, lowest, words().unknown(lowest));
    }

    private CurvatureProbe.At at(int step) {
        return at(runChanges.at(step), step);
    }

    private CurvatureProbe.At at(Experiment held, int step) {
        return curvatureProbe.at(held.values(), path[2 * step], path[2 * step + 1]);
    }

    private boolean near(CurvatureProbe.At at) {
        var x = runChanges.at(0).surface().x();
        var y = runChanges.at(0).surface().y();
        return Math.abs(at.x() - x.at(0.5)) < FAR * (x.max() - x.min())
                && Math.abs(at.y() - y.at(0.5)) < FAR * (y.max() - y.min());
    }

    /** The step of the lowest loss, after which it only got worse. */
    private int lowest() {
        int lowest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int step = 0; step < path.length / 2; step++) {
            double loss = at(step).loss();
            if (loss < least) lowest = step;
            least = Math.min(least, Double.isNaN(loss) ? least : loss);
        }
        return lowest;
    }

    /** Whether the place at a step is too curved for a team and a landscape with those settings. */
    private boolean overshoots(Experiment held, int step) {
        double curvature = at(held, step).curvature().max();
        return limits.of(held.teams().get(team), step + 1)
                .filter(stability -> curvature > 0 && !stability.stands(curvature))
                .isPresent();
    }

    private Optional<RunChanges.Made> made(int step) {
        return runChanges.made(step, held -> overshoots(held, step));
    }

    /** From the first step that does so since the change that made it: the loss may have hidden it for a while. */
    private Divergence overshoot(int found, Optional<RunChanges.Made> made) {
        int step = made.map(change -> (int) change.step()).orElse(found);
        while (step < found && !overshoots(runChanges.at(step), step)) step++;
        Team held = runChanges.at(step).teams().get(team);
        Stability stability = Stability.of(held, step + 1).orElseThrow();
        Curvature curvature = at(step).curvature();
        double eta = held.parameters().containsKey("rate") ? held.at("rate", step + 1) : 1;
        OptionalDouble rate = stability.rate(curvature.max());
        // A rate beyond all measure stands no curvature that was looked at.
        double most = stability.curvature();
        double limit = most > 0 || rate.isEmpty() ? eta * most : rate.getAsDouble() * curvature.max();
        return new Divergence(
                stopped,
                made.map(RunChanges.Made::step).orElse((long) step),
                made,
                Divergence.Cause.OVERSHOOT,
                OptionalDouble.of(eta * curvature.max()),
                OptionalDouble.of(limit),
                rate,
                Optional.of(
                        new Divergence.Bend(path[2 * step], path[2 * step + 1], curvature.maxX(), curvature.maxY())),
                words().overshoot(step, made, held, curvature, limit, rate));
    }

    private DivergenceWords words() {
        return new DivergenceWords(runChanges, team, path);
    }

    private Divergence without(Divergence.Cause cause, int calm, String sentence) {
        OptionalDouble none = OptionalDouble.empty();
        return new Divergence(stopped, calm, Optional.empty(), cause, none, none, none, Optional.empty(), sentence);
    }
}
