package downhill.render.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.document.Catalogue;
import downhill.document.Document;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static final Catalogue<Palette> SHIPPED = Catalogue.load("palette", Optional.empty(), Palette::read);

    @Test
    void theShippedOnesGetLighterAllTheWay() {
        assertThat(SHIPPED.problems()).isEmpty();
        assertThat(SHIPPED.ids()).contains("viridis", "cividis", "magma", "grey", "batlow");
        for (Palette palette : SHIPPED.all())
            for (double t = 0; t < 0.99; t += 0.05)
                assertThat(lightness(palette.at(t + 0.05))).as(palette.id()).isGreaterThan(lightness(palette.at(t)));
    }

    /** matplotlib's own viridis at its ends and in the middle. */
    @Test
    void viridisHasItsColours() {
        Palette viridis = SHIPPED.get("viridis");
        assertThat(viridis.at(0)).isEqualTo(0x440154);
        assertThat(viridis.at(0.5)).isEqualTo(0x21918c);
        assertThat(viridis.at(1)).isEqualTo(0xfde725);
    }

    /** The others' ends, as matplotlib and Crameri publish them. */
    @Test
    void theOthersHaveTheirsAtTheEnds() {
        assertThat(ends("cividis")).containsExactly(0x00224e, 0xfee838);
        assertThat(ends("magma")).containsExactly(0x000004, 0xfcfdbf);
        assertThat(ends("batlow")).containsExactly(0x011959, 0xfaccfa);
        for (double t = 0; t <= 1; t += 0.1) {
            int grey = SHIPPED.get("grey").at(t);
            assertThat(grey).isEqualTo((grey & 255) * 0x010101);
        }
    }

    private static int[] ends(String id) {
        return new int[] {SHIPPED.get(id).at(0), SHIPPED.get(id).at(1)};
    }

    @Test
    void eachSaysItsLicenceAndWhereItComesFrom() {
        Catalogue<Document> documents = Catalogue.load("palette", Optional.empty(), document -> document);
        for (Document document : documents.all()) {
            assertThat(document.front().required("licence").text())
                    .as(document.id())
                    .isIn("CC0 1.0", "MIT");
            assertThat(document.front().required("source").text())
                    .as(document.id())
                    .hasSizeGreaterThan(20);
        }
        assertThat(documents.ids()).containsAll(SHIPPED.ids());
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> Palette.read(palette("#12345")))
                .hasMessage("p.md:6: \"#12345\" is no colour: write six digits, like #1f9e89");
        assertThatThrownBy(() -> Palette.read(palette("#123456 #abcdef")))
                .hasMessage("p.md:6: a palette has at least 16 colours: this one has 2");
    }

    private static Document palette(String colours) {
        return Document.parse("p.md", "---\nname: P\n---\n\n```colours\n" + colours + "\n```\n");
    }

    private static double lightness(int rgb) {
        return 0.2126 * Math.pow(rgb >> 16 & 255, 2.2)
                + 0.7152 * Math.pow(rgb >> 8 & 255, 2.2)
                + 0.0722 * Math.pow(rgb & 255, 2.2);
    }
}
