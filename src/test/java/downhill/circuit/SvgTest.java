package downhill.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.colour.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgTest {
    private static final DrawingColours INK = DrawingColours.of(Theme.DARK);

    @TempDir
    private Path temp;

    private static String svg(Trace trace) {
        return Svg.of(trace, Layout.of(trace.circuit()), "A title", "q = x + y; f = q*z", INK);
    }

    private static List<String> texts(String svg, String element) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        NodeList found = document.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) texts.add(found.item(i).getTextContent());
        return texts;
    }

    @Test
    void showsValuesAndGradients() throws Exception {
        String svg = svg(Circuits.course().backward());

        assertThat(texts(svg, "text"))
                .contains("A title", "q = 3", "f = −12", "−2", "5", "−4", "3", "1")
                .contains("value, forward", "∂f/∂value, backward")
                .contains("distributor: copies the upstream gradient to both inputs");
        assertThat(texts(svg, "title").get(0)).isEqualTo("A title");
        assertThat(texts(svg, "desc").get(0)).contains("q = x + y = −2 + 5 = 3; ∂f/∂q = −4.");
        assertThat(svg).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"").contains("role=\"img\"");
    }

    /** Pointing at a gate shows its sums. */
    @Test
    void everyGateExplainsItself() throws Exception {
        assertThat(texts(svg(Circuits.course().backward()), "title"))
                .contains("f = q · z = 3 · (−4) = −12\n"
                        + "∂f/∂q = upstream · z = 1 · (−4) = −4\n"
                        + "∂f/∂z = upstream · q = 1 · 3 = 3\n"
                        + "switcher: each input gets the gradient times the other input");
    }

    @Test
    void whatHasNotRunIsNotShown() throws Exception {
        Trace start = Circuits.course();

        assertThat(texts(svg(start), "text"))
                .contains("q", "f", "not run yet: values and gradients come with the two passes")
                .doesNotContain("0", "3", "q = 3", "−12", "1");
        assertThat(texts(svg(start.forward()), "text"))
                .contains("q = 3", "f = −12", "gradients: not run yet")
                .doesNotContain("0", "1", "3");
        assertThat(svg(start)).doesNotContain("#f5a742");
    }

    @Test
    void aWireWithoutAGradientIsDashed() {
        Map<String, Double> point = Map.of("x", 2.0, "y", 1.0);

        assertThat(dashed(svg(Circuits.trace("max(x, y)", point).backward()))).isEqualTo(2);
        assertThat(dashed(svg(Circuits.trace("max(x, y)", point).forward()))).isZero();
        assertThat(dashed(svg(Circuits.trace("x + y", point).backward()))).isEqualTo(1);
    }

    /** The legend has one of them. */
    private static long dashed(String svg) {
        return svg.lines().filter(line -> line.contains("stroke-dasharray")).count();
    }

    @Test
    void escapesWhatXmlKeepsForItself() throws Exception {
        Trace trace = Circuits.trace("x < y", Map.of("x", 1.0, "y", 2.0)).backward();
        String svg = Svg.of(trace, Layout.of(trace.circuit()), "a < b & \"c\"", "x < y", INK);

        assertThat(texts(svg, "text")).contains("a < b & \"c\"", "x < y");
    }

    @Test
    void aFormulaThatIsTooLongEndsBetweenStatements() throws Exception {
        Trace trace = Circuits.course();
        Layout layout = Layout.of(trace.circuit());

        assertThat(texts(Svg.of(trace, layout, "", "a = x\n".repeat(20) + "f = a", INK), "text"))
                .contains("a = x; ".repeat(12) + "…");
        assertThat(texts(Svg.of(trace, layout, "", "x" + " + x".repeat(40), INK), "text"))
                .contains("x" + " + x".repeat(21) + " …");
    }

    static Stream<Schematic> shipped() {
        return Schematics.catalogue(Optional.empty()).all().stream();
    }

    /** A real renderer finds the ground, green values and orange gradients where the layout puts them. */
    @ParameterizedTest
    @MethodSource("shipped")
    void aRendererDrawsIt(Schematic schematic) throws Exception {
        Layout layout = Layout.of(schematic.circuit());
        Trace trace = schematic.trace();

        BufferedImage done = rendered(Svg.of(trace.backward(), layout, schematic.title(), schematic.formula(), INK));
        BufferedImage rest = rendered(Svg.of(trace, layout, schematic.title(), schematic.formula(), INK));

        assertThat(done.getWidth()).isGreaterThan((int) layout.width());
        assertThat(done.getHeight()).isGreaterThan((int) layout.height());
        assertThat(done.getRGB(2, 2) & 0xFFFFFF).isEqualTo(INK.ground());
        assertThat(count(done, INK.forward())).isGreaterThan(500);
        assertThat(count(done, INK.gradient())).isGreaterThan(100);
        assertThat(count(rest, INK.gradient())).isZero();
        assertThat(count(done, INK.text())).isGreaterThan(200);
    }

    private static long count(BufferedImage image, int colour) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .filter(rgb -> (rgb & 0xFFFFFF) == colour)
                .count();
    }

    private BufferedImage rendered(String svg) throws IOException, InterruptedException {
        Path file = Files.writeString(temp.resolve("circuit.svg"), svg);
        Process rsvg = new ProcessBuilder("rsvg-convert", file.toString()).start();
        byte[] png = rsvg.getInputStream().readAllBytes();
        String complaint = new String(rsvg.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(rsvg.waitFor()).as(complaint).isZero();
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
