package downhill.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.ShippedLibrary;
import org.junit.jupiter.api.Test;

@GlTest(compute = true)
class FrameBenchTest {
    private long now;

    /** By a false clock, on which whatever is timed takes a twentieth of a second: reading it, and its frame. */
    @Test
    void aTypedFormulaIsTimedInMilliseconds(Context context) {
        Stopwatch stopwatch = new Stopwatch(() -> now += 50_000_000);
        Measurement typed = new FrameBench(context, ShippedLibrary.SHIPPED, stopwatch)
                .all().stream()
                        .filter(measurement -> measurement.name().equals("typed formula to screen"))
                        .findFirst()
                        .orElseThrow();
        assertThat(typed.unit()).isEqualTo("ms");
        assertThat(typed.measure().getAsDouble()).isCloseTo(100, within(1e-9));
    }
}
