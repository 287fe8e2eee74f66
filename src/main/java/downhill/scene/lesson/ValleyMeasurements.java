package downhill.scene.lesson;

import downhill.cpu.CpuEngine;
import downhill.document.Line;
import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.Team;
import downhill.experiment.study.Valley;
import downhill.experiment.study.ValleySearch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is measured in the valleys of a page's scenes: minima of the training loss, counted from the left, from 1. */
final class ValleyMeasurements {
    /** Of a crowd: so few that a page's table is computed in about a second, so many that each is one in a hundred. */
    private static final int CROWD = 100;

    /** Cells of the grid along each side in which valleys are looked for. */
    private static final int GRID = 32;

    private final Map<Experiment, List<Valley>> known = new HashMap<>();

    /** How many in a hundred of a team's particles, the first of its crowd, are nearest to the bottom of a valley. */
    double percent(Experiment experiment, Team team, Valley valley, int steps) {
        List<Valley> valleys = valleys(experiment);
        try (CpuEngine engine = new CpuEngine()) {
            engine.load(experiment.withTeams(List.of(team.withParticles(CROWD))));
            engine.advance(steps);
            Snapshot end = engine.snapshot(0);
            long count = IntStream.range(0, CROWD)
                    .filter(i -> end.stopped()[i] == 0)
                    .filter(i -> valleys.get(ValleySearch.nearest(valleys, end.x(i), end.y(i))) == valley)
                    .count();
            return 100.0 * count / CROWD;
        }
    }

    Valley valley(Line line, Experiment experiment, int number) {
        List<Valley> valleys = valleys(experiment);
        if (number >= 1 && number <= valleys.size()) return valleys.get(number - 1);
        throw line.error("there is no valley " + number + " in that scene: it has " + valleys.size());
    }

    private List<Valley> valleys(Experiment experiment) {
        return known.computeIfAbsent(experiment, ValleyMeasurements::search);
    }

    private static List<Valley> search(Experiment experiment) {
        try (CpuEngine engine = new CpuEngine()) {
            engine.load(experiment);
            return ValleySearch.of(experiment, engine.field(GRID, GRID));
        }
    }
}
