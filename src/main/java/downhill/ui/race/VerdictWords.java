package downhill.ui.race;

import downhill.experiment.Effort;
import downhill.experiment.Team;
import downhill.experiment.study.Race;
import downhill.experiment.study.Race.Reached;
import downhill.experiment.study.Standing;
import downhill.experiment.study.Verdict;
import downhill.language.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongBiFunction;
import java.util.stream.IntStream;

/** A verdict as a sentence or some. */
record VerdictWords(List<Team> teams, Race race, Verdict verdict, double tolerance, long step) {
    static VerdictWords of(List<Team> teams, Race race, double tolerance, long step) {
        return new VerdictWords(teams, race, Verdict.of(race, tolerance, step), tolerance, step);
    }

    String text() {
        String who = !verdict.first().isEmpty() ? reached() + costs() : step == 0 ? start() : underway();
        return (who + past() + gone()).strip();
    }

    private String near() {
        return "within " + Digits.text(tolerance) + " of the lowest known loss";
    }

    private String start() {
        return teams.size() == 1 ? "" : "Nobody has moved yet. Run it and see who comes " + near() + " first.";
    }

    private Reached at(int team) {
        return race.reached(team, tolerance, step).orElseThrow();
    }

    private String reached() {
        List<Integer> first = verdict.first();
        boolean exact = first.stream().allMatch(team -> at(team).exact());
        long count = at(first.get(0)).step();
        String after = "after " + (exact ? "" : "at most ") + Digits.count(count) + (count == 1 ? " step" : " steps");
        if (teams.size() == 1) return "The ball came " + near() + " " + after + ", and stayed there.";
        if (first.size() == 1) {
            return name(first.get(0)) + " wins: its ball came " + near() + " first, " + after + ", and stayed there.";
        }
        String all = first.size() == 2 ? "Both " : "All of ";
        return all + names(first) + " came " + near() + " " + after + ", and stayed there" + (exact ? ": a tie." : ".");
    }

    /** What the winners would be if not steps were counted but what they cost, where they are others. */
    private String costs() {
        String gradients = cost("gradients", verdict.byGradients(), Effort::gradients);
        return race.effort(0).rows() == 1
                ? gradients
                : gradients + cost("gradients of single rows", verdict.byRows(), Effort::evaluations);
    }

    private String cost(String unit, List<Integer> best, ToLongBiFunction<Effort, Long> price) {
        if (best.equals(verdict.first())) return "";
        String least = Digits.count(price(best.get(0), price));
        if (best.size() > 1) return " Counted in " + unit + ", " + names(best) + " are level: " + least + " each.";
        int fastest = verdict.first().get(0);
        return " Counted in " + unit + ", " + name(best.get(0)) + " wins: " + least + " against "
                + Digits.count(price(fastest, price)) + " of " + name(fastest) + ".";
    }

    private long price(int team, ToLongBiFunction<Effort, Long> price) {
        return price.applyAsLong(race.effort(team), at(team).step());
    }

    private String underway() {
        List<Integer> lowest = verdict.leaders();
        if (lowest.isEmpty()) return "";
        String loss = Digits.beside(
                race.loss(lowest.get(0), step),
                IntStream.range(0, teams.size())
                        .mapToDouble(team -> race.loss(team, step))
                        .toArray());
        if (teams.size() == 1) return "The ball is not " + near() + " yet: " + loss + ".";
        String nobody = "Nobody is " + near() + " yet. ";
        return lowest.size() == 1
                ? nobody + name(lowest.get(0)) + " leads: its ball is lowest, at " + loss + "."
                : nobody + names(lowest) + " are level: their balls are lowest, at " + loss + ".";
    }

    private String past() {
        StringBuilder past = new StringBuilder();
        for (int team : verdict.past()) {
            past.append(" ")
                    .append(name(team))
                    .append(" fell past the lowest known loss, to ")
                    .append(Digits.text(race.loss(team, step)))
                    .append(": that is no arrival.");
        }
        return past.toString();
    }

    private String gone() {
        List<Integer> whole = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int team = 0; team < race.teams(); team++) {
            double share = race.standing(team).map(Standing::diverged).orElse(0.0);
            if (share >= 1) whole.add(team);
            else if (share > 0) part.append(part(team, share));
        }
        if (whole.isEmpty()) return part.toString();
        boolean all = whole.size() == teams.size() && verdict.first().isEmpty();
        if (all) return teams.size() == 1 ? " All particles have diverged." : " All teams have diverged: nobody wins.";
        return " " + names(whole) + (whole.size() == 1 ? " has" : " have") + " diverged." + part;
    }

    private String part(int team, double share) {
        return " Of " + name(team) + " " + Digits.text(100 * share) + " % have diverged.";
    }

    private String name(int team) {
        return teams.get(team).name();
    }

    private String names(List<Integer> some) {
        List<String> names = some.stream().map(this::name).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
