package downhill.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.dataset.Datasets;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands under the field of the formula. */
class SurfaceMathTest {
    @Test
    void aFunctionIsPrintedAsItIs() {
        List<String> lines = SurfaceMath.loss(Surfaces.typed("x^2 + y^2", Map.of()));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).startsWith("f\\left(x, y\\right) =").contains("{x}^{2}");
    }

    @Test
    void overDataItIsTheMeanOverTheRows() {
        Surface line = Surfaces.catalogue(Optional.empty(), Datasets.catalogue(Optional.empty()))
                .get("linear-regression");
        int rows = line.data().orElseThrow().rows().rows();
        List<String> lines = SurfaceMath.loss(line);
        assertThat(lines.get(lines.size() - 2)).startsWith("f_i\\left(");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("f = \\frac{1}{" + rows + "}\\sum_{i=1}^{" + rows + "} f_i");
    }
}
