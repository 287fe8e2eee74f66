package downhill.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DotFileTest {
    @Test
    void hasEveryGateAndWireWithWhatIsKnown() {
        assertThat(DotFile.of(Circuits.course().backward(), "A \"title\"")).isEqualTo("""
            digraph circuit {
              rankdir=LR;
              label="A \\"title\\"";
              labelloc=t;
              node [fontname="Inter"];
              edge [fontname="Inter"];
              g0 [shape=box, style=rounded, label="x\\n−2\\ngradient −4"];
              g1 [shape=box, style=rounded, label="y\\n5\\ngradient −4"];
              g2 [shape=circle, label="+\\nq = 3\\ngradient −4"];
              g3 [shape=box, style=rounded, label="z\\n−4\\ngradient 3"];
              g4 [shape=diamond, label="×\\nf = −12\\ngradient 1"];
              g0 -> g2 [headlabel="1", label="−4"];
              g1 -> g2 [headlabel="2", label="−4"];
              g2 -> g4 [headlabel="1", label="−4"];
              g3 -> g4 [headlabel="2", label="3"];
            }
            """);
    }

    @Test
    void whatHasNotRunIsNotShown() {
        assertThat(DotFile.of(Circuits.trace("sin(2x)", Map.of("x", 1.0)), ""))
                .contains("g2 [shape=diamond, label=\"×\\nq\"];")
                .contains("g3 [shape=box, label=\"sin\\nf\"];")
                .contains("g2 -> g3;")
                .doesNotContain("gradient");
    }
}
