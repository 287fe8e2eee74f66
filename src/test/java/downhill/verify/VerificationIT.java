package downhill.verify;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.cpu.CpuEngine;
import downhill.experiment.Engine;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.gpu.GpuEngine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VerificationIT {
    @Test
    void theCpuEnginePasses() {
        try (Engine engine = new CpuEngine()) {
            passes(engine);
        }
    }

    @Nested
    @GlTest(compute = true)
    class OnTheGraphicsDevice {
        @Test
        void theGpuEnginePasses(Context gl) {
            try (Engine engine = new GpuEngine(gl)) {
                passes(engine);
            }
        }
    }

    private static void passes(Engine engine) {
        Report report = Verification.run(engine, subject -> true, subject -> {});
        assertThat(report.checks()).filteredOn(check -> !check.pass()).isEmpty();
        assertThat(report.checks()).extracting(Check::name).doesNotHaveDuplicates();
        assertThat(report.checks()).hasSizeGreaterThan(500);
        assertThat(report.renderer()).isEqualTo(engine.renderer());
        assertThat(report.version()).isEqualTo(engine.version());
    }

    @Test
    void onlyTheWantedIsRunAndToldBefore() {
        List<String> told = new ArrayList<>();
        try (Engine engine = new CpuEngine()) {
            Report report = Verification.run(engine, "operations tanh"::equals, told::add);
            assertThat(report.checks())
                    .allMatch(check -> check.name().startsWith("tanh "))
                    .hasSize(11);
        }
        assertThat(told).containsExactly("operations tanh");
    }

    @Test
    void subjectsAreNamedOnce() {
        assertThat(Verification.subjects())
                .doesNotHaveDuplicates()
                .contains("minima eggholder", "surfaces bukin-6", "rules lion", "steps nadam", "random philox");
    }
}
