package downhill.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.loss.Surface;
import downhill.optimizer.Optimizer;
import downhill.optimizer.Optimizers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every engine must do, with the engine's own precision. */
public abstract class EngineContract {
    /** A fresh engine that the test closes. */
    protected abstract Engine engine();

    /** Relative error of one step. */
    protected abstract double precision();

    private final Surface bowl = Samples.typed("0.5*x^2 + 2*y^2");

    @Test
    void gradientDescentOnAQuadraticContractsByOneMinusRateTimesCurvature() {
        Team team = Team.of(Samples.optimizer("gd"), 1).with("rate", 0.1);
        try (Engine engine = engine()) {
            Snapshot end = Samples.after(engine, Samples.ball(bowl, team, 1, 1), 10);
            assertThat(end.x(0)).isCloseTo(Math.pow(0.9, 10), within(20 * precision()));
            assertThat(end.y(0)).isCloseTo(Math.pow(0.6, 10), within(20 * precision()));
            assertThat(end.step()).isEqualTo(10);
        }
    }

    @Test
    void aScalarOfTheStepIsComputedForEachStep() {
        Team team = Team.of(Samples.optimizer("adam"), 1).with("rate", 0.1);
        try (Engine engine = engine()) {
            // Adam's first step is the rate in the direction of the sign, whatever the gradient.
            Snapshot one = Samples.after(engine, Samples.ball(bowl, team, 3, -4), 1);
            assertThat(one.x(0)).isCloseTo(2.9, within(1e-6));
            assertThat(one.y(0)).isCloseTo(-3.9, within(1e-6));
        }
    }

    /** Dispatches, blocks and groups of four must not show in the result, or going back in time would not be exact. */
    @ParameterizedTest
    @MethodSource("optimizers")
    void stepsInOneGoEqualStepsOneByOneBitForBit(Optimizer optimizer) {
        for (double noise : new double[] {0, 0.5}) {
            Team team = Team.of(optimizer, 1000).with(Team.NOISE, noise);
            Experiment experiment = Samples.spread(Samples.surface("valleys"), team);
            try (Engine engine = engine()) {
                Snapshot together = Samples.after(engine, experiment, 23);
                engine.reset();
                for (int i = 0; i < 23; i++) engine.advance(1);
                assertThat(engine.snapshot(0).positions()).containsExactly(together.positions());
            }
        }
    }

    static List<Optimizer> optimizers() {
        return Optimizers.catalogue(Optional.empty()).all();
    }

    @Test
    void theSameSeedGivesTheSamePathBitForBitAndAnotherSeedDoesNot() {
        Team team =
                Team.of(Samples.optimizer("momentum"), 500).with("rate", 1e-3).with(Team.NOISE, 0.5);
        Experiment experiment = Samples.spread(bowl, team);
        try (Engine engine = engine()) {
            Snapshot first = Samples.after(engine, experiment, 37);
            assertThat(Samples.after(engine, experiment, 37).positions()).containsExactly(first.positions());
            assertThat(Samples.after(engine, experiment.withSeed(2), 37).positions())
                    .isNotEqualTo(first.positions());
        }
    }

    @Test
    void aDivergedParticleKeepsItsLastFinitePositionAndTheStep() {
        Team team = Team.of(Samples.optimizer("gd"), 200).with("rate", 3);
        Experiment experiment = Samples.ball(Samples.typed("x^4 + y^4"), team, 2, 1);
        try (Engine engine = engine()) {
            Snapshot end = Samples.after(engine, experiment, 40);
            int step = end.stopped()[0];
            assertThat(step).isBetween(3, 6);
            assertThat(end.diverged()).isEqualTo(200);
            assertThat(engine.ball(0).diverged()).isEqualTo(200);
            Snapshot before = Samples.after(engine, experiment, step - 1);
            assertThat(before.diverged()).isZero();
            // Particle 0 is followed and goes the careful way, particle 199 in groups of four on the GPU.
            for (int i : new int[] {0, 199}) {
                assertThat(end.stopped()[i]).isEqualTo(step);
                assertThat(end.x(i)).isFinite().isCloseTo(before.x(i), within(Math.abs(before.x(i)) * 1e-5));
            }
        }
    }

    /** A jump of 1000 steps and one of 30 have the same path as single ones, round the end of what is recorded. */
    @Test
    void theBallsEveryStepCanBeReadAfterwardsAndAfterGoingBackToo() {
        Team team = Team.of(Samples.optimizer("momentum"), 30).with("rate", 1e-3);
        try (Engine engine = engine()) {
            engine.load(Samples.ball(bowl, team, 2, 1));
            List<Engine.Ball> each = new ArrayList<>(List.of(engine.ball(0)));
            for (int step = 1; step <= 1030; step++) {
                engine.advance(1);
                each.add(engine.ball(0));
            }
            engine.reset();
            engine.advance(1000);
            same(engine.ballPath(0, 0), each, 0);
            Engine.Checkpoint checkpoint = engine.save(Optional.empty());
            engine.advance(30);
            same(engine.ballPath(0, 1001), each, 1001);
            same(engine.ballPath(0, 1030), each, 1030);
            engine.reset();
            engine.restore(checkpoint);
            same(engine.ballPath(0, 1000), each, 1000);
        }
    }

    private static void same(double[] path, List<Engine.Ball> each, int from) {
        for (int i = 0; i < path.length / 2; i++) {
            assertThat(path[2 * i])
                    .as("x at %d", from + i)
                    .isEqualTo(each.get(from + i).x());
            assertThat(path[2 * i + 1])
                    .as("y at %d", from + i)
                    .isEqualTo(each.get(from + i).y());
        }
    }

    /** Momentum goes on from its own numbers bit for bit, and from others' too; what has stopped stays. */
    @Test
    void aRunGoesOnFromTheStateThatWasReadOrGiven() {
        Team team = Team.of(Samples.optimizer("momentum"), 40).with("rate", 1e-2);
        try (Engine engine = engine()) {
            engine.load(Samples.spread(bowl, team));
            engine.advance(3);
            TeamState third = engine.state(0);
            assertThat(third.positions()).containsExactly(engine.snapshot(0).positions());
            assertThat(third.states()).hasDimensions(1, 80);
            engine.advance(4);
            double[] seventh = engine.snapshot(0).positions();
            engine.put(3, List.of(third));
            assertThat(engine.step()).isEqualTo(3);
            assertThat(engine.state(0).states()[0]).containsExactly(third.states()[0]);
            engine.advance(4);
            assertThat(engine.snapshot(0).positions()).containsExactly(seventh);

            TeamState given = new TeamState(new double[80], new double[][] {new double[80]}, new int[40]);
            given.positions()[78] = 0.5;
            given.states()[0][79] = -2;
            given.stopped()[39] = 9;
            engine.put(10, List.of(given));
            assertThat(engine.ball(0)).isEqualTo(new Engine.Ball(0, 0, 0, 1));
            engine.advance(2);
            assertThat(engine.snapshot(0).x(39)).isEqualTo(0.5);
            assertThat(engine.snapshot(0).stopped()[39]).isEqualTo(9);
            assertThat(engine.ballPath(0, 10)).containsExactly(new double[6]);
        }
    }

    @Test
    void aRegionWithoutAValueStopsTheParticleWhereItStood() {
        Team team = Team.of(Samples.optimizer("gd"), 1).with("rate", 0.1);
        try (Engine engine = engine()) {
            Snapshot end = Samples.after(engine, Samples.ball(Samples.typed("sqrt(x) + y^2"), team, -1, 1), 5);
            assertThat(end.stopped()[0]).isEqualTo(1);
            assertThat(end.x(0)).isEqualTo(-1);
        }
    }

    /** The slope of log(x) at −1 is finite, but there is no loss to go down. */
    @Test
    void aStartWhereTheLossHasNoValueIsNoStart() {
        Team team = Team.of(Samples.optimizer("gd"), 40).with("rate", 0.1);
        Experiment experiment = Samples.ball(Samples.typed("log(x) + y^2"), team, -1, 1);
        try (Engine engine = engine()) {
            Snapshot end = Samples.after(engine, experiment, 5);
            assertThat(end.diverged()).isEqualTo(40);
            assertThat(end.stopped()).containsOnly(1);
            for (int i : new int[] {0, 39}) assertThat(end.x(i)).isEqualTo(-1);
            engine.reset();
            assertThat(engine.ball(0)).isEqualTo(new Engine.Ball(-1, 1, 1, 40));
            Snapshot some = Samples.after(engine, experiment.withStart(new Start(Start.Kind.GRID, 1, 1, 0)), 1);
            for (int i = 1; i < 40; i++) {
                boolean outside = i % 7 < 3;
                assertThat(some.stopped()[i]).as("x is %s", some.x(i)).isEqualTo(outside ? 1 : some.stopped()[i]);
                if (i % 7 > 3) assertThat(some.stopped()[i]).isZero();
            }
        }
    }

    @Test
    void aNewRateTakesEffectWithoutStartingAgain() {
        Team team = Team.of(Samples.optimizer("gd"), 1).with("rate", 0.1);
        Experiment experiment = Samples.ball(bowl, team, 1, 1);
        try (Engine engine = engine()) {
            engine.load(experiment);
            engine.advance(1);
            engine.load(experiment.withTeam(0, team.with("rate", 0.5)));
            engine.advance(1);
            assertThat(engine.step()).isEqualTo(2);
            assertThat(engine.ball(0).x()).isCloseTo(0.9 * 0.5, within(4 * precision()));
        }
    }

    @Test
    void aScheduleIsTheParametersValueAtEachStep() {
        Team team = Team.of(Samples.optimizer("gd"), 1).with("rate", 0.4).following("rate", "rate/t + 0*t");
        Experiment experiment = Samples.ball(bowl, team, 1, 1);
        try (Engine engine = engine()) {
            Snapshot end = Samples.after(engine, experiment, 3);
            assertThat(end.x(0)).isCloseTo((1 - 0.4) * (1 - 0.2) * (1 - 0.4 / 3), within(6 * precision()));
            engine.load(experiment.withTeam(0, team.constant("rate")));
            assertThat(engine.step()).isEqualTo(3);
            engine.advance(1);
            assertThat(engine.ball(0).x()).isCloseTo(end.x(0) * 0.6, within(6 * precision()));
        }
    }

    @Test
    void newtonReachesTheBottomOfAQuadraticInOneStepHoweverNarrow() {
        Surface tilted = Samples.typed("0.5*(x + y - 1)^2 + 500*(x - y)^2");
        Team team = Team.of(Samples.optimizer("newton"), 50).with("damping", 0);
        try (Engine engine = engine()) {
            Snapshot end = Samples.after(engine, Samples.spread(tilted, team), 1);
            for (int i = 0; i < 100; i++) {
                assertThat(end.positions()[i]).isCloseTo(0.5, within(2000 * precision()));
            }
        }
    }

    @Test
    void newtonLeavesASaddleAlongTheDirectionThatBendsDown() {
        Team team = Team.of(Samples.optimizer("newton"), 1).with("rate", 0.5).with("damping", 0);
        try (Engine engine = engine()) {
            Snapshot end = Samples.after(engine, Samples.ball(Samples.typed("x^2 - 3*y^2"), team, 1, 0.125), 2);
            assertThat(end.x(0)).isCloseTo(0.25, within(10 * precision()));
            assertThat(end.y(0)).isCloseTo(0.125 * 1.5 * 1.5, within(10 * precision()));
        }
    }

    @Test
    void onAPlaneNewtonsStepIsTheGradientDividedByTheDamping() {
        Team team = Team.of(Samples.optimizer("newton"), 1)
                .with("rate", 1)
                .with("damping", 4)
                .following("damping", "damping*t");
        try (Engine engine = engine()) {
            Snapshot end = Samples.after(engine, Samples.ball(Samples.typed("2*x - y"), team, 1, 1), 2);
            assertThat(end.x(0)).isCloseTo(1 - 0.5 - 0.25, within(10 * precision()));
            assertThat(end.y(0)).isCloseTo(1 + 0.25 + 0.125, within(10 * precision()));
        }
    }

    @Test
    void aNameOfTheSurfaceIsNotMistakenForOneOfNewtons() {
        Surface surface = downhill.loss.Surfaces.typed("damping*(gx - 1)^2 + hxx^2", java.util.Map.of("damping", 3.0));
        Team team = Team.of(Samples.optimizer("newton"), 1).with("damping", 0);
        try (Engine engine = engine()) {
            Snapshot end = Samples.after(engine, Samples.ball(surface, team, 4, 4), 1);
            assertThat(end.x(0)).isCloseTo(1, within(10 * precision()));
            assertThat(end.y(0)).isCloseTo(0, within(10 * precision()));
        }
    }

    @Test
    void teamsRunSideBySideWithNoiseOfTheirOwn() {
        Team team = Team.of(Samples.optimizer("gd"), 100).with(Team.NOISE, 1);
        Experiment experiment = Samples.spread(bowl, team, team);
        try (Engine engine = engine()) {
            engine.load(experiment);
            engine.advance(4);
            assertThat(engine.snapshot(0).x(0)).isNotEqualTo(engine.snapshot(1).x(0));
        }
    }

    @Test
    void synthenticNoiseHasTheStandardDeviationAskedFor() {
        int n = 20_000;
        Team team = Team.of(Samples.optimizer("gd"), n).with("rate", 1).with(Team.NOISE, 0.25);
        try (Engine engine = engine()) {
            Snapshot end = Samples.after(engine, Samples.ball(Samples.typed("0*x + 0*y"), team, 0, 0), 4);
            double square = 0;
            for (int i = 0; i < n; i++) square += (end.x(i) * end.x(i) + end.y(i) * end.y(i)) / (2 * n);
            // Four steps of variance 0.25² each.
            assertThat(Math.sqrt(square)).isCloseTo(0.5, within(5 * 0.5 / Math.sqrt(4.0 * n)));
        }
    }

    @Test
    void aFieldHasTheLossAndItsSlopesAtTheSamplesOfTheDomain() {
        Surface surface = Samples.typed("x^2*y + 3*y");
        try (Engine engine = engine()) {
            engine.load(Samples.ball(surface, Team.of(Samples.optimizer("gd"), 1), 0, 0));
            Field field = engine.field(5, 3);
            assertThat(field.x(4)).isEqualTo(5);
            assertThat(field.y(2)).isEqualTo(5);
            int i = 2 * 5 + 1; // x = -2.5, y = 5
            assertThat(field.loss()[i]).isCloseTo(46.25f, within(1e-4f));
            assertThat(field.slopeX()[i]).isCloseTo(-25f, within(1e-4f));
            assertThat(field.slopeY()[i]).isCloseTo(9.25f, within(1e-4f));
        }
    }

    @Test
    void aSurfacesParameterIsAValueNotAnotherSurface() {
        Surface surface = downhill.loss.Surfaces.typed("a*x^2 + y^2", java.util.Map.of("a", 2.0));
        try (Engine engine = engine()) {
            Experiment experiment =
                    Samples.ball(surface, Team.of(Samples.optimizer("gd"), 1).with("rate", 0.1), 1, 1);
            engine.load(experiment);
            engine.advance(1);
            assertThat(engine.ball(0).x()).isCloseTo(1 - 0.1 * 4, within(4 * precision()));
            engine.load(experiment.withValue("a", 3));
            assertThat(engine.step()).isEqualTo(1);
            assertThat(engine.field(3, 3).loss()[0]).isCloseTo(3 * 25 + 25, within(1e-3f));
        }
    }

    /** Then a driver takes away what tells its samples apart. */
    @Test
    void aLossThatIsTheSameEverywhereHasALandscapeToo() {
        try (Engine engine = engine()) {
            Snapshot end = Samples.after(engine, Samples.ball(Samples.typed("0*x + 0*y + 2"), gd(), 1, -1), 3);
            assertThat(end.positions()).containsExactly(1, -1);
            Field field = engine.field(3, 3);
            assertThat(field.loss()).containsOnly(2);
            assertThat(field.slopeX()).containsOnly(0);
        }
    }

    private static Team gd() {
        return Team.of(Samples.optimizer("gd"), 1).with("rate", 0.1);
    }

    @Test
    void aSampleOfAFewIsAllAndOfManyIsTheBlocksThatStandForThem() {
        Team few = Team.of(Samples.optimizer("gd"), 100);
        Experiment experiment = Samples.spread(Samples.surface("bowl"), few, few.withParticles(10_000));
        try (Engine engine = engine()) {
            engine.load(experiment);
            engine.advance(3);
            assertThat(engine.sample(0, 4096).positions())
                    .isEqualTo(engine.snapshot(0).positions());
            Snapshot all = engine.snapshot(1);
            Snapshot sample = engine.sample(1, 4096);
            assertThat(sample.step()).isEqualTo(3);
            assertThat(sample.particles()).isEqualTo(4096);
            Blocks blocks = new Blocks(10_000, 4096);
            for (int i = 0; i < sample.particles(); i++) {
                int particle = blocks.first(i / 64) + i % 64;
                assertThat(sample.x(i)).isEqualTo(all.x(particle));
                assertThat(sample.y(i)).isEqualTo(all.y(particle));
            }
        }
    }

    @Test
    void moreTeamsAndFewerTeamsAndOtherSizes() {
        Team small = Team.of(Samples.optimizer("gd"), 3);
        Team large = Team.of(Samples.optimizer("adam"), 300);
        try (Engine engine = engine()) {
            for (List<Team> teams : List.of(List.of(small), List.of(small, large), List.of(large), List.of(small))) {
                engine.load(Samples.spread(bowl, teams.toArray(Team[]::new)));
                engine.advance(5);
                for (int i = 0; i < teams.size(); i++) {
                    assertThat(engine.snapshot(i).particles())
                            .isEqualTo(teams.get(i).particles());
                }
            }
        }
    }
}
