package downhill.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.ui.kit.NamedValue;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StatusTest {
    private static List<String> machine(OptionalDouble rate) {
        return new Status("GPU", "llvmpipe", rate, 59.7, 0, List.of())
                .machine().stream().map(NamedValue::value).toList();
    }

    @Test
    void overALandscapeItTellsThePaceOfTheParticles() {
        assertThat(machine(OptionalDouble.of(2.5e6)))
                .containsExactly("60 fps", "2.5 M particle-steps/s", "GPU", "llvmpipe");
    }

    @Test
    void whereThereAreNoneItTellsNothingOfThem() {
        assertThat(machine(OptionalDouble.empty())).containsExactly("60 fps", "GPU", "llvmpipe");
    }
}
