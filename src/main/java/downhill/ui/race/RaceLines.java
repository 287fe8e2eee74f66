package downhill.ui.race;

import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.experiment.study.Race;
import downhill.experiment.study.Race.Reached;
import downhill.experiment.study.Standing;
import downhill.language.Digits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The texts of the race's table, written anew only when the race stands otherwise. */
final class RaceLines {
    static final int BALL = 0;
    static final int HELD_OUT = 1;
    static final int MEDIAN = 2;
    static final int BEST = 3;
    static final int DISTANCE = 4;
    static final int STEPS = 5;
    static final int GRADIENTS = 6;
    static final int DIVERGED = 7;
    static final int COLUMNS = 8;

    private static final String NOT_YET = "–";

    /** Signs of a usual number, so that a column is not narrower at one step than at the next. */
    private static final int[] USUAL = {9, 9, 9, 9, 6, 5, 5, 5};

    private List<Team> teams = List.of();
    private Standing[] standings = {};
    private double tolerance = Double.NaN;

    /** Whether some steps up to the one shown were still to be judged. */
    private boolean behind;

    private String[][] texts = {};
    private final double[][] columns = new double[COLUMNS][];
    private String verdict = "";
    private int[] signs = USUAL.clone();

    /** Follows the race at the step that is shown. */
    void follow(Experiment experiment, Race race, double wanted, long step) {
        boolean late = race.judged() < step;
        boolean same = experiment.teams().equals(teams) && wanted == tolerance && late == behind && stands(race);
        if (same) {
            return;
        }
        if (texts.length != race.teams()) {
            signs = USUAL.clone();
        }
        teams = experiment.teams();
        tolerance = wanted;
        behind = late;
        standings = new Standing[race.teams()];
        texts = new String[race.teams()][];
        for (int team = 0; team < texts.length; team++) {
            standings[team] = race.standing(team).orElse(null);
        }
        columns[BALL] = column(Standing::ball);
        columns[HELD_OUT] = column(Standing::heldOut);
        columns[MEDIAN] = column(now -> now.lossSpread().median());
        columns[BEST] = column(now -> now.lossSpread().best());
        columns[DISTANCE] = column(Standing::distance);
        for (int team = 0; team < texts.length; team++) {
            texts[team] = line(race, team, step);
            for (int i = 0; i < COLUMNS; i++) {
                signs[i] = Math.max(signs[i], texts[team][i].length());
            }
        }
        verdict = VerdictWords.of(teams, race, tolerance, step).text();
    }

    /** The teams' numbers, which have to be told apart. */
    private double[] column(ToDoubleFunction<Standing> number) {
        return Arrays.stream(standings)
                .filter(Objects::nonNull)
                .mapToDouble(number)
                .toArray();
    }

    private boolean stands(Race race) {
        boolean same = standings.length == race.teams();
        for (int team = 0; same && team < standings.length; team++) {
            same = race.standing(team).orElse(null) == standings[team];
        }
        return same;
    }

    private String[] line(Race race, int team, long step) {
        Optional<Standing> standing = race.standing(team);
        Optional<Reached> reached = race.reached(team, tolerance, step);
        List<Optional<String>> line = new ArrayList<>();
        line.add(standing.map(now -> loss(now.ball(), columns[BALL])));
        line.add(standing.map(Standing::heldOut)
                .filter(held -> !Double.isNaN(held))
                .map(held -> Digits.beside(held, columns[HELD_OUT])));
        line.add(standing.map(now -> loss(now.lossSpread().median(), columns[MEDIAN])));
        line.add(standing.map(now -> loss(now.lossSpread().best(), columns[BEST])));
        line.add(standing.map(Standing::distance)
                .filter(Double::isFinite)
                .map(far -> Digits.beside(far, columns[DISTANCE])));
        line.add(reached.map(there -> bound(there) + Digits.count(there.step())));
        line.add(reached.map(
                there -> bound(there) + Digits.count(race.effort(team).evaluations(there.step()))));
        double gone = standing.map(Standing::diverged).orElse(0.0);
        line.add(Optional.of(gone > 0 ? "✗ " + Digits.text(100 * gone) + " %" : "0 %"));
        return line.stream().map(text -> text.orElse(NOT_YET)).toArray(String[]::new);
    }

    private static String loss(double value, double[] column) {
        return Double.isNaN(value) ? "✗" : Digits.beside(value, column);
    }

    private static String bound(Reached reached) {
        return reached.exact() ? "" : "≤ ";
    }

    /** Who wins, in a sentence. */
    String verdict() {
        return verdict;
    }

    String text(int team, int column) {
        return texts[team][column];
    }

    boolean known(int team, int column) {
        return !texts[team][column].equals(NOT_YET);
    }

    boolean diverged(int team) {
        return texts[team][DIVERGED].startsWith("✗");
    }

    /** Whether a column has anything to say. */
    boolean isKnown(int column) {
        return Arrays.stream(texts).anyMatch(line -> !line[column].equals(NOT_YET));
    }

    /** Whether particles of a team have left the numbers. */
    boolean anyDiverged() {
        return Arrays.stream(texts).anyMatch(line -> line[DIVERGED].startsWith("✗"));
    }

    /** How many signs the longest text of a column has had so far. */
    int signs(int column) {
        return signs[column];
    }
}
