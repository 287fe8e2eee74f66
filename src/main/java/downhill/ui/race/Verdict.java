package downhill.ui.race;

import downhill.experiment.Team;
import downhill.experiment.study.Race;
import downhill.experiment.study.Race.Reached;
import downhill.experiment.study.Standing;
import downhill.language.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who wins, in a sentence: who came within the tolerance of the lowest known loss first, or before anyone has, whose
 * median is lowest.
 *
 * @param step the one that is shown: what comes after it does not count
 */
record Verdict(List<Team> teams, Race race, double tolerance, long step) {
    private static final String NOT_SEEN = "; go back and run slowly to see who is first.";

    String text() {
        List<Integer> there = first();
        String who = !there.isEmpty() ? reached(there) : step == 0 ? start() : underway();
        return (who + gone()).strip();
    }

    private String near() {
        return "within " + Digits.text(tolerance) + " of the lowest known loss";
    }

    private String start() {
        return teams.size() == 1 ? "" : "Nobody has moved yet. Run it and see who comes " + near() + " first.";
    }

    /** The teams that were there at the earliest step; none where nobody was. */
    private List<Integer> first() {
        List<Integer> first = new ArrayList<>();
        long earliest = Long.MAX_VALUE;
        for (int team = 0; team < race.teams(); team++) {
            long at = race.reached(team, tolerance, step).map(Reached::step).orElse(Long.MAX_VALUE);
            if (at < earliest) first.clear();
            if (at <= earliest && at < Long.MAX_VALUE) first.add(team);
            earliest = Math.min(earliest, at);
        }
        return first;
    }

    private String reached(List<Integer> first) {
        Reached at = race.reached(first.get(0), tolerance, step).orElseThrow();
        boolean exact = first.stream()
                .allMatch(team ->
                        race.reached(team, tolerance, step).orElseThrow().exact());
        String steps = exact ? steps(at.step()) : "at most " + steps(at.step());
        String all = first.size() == 2 ? "Both " : "All of ";
        if (teams.size() == 1) return "The median is " + near() + " after " + steps + ".";
        if (first.size() == 1) {
            return name(first.get(0)) + " wins: its median is " + near() + " first, after " + steps + ".";
        }
        return all + names(first) + " are " + near() + " after " + steps + (exact ? ": a tie." : NOT_SEEN);
    }

    private static String steps(long count) {
        return Digits.count(count) + (count == 1 ? " step" : " steps");
    }

    private String underway() {
        List<Integer> lowest = lowest();
        if (lowest.isEmpty()) return "";
        String median = Digits.beside(
                median(lowest.get(0)),
                IntStream.range(0, teams.size()).mapToDouble(this::median).toArray());
        if (teams.size() == 1) return "The median is not " + near() + " yet: " + median + ".";
        String nobody = "Nobody is " + near() + " yet. ";
        return lowest.size() == 1
                ? nobody + name(lowest.get(0)) + " leads: its median is lowest, " + median + "."
                : nobody + names(lowest) + " are level: their medians are lowest, " + median + ".";
    }

    private List<Integer> lowest() {
        List<Integer> lowest = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        for (int team = 0; team < race.teams(); team++) {
            double median = median(team);
            if (!Double.isFinite(median)) continue;
            if (median < least) lowest.clear();
            if (median <= least) lowest.add(team);
            least = Math.min(least, median);
        }
        return lowest;
    }

    /** NaN where the team has not been looked at; not finite where half of it have left the numbers. */
    private double median(int team) {
        return race.standing(team).map(now -> now.lossSpread().median()).orElse(Double.NaN);
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
        boolean all = whole.size() == teams.size() && first().isEmpty();
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
