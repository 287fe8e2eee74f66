package downhill.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.experiment.Arrivals;
import downhill.experiment.AttractorWatch;
import downhill.experiment.Attractors;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Samples;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.loss.Axis;
import downhill.loss.Point;
import downhill.loss.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a scan of basins finds, on every engine. */
public abstract class BasinContract {
    /** A fresh engine that the scan closes. */
    protected abstract Engine engine();

    private static final Surface HIMMELBLAU = Samples.surface("himmelblau");

    private static BasinQuestion question(Surface surface, String optimizer, double rate, int steps) {
        Team team = Team.of(Samples.optimizer(optimizer), 7).with("rate", rate).with(Team.NOISE, 1);
        return BasinQuestion.of(Samples.spread(surface, team), 0, steps);
    }

    /** The first map that stands: of 64 × 64 starts, after what is unknown has been looked for. */
    private BasinMap coarse(BasinQuestion question) {
        try (BasinScan scan = new BasinScan(engine())) {
            scan.begin(question);
            scan.work(() -> scan.side() == BasinScan.COARSEST);
            return scan.map().orElseThrow();
        }
    }

    private static int cell(BasinMap map, double x, double y) {
        var surface = map.question().surface();
        double right =
                (x - surface.x().min()) / (surface.x().max() - surface.x().min());
        double up = (y - surface.y().min()) / (surface.y().max() - surface.y().min());
        return (int) (up * map.side()) * map.side() + (int) (right * map.side());
    }

    @Test
    void everyMinimumOfHimmelblauHasABasinAroundIt() {
        BasinMap map = coarse(question(HIMMELBLAU, "gd", 0.002, 500));
        assertThat(map.attractors().places()).hasSize(4);
        assertThat(map.diverged() + map.away()).isZero();
        assertThat(map.share(map.nowhere())).isLessThan(0.01);
        for (int i = 0; i < 4; i++) {
            Point place = map.attractors().places().get(i);
            assertThat(map.share(map.counts()[i])).isBetween(0.15, 0.35);
            int there = cell(map, place.x(), place.y());
            assertThat(map.place(there)).isEqualTo(i);
            assertThat(map.arrivals().losses()[there]).isCloseTo(0, within(1e-4f));
        }
        assertThat(IntStream.of(map.counts()).sum() + map.nowhere()).isEqualTo(64 * 64);
    }

    /** On axes of length 10 what is within 0.1 is near, here both places at once. */
    @Test
    void aParticleIsAtTheNearestOfThePlacesThatAreNear() {
        Axis side = new Axis("x", -5, 5);
        Attractors two = new Attractors(List.of(new Point(0, 0), new Point(0.15, 0)), side, side);
        for (double x : new double[] {0.07, 0.08}) {
            Team team = Team.of(Samples.optimizer("gd"), 1);
            try (Engine engine = engine()) {
                engine.load(Samples.ball(HIMMELBLAU, team, x, 0));
                try (AttractorWatch watch = engine.watch(two)) {
                    watch.note();
                    int place = Arrivals.place(watch.read().notes()[0]);
                    assertThat(place).as("at %s", x).isEqualTo(x < 0.075 ? 0 : 1);
                }
            }
        }
    }

    @Test
    void aStepTooLargeLosesEveryParticle() {
        BasinMap map = coarse(question(HIMMELBLAU, "gd", 1, 40));
        // Only a start that happens to stand in a minimum could stay.
        assertThat(map.share(map.diverged())).isGreaterThan(0.99);
        int corner = 0;
        assertThat(map.place(corner)).isEqualTo(Arrivals.DIVERGED);
        assertThat(map.step(corner)).isBetween(2, 10);
    }

    @Test
    void whatSlowlyLeavesTheLandscapeIsAwayAndHasNotDiverged() {
        BasinMap map = coarse(question(Samples.typed("0.5*x^2 + 0.5*y^2"), "gd", 2.05, 200));
        // Each step is -1.05 times the last: finite, but 17,000 times as far away in the end.
        assertThat(map.away()).isEqualTo(64 * 64);
        assertThat(map.diverged()).isZero();
        assertThat(map.step(0)).isEqualTo(200);
    }

    @Test
    void theStepsNeededAreThoseOfTheClosedForm() {
        BasinMap map = coarse(question(Samples.typed("0.5*x^2 + 0.5*y^2"), "gd", 0.1, 100));
        assertThat(map.attractors().places()).hasSize(1);
        for (int row : new int[] {0, 13, 31}) {
            for (int column : new int[] {0, 40, 63}) {
                double x = -5 + 10 * (column + 0.5) / 64;
                double y = -5 + 10 * (row + 0.5) / 64;
                double exact = Math.log(0.1 / Math.hypot(x, y)) / Math.log(0.9);
                long seen = 0;
                while (seen < exact) seen = BasinScan.lookAfter(seen);
                assertThat(map.step(row * 64 + column)).isEqualTo((int) seen);
            }
        }
    }

    @Test
    void itLooksEachFourStepsThenEachEighthOfThem() {
        List<Long> looks = new ArrayList<>();
        for (long step = 0; step < 300; step = BasinScan.lookAfter(step)) looks.add(step);
        assertThat(looks).startsWith(0L, 4L, 8L, 12L).contains(60L, 64L, 72L, 80L, 128L, 144L, 256L, 288L);
        assertThat(looks).doesNotContain(68L, 136L, 272L);
    }

    @Test
    void minimaThatNobodyDeclaredAreFoundAndASymmetricalLandscapeHasASymmetricalMap() {
        BasinMap map = coarse(question(Samples.typed("(x^2 - 1)^2 + y^2"), "gd", 0.002, 3000));
        assertThat(map.attractors().places()).hasSize(2);
        for (int i = 0; i < 2; i++) {
            assertThat(map.attractors().places().get(i).x()).isCloseTo(2 * i - 1, within(1e-3));
            assertThat(map.attractors().places().get(i).y()).isCloseTo(0, within(1e-3));
        }
        assertThat(map.counts()).containsExactly(2048, 2048);
        for (int cell = 0; cell < 64 * 64; cell++) {
            int mirrored = cell / 64 * 64 + 63 - cell % 64;
            assertThat(map.place(mirrored)).isEqualTo(1 - map.place(cell));
        }
    }

    @Test
    void aPlainHasNoMinimaAndItsParticlesDoNotSettle() {
        BasinMap map = coarse(question(Samples.typed("0*x + 0*y"), "gd", 0.1, 8));
        assertThat(map.attractors().places()).isEmpty();
        assertThat(map.nowhere()).isEqualTo(64 * 64);
        assertThat(map.step(0)).isZero();
    }

    @Test
    void aMapIsRefinedInSlicesAndEachIsTrueOfItsGrid() {
        try (BasinScan scan = new BasinScan(engine())) {
            scan.begin(question(HIMMELBLAU, "gd", 0.01, 8));
            List<Integer> sides = new ArrayList<>();
            double before = -1;
            int slices = 0;
            boolean hunting = true;
            while (!scan.done()) {
                scan.work(() -> false);
                slices++;
                hunting &= scan.side() == BasinScan.COARSEST;
                if (!hunting && !scan.done()) {
                    assertThat(scan.progress()).isGreaterThanOrEqualTo(before);
                    before = scan.progress();
                }
                int side = scan.map().map(BasinMap::side).orElse(0);
                if (side > 0 && !sides.contains(side)) sides.add(side);
            }
            assertThat(sides).containsExactly(64, 128, 256, 512);
            assertThat(slices).isGreaterThan(8);
            assertThat(scan.progress()).isEqualTo(1);
            assertThat(scan.map().orElseThrow().arrivals().count()).isEqualTo(512 * 512);
        }
    }

    @Test
    void anotherRuleKeepsTheMapUntilThereIsANewOneAndAnotherLandscapeDoesNot() {
        try (BasinScan scan = new BasinScan(engine())) {
            BasinQuestion slow = question(HIMMELBLAU, "gd", 0.001, 64);
            BasinQuestion fast = question(HIMMELBLAU, "gd", 0.01, 64);
            scan.begin(slow);
            scan.work(() -> scan.map().isEmpty());
            scan.begin(fast);
            assertThat(scan.map().orElseThrow().question()).isEqualTo(slow);
            assertThat(scan.side()).isEqualTo(BasinScan.COARSEST);
            scan.work(() -> scan.map().orElseThrow().question().equals(slow));
            assertThat(scan.map().orElseThrow().question()).isEqualTo(fast);
            scan.cancel();
            assertThat(scan.done()).isTrue();
            assertThat(scan.map()).isPresent();
            assertThat(scan.progress()).isZero();
            scan.begin(question(Samples.surface("booth"), "gd", 0.01, 64));
            assertThat(scan.map()).isEmpty();
        }
    }

    @Test
    void theQuestionKnowsNothingOfNoiseStartsAndSeed() {
        Experiment experiment = Samples.spread(HIMMELBLAU, Team.of(Samples.optimizer("gd"), 7));
        Experiment other = experiment
                .withStart(Start.point(1, 1))
                .withSeed(9)
                .withTeam(0, experiment.teams().get(0).with(Team.NOISE, 3).withParticles(9));
        assertThat(BasinQuestion.of(other, 0, 500))
                .isEqualTo(BasinQuestion.of(
                        experiment.withTeam(0, experiment.teams().get(0).with(Team.NOISE, 0)), 0, 500));
        assertThatThrownBy(() -> BasinQuestion.of(experiment, 0, 0))
                .hasMessage("a scan takes 1 to 100000 steps: it is 0");
    }
}
