package downhill.verify;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.experiment.Snapshot;
import downhill.experiment.Team;
import downhill.language.Expr;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A wrong engine is caught, by the checks that are about what is wrong with it and by no others. */
class WrongEngineIT {
    /** A few subjects of every group, so that each engine takes a second. */
    private static final Set<String> SUBJECTS = Set.of(
            "random philox",
            "operations sin",
            "operations relu",
            "circuits (x + y)*z",
            "surfaces rosenbrock",
            "minima booth",
            "rules adam",
            "steps adam",
            "steps rosenbrock",
            "descent gd",
            "noise gd",
            "noise moments",
            "long runs divergence");

    @Test
    void theRightEngineFailsNothing() {
        assertThat(SUBJECTS).isSubsetOf(Verification.subjects());
        assertThat(failedGroups(new AlteredEngine())).isEmpty();
    }

    @Test
    void valuesOffByAThousandth() {
        Engine wrong = new AlteredEngine() {
            @Override
            public double[][] evaluate(List<Expr> outputs, List<String> inputs, double[][] points) {
                double[][] values = super.evaluate(outputs, inputs, points);
                for (int i = 0; i < points[0].length; i++) values[0][i] += 1e-3;
                return values;
            }
        };
        assertThat(failedGroups(wrong)).containsExactly("circuits", "minima", "operations", "rules", "surfaces");
    }

    @Test
    void gradientsOfTheWrongSign() {
        Engine wrong = new AlteredEngine() {
            @Override
            public double[][] evaluate(List<Expr> outputs, List<String> inputs, double[][] points) {
                double[][] values = super.evaluate(outputs, inputs, points);
                for (int k = 1; k < values.length; k++) for (int i = 0; i < values[k].length; i++) values[k][i] *= -1;
                return values;
            }
        };
        Set<String> failed = failed(wrong);
        assertThat(failed).contains("(x + y)*z d/dx", "rosenbrock slope along x", "sin d/dx at special points");
        assertThat(failed).doesNotContain("(x + y)*z value", "rosenbrock value");
    }

    @Test
    void notANumberTakenForZero() {
        Engine wrong = new AlteredEngine() {
            @Override
            public double[][] evaluate(List<Expr> outputs, List<String> inputs, double[][] points) {
                double[][] values = super.evaluate(outputs, inputs, points);
                for (double[] row : values) for (int i = 0; i < row.length; i++) if (Double.isNaN(row[i])) row[i] = 0;
                return values;
            }
        };
        assertThat(failed(wrong))
                .containsExactly(
                        "relu d/dx at special points",
                        "relu value at special points",
                        "sin d/dx at special points",
                        "sin value at special points");
    }

    @Test
    void oneRandomWordOfThousandsWrong() {
        Engine wrong = new AlteredEngine() {
            @Override
            public int[] words(int... countersAndKeys) {
                int[] words = super.words(countersAndKeys);
                words[words.length - 1] ^= 1 << 31;
                return words;
            }
        };
        assertThat(failedGroups(wrong)).containsExactly("random");
    }

    @Test
    void aStepTooMany() {
        Engine wrong = new AlteredEngine() {
            @Override
            public void advance(int steps) {
                super.advance(steps == 0 ? 0 : steps + 1);
            }
        };
        assertThat(failedGroups(wrong)).contains("descent", "steps");
    }

    /** As when the state of one group of particles is overwritten. */
    @Test
    void aFewParticlesOff() {
        Engine wrong = new AlteredEngine() {
            @Override
            public Snapshot snapshot(int team) {
                Snapshot right = super.snapshot(team);
                for (int i = 64; i < 128 && right.particles() > 128 && right.step() > 1; i++) {
                    right.positions()[2 * i] += 1e-4;
                }
                return right;
            }
        };
        assertThat(failed(wrong)).contains("adam after 4 steps", "adam with noise after 5 steps");
    }

    @Test
    void noiseThreePercentTooLoud() {
        Engine wrong = new AlteredEngine() {
            @Override
            public void load(Experiment experiment) {
                Team team = experiment.teams().get(0);
                super.load(experiment.withTeam(0, team.with(Team.NOISE, 1.03 * team.noise())));
            }
        };
        assertThat(failedGroups(wrong)).containsExactly("noise", "steps");
    }

    @Test
    void theTerrainUpsideDown() {
        Engine wrong = new AlteredEngine() {
            @Override
            public Field field(int width, int height) {
                Field right = super.field(width, height);
                for (int i = 0; i < right.loss().length; i++) right.loss()[i] *= -1;
                return right;
            }
        };
        assertThat(failed(wrong)).containsExactly("rosenbrock on the terrain's grid");
    }

    private static Set<String> failed(Engine engine) {
        Set<String> failed = new TreeSet<>();
        for (Check check : run(engine).checks()) if (!check.pass()) failed.add(check.name());
        return failed;
    }

    private static Set<String> failedGroups(Engine engine) {
        Set<String> failed = new TreeSet<>();
        for (Check check : run(engine).checks()) if (!check.pass()) failed.add(check.group());
        return failed;
    }

    private static Report run(Engine engine) {
        try (engine) {
            return Verification.run(engine, SUBJECTS::contains, subject -> {});
        }
    }
}
