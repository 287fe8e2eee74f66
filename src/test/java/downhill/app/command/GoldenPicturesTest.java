package downhill.app.command;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.Cli;
import downhill.gl.Context;
import downhill.gl.GlTest;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pictures that the README shows or tells how to make, beside those kept under src/test/resources. Bit for bit the
 * same on one machine; another driver may round otherwise. {@code -Ddownhill.golden=write} keeps the new ones.
 */
@GlTest(compute = true)
class GoldenPicturesTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "downhill", "golden");
    /** Mean difference of a colour channel, of 255. */
    private static final double MEAN = 0.5;
    /** Share of the pixels that differ by more than {@link #SEEN}: edges and single particles. */
    private static final double SHARE = 0.01;

    private static final int SEEN = 24;

    @TempDir
    private Path folder;

    /** Commands open contexts of their own and leave none current. */
    @AfterEach
    void backTo(Context context) {
        context.makeCurrent();
    }

    @ParameterizedTest
    @CsvSource({
        "opening, render --surface himmelblau --particles 20000 --steps 40",
        "typed, render --formula (x^2+y-11)^2+(x+y^2-7)^2 --particles 20000 --steps 20 --light",
        "lesson, render --lesson 3",
        "data, render --surface penguins-line",
    })
    void thePicturesOfTheReadmeAreTheKeptOnes(String name, String command) throws IOException {
        Path file = folder.resolve(name + ".png");
        String[] words = (command + " --size 480x270 --samples 1 --out " + file).split(" ");

        assertThat(Cli.run(words).code()).isZero();

        Path kept = KEPT.resolve(name + ".png");
        if ("write".equals(System.getProperty("downhill.golden"))) Files.copy(file, kept, REPLACE_EXISTING);
        Difference difference = Difference.between(ImageIO.read(file.toFile()), ImageIO.read(kept.toFile()));
        assertThat(difference.mean()).as("mean difference").isLessThanOrEqualTo(MEAN);
        assertThat(difference.share()).as("share of pixels that differ").isLessThanOrEqualTo(SHARE);
    }

    /** How far two pictures of one size are apart. */
    private record Difference(double mean, double share) {
        static Difference between(BufferedImage one, BufferedImage other) {
            assertThat(one.getWidth()).isEqualTo(other.getWidth());
            assertThat(one.getHeight()).isEqualTo(other.getHeight());
            long sum = 0;
            int seen = 0;
            int pixels = one.getWidth() * one.getHeight();
            for (int i = 0; i < pixels; i++) {
                int x = i % one.getWidth();
                int y = i / one.getWidth();
                int[] apart = apart(one.getRGB(x, y), other.getRGB(x, y));
                sum += apart[0] + apart[1] + apart[2];
                if (Math.max(apart[0], Math.max(apart[1], apart[2])) > SEEN) seen++;
            }
            return new Difference(sum / (3.0 * pixels), seen / (double) pixels);
        }

        private static int[] apart(int one, int other) {
            return Stream.of(16, 8, 0)
                    .mapToInt(shift -> Math.abs((one >> shift & 255) - (other >> shift & 255)))
                    .toArray();
        }
    }
}
