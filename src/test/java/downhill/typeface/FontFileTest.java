package downhill.typeface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontFileTest {
    /** A zero with a stroke or a dot in it has ink there. */
    @ParameterizedTest
    @ValueSource(strings = {FontFile.MONO, "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf"})
    void theZeroIsEmptyInTheMiddle(String resource) throws IOException, FontFormatException {
        Shape zero = outline(resource, "0");
        var box = zero.getBounds2D();
        for (double share = 0.3; share <= 0.7; share += 0.02) {
            double y = box.getMinY() + share * box.getHeight();
            assertThat(zero.contains(box.getCenterX(), y)).as("ink at " + share).isFalse();
        }
        assertThat(zero.contains(box.getMinX() + 0.08 * box.getWidth(), box.getCenterY()))
                .as("its side")
                .isTrue();
    }

    @Test
    void theOtherDigitsAreAsTheyWere() throws IOException, FontFormatException {
        Shape eight = outline(FontFile.MONO, "8");
        var box = eight.getBounds2D();
        assertThat(eight.contains(box.getCenterX(), box.getMinY() + 0.47 * box.getHeight()))
                .isTrue();
        assertThat(box.getHeight()).isBetween(74.0, 76.0);
    }

    @Test
    void aFontThatIsMissingIsSaid() {
        assertThatThrownBy(() -> FontFile.read("/none.ttf"))
                .hasMessage("The font /none.ttf is not on the class path; build the jar again");
    }

    private static Shape outline(String resource, String text) throws IOException, FontFormatException {
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(FontFile.read(resource)))
                .deriveFont(100f);
        return font.createGlyphVector(new FontRenderContext(null, true, true), text)
                .getOutline();
    }
}
