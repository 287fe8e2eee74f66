package downhill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HoistTest {
    private static Hoist hoist(String text, Set<String> scalars) {
        return Hoist.of(List.of(Parser.parse(text).result()), scalars, "s");
    }

    @Test
    void takesTheLargestPartsThatAreTheSameForEveryParticle() {
        Hoist hoist = hoist("m/(1 - beta^t)*rate + 2*g", Set.of("beta", "t", "rate"));
        assertThat(hoist.roots()).extracting(Expr::toString).containsExactly("m/s0*s1 + 2*g");
        assertThat(hoist.names()).containsExactly("s0", "s1");
        assertThat(hoist.parts()).extracting(Expr::toString).containsExactly("1 - beta^t", "rate");
    }

    @Test
    void aPartUsedTwiceIsOneName() {
        Hoist hoist = hoist("x*(1 - b) + y/(1 - b)", Set.of("b"));
        assertThat(hoist.parts()).hasSize(1);
        assertThat(hoist.roots()).extracting(Expr::toString).containsExactly("x*s0 + y/s0");
    }

    @Test
    void whatIsSteadyWholeBecomesAName() {
        Hoist hoist = hoist("a*b + 1", Set.of("a", "b"));
        assertThat(hoist.roots()).extracting(Expr::toString).containsExactly("s0");
        assertThat(hoist.parts()).extracting(Expr::toString).containsExactly("a*b + 1");
    }

    @Test
    void numbersAndParticlesStayWhereTheyAre() {
        assertThat(hoist("2*x + 7", Set.of("a")).parts()).isEmpty();
        assertThat(hoist("7", Set.of("a")).roots()).extracting(Expr::toString).containsExactly("7");
    }

    @Test
    void whatItHandsOutIsImmutable() {
        Hoist hoist = hoist("a*x", Set.of("a"));
        assertThat(hoist.roots()).isUnmodifiable();
        assertThat(hoist.names()).isUnmodifiable();
        assertThat(hoist.parts()).isUnmodifiable();
    }

    /** No tolerance: the same operations in the same order, only apart. */
    @Test
    void partsDependOnScalarsAloneAndTheSplitHasTheSameValue() {
        Map<String, Double> point = Map.of("x", 0.7, "y", -1.3, "z", 1.1);
        Set<String> scalars = Set.of("y", "z");
        for (long seed = 0; seed < 500; seed++) {
            Expr f = Formulas.formula(seed, 15);
            Hoist hoist = Hoist.of(List.of(f), scalars, "s");
            Set<String> changing = new HashSet<>(hoist.roots().get(0).names());
            hoist.names().forEach(changing::remove);
            assertThat(changing).as("seed %d", seed).isSubsetOf("x");
            assertThat(hoist.parts()).allSatisfy(part -> assertThat(scalars).containsAll(part.names()));
            Map<String, Double> split = new HashMap<>(point);
            double[] parts = Tapes.values(hoist.parts(), point);
            for (int i = 0; i < parts.length; i++) split.put(hoist.names().get(i), parts[i]);
            Near.check(Tapes.value(hoist.roots().get(0), split), Tapes.value(f, point), 0, "seed " + seed);
        }
    }
}
