package downhill.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import downhill.app.Cli;
import downhill.gl.GlTest;
import org.junit.jupiter.api.Test;

@GlTest(compute = true)
class PictureChecksTest {
    /** Only with the GPU's engine is there anything to draw with. */
    @Test
    void aFewPicturesAreReadBack() {
        Cli run = Cli.run("verify", "--engine", "gpu", "--only", "pictures", "--json");
        assertThat(run.code()).isZero();
        assertThat(run.json().get("passed").getAsInt()).isEqualTo(3);
        JsonObject lines = run.json().get("checks").getAsJsonArray().get(1).getAsJsonObject();
        assertThat(lines.get("name").getAsString())
                .isEqualTo("contour lines of a bowl, pixels off the circles of their losses");
        assertThat(lines.get("measured").getAsDouble()).isBetween(0.001, 1.0);
        assertThat(Cli.run("verify", "--engine", "cpu", "--only", "pictures", "--json")
                        .json()
                        .get("passed")
                        .getAsInt())
                .isZero();
    }
}
