package downhill.ui.race;

import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.language.Digits;
import downhill.ui.kit.ParameterWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says what a person changed on the way of a run, one line a parameter. */
final class ChangeWords {
    private static final int MOST = 4;

    private ChangeWords() {}

    /** For two experiments of one run, which have the same surface and teams. */
    static String of(Experiment before, Experiment after) {
        List<String> lines = new ArrayList<>();
        after.values()
                .forEach((name, value) -> change(lines, name, before.values().get(name), value));
        for (int i = 0; i < after.teams().size(); i++) {
            of(lines, before.teams().get(i), after.teams().get(i));
        }
        return String.join("\n", lines.size() > MOST ? shortened(lines) : lines);
    }

    private static List<String> shortened(List<String> lines) {
        List<String> first = new ArrayList<>(lines.subList(0, MOST - 1));
        first.add("and " + (lines.size() - MOST + 1) + " more");
        return first;
    }

    private static void of(List<String> lines, Team before, Team after) {
        after.parameters()
                .forEach((name, value) ->
                        change(lines, title(after, name), before.parameters().get(name), value));
        if (!before.schedules().equals(after.schedules())) {
            lines.add(after.name() + ": a schedule");
        }
    }

    private static String title(Team team, String parameter) {
        return team.name() + ": " + ParameterWords.of(parameter).title();
    }

    private static void change(List<String> lines, String name, Double before, Double after) {
        if (!Objects.equals(before, after)) {
            lines.add(name + " " + (before == null ? "" : Digits.text(before) + " ") + "→ " + Digits.text(after));
        }
    }
}
