package downhill.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.document.Catalogue;
import downhill.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetsTest {
    private static final Catalogue<Dataset> SHIPPED = Datasets.catalogue(Optional.empty());

    private static CsvReading all(Dataset data) {
        return data.read(data.columns().stream().map(Column::of).toList(), share -> {});
    }

    private static Dataset of(String front) {
        return Datasets.of(Document.parse("datasets/mine.md", "---\nname: Mine\n" + front + "\n---\n"));
    }

    @Test
    void theShippedOnesAreReadWithoutAProblem() {
        assertThat(SHIPPED.problems()).isEmpty();
        assertThat(SHIPPED.ids())
                .contains("line", "two-gaussians", "moons", "circles", "spirals", "xor", "penguins", "pulls");
        for (Dataset data : SHIPPED.all()) {
            assertThat(data.about()).as(data.id()).isNotBlank();
            assertThat(data.source()).as(data.id()).isNotBlank();
        }
    }

    @Test
    void thePenguinsAreWhatTheirAuthorsPublished() {
        Dataset penguins = SHIPPED.get("penguins");
        CsvReading mass = penguins.read(
                List.of(Column.parse("m = body_mass_g"), Column.parse("g = species is Gentoo")), share -> {});

        assertThat(penguins.licence()).isEqualTo("CC0 1.0 Universal");
        assertThat(mass.sentence()).isEqualTo("342 rows; 2 dropped because `body_mass_g` is missing");
        // palmerpenguins' own summary: mean body mass 4202 g; 124 Gentoo, one without measurements.
        assertThat(Arrays.stream(mass.table().column("m")).average().orElseThrow())
                .isEqualTo(4201.754, within(1e-3));
        assertThat(Arrays.stream(mass.table().column("g")).sum()).isEqualTo(123);
    }

    @Test
    void theLineIsAroundItsLine() {
        Table table = all(SHIPPED.get("line-10000")).table();
        double[] residuals = new double[table.rows()];
        Arrays.setAll(residuals, i -> table.column("y")[i] - 2 * table.column("x")[i] + 1);

        assertThat(Arrays.stream(residuals).average().orElseThrow()).isEqualTo(0, within(4.5 * 0.6 / 100));
        assertThat(Arrays.stream(residuals).map(r -> r * r).average().orElseThrow())
                .isEqualTo(0.36, within(4.5 * 0.36 * Math.sqrt(2) / 100));
    }

    @Test
    void theShapesAreTheirShapesWithoutNoise() {
        each(
                "moons",
                row -> assertThat(Math.hypot(row[0] - row[2], row[1] - 0.5 * row[2]))
                        .isEqualTo(1, within(1e-6)));
        each("circles", row -> assertThat(Math.hypot(row[0], row[1])).isEqualTo(1 - 0.5 * row[2], within(1e-6)));
        each("xor", row -> assertThat(row[2]).isEqualTo(row[0] * row[1] >= 0 ? 1 : 0));
        each("gaussians", row -> assertThat(row[1]).isEqualTo(0.6 * row[0], within(1e-6)));
        each("spirals", row -> {
            double radius = Math.hypot(row[0], row[1]);
            double angle = 3.5 * Math.PI * radius + Math.PI * row[2];
            assertThat(row[0]).isEqualTo(radius * Math.sin(angle), within(1e-5));
        });
    }

    private static void each(String kind, java.util.function.Consumer<double[]> check) {
        Table table = all(of("generate: " + kind + "\nrows: 200\nnoise: 0")).table();
        for (int i = 0; i < table.rows(); i++) {
            check.accept(new double[] {table.column(0)[i], table.column(1)[i], table.column(2)[i]});
        }
        assertThat(Arrays.stream(table.column(2)).average().orElseThrow()).isEqualTo(0.5, within(0.1));
    }

    @Test
    void theSameSeedGivesTheSameRowsAndAnotherGivesOthers() {
        double[] first = all(of("generate: line\nseed: 5")).table().column("y");

        assertThat(all(of("generate: line\nseed: 5")).table().column("y")).containsExactly(first);
        assertThat(all(of("generate: line\nseed: 6")).table().column("y")).isNotEqualTo(first);
    }

    @Test
    void aDocumentOfOnesOwnFindsTheFileBesideIt(@TempDir Path own) throws IOException {
        Files.createDirectories(own.resolve("datasets"));
        Files.writeString(own.resolve("datasets/trees.csv"), "height,age\n1,2\n3,4\n");
        Files.writeString(own.resolve("datasets/trees.md"), "---\nname: Trees\ncsv: trees.csv\n---\n");

        Dataset trees = Datasets.catalogue(Optional.of(own)).get("trees");

        assertThat(trees.columns()).containsExactly("height", "age");
        assertThat(all(trees).table().column("age")).containsExactly(2, 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        generate: lines | datasets/mine.md:3: unknown generator `lines`: did you mean `line`?
        rows: 5 | datasets/mine.md:1: give the rows once: either `csv: FILE.csv` beside this file, or `generate: line`
        csv: ../a.csv | datasets/mine.md:3: the CSV file stands beside this document: give its name alone
        """)
    void whatIsWrongInADocumentIsSaid(String front, String sentence) {
        assertThatThrownBy(() -> of(front)).hasMessage(sentence);
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThatThrownBy(() -> of("generate: line\nrows: 1"))
                .hasMessage("datasets/mine.md:4: `rows` is a whole number from 2 to 1000000");
        assertThatThrownBy(() -> of("generate: line\nnoise: -1"))
                .hasMessage("datasets/mine.md:4: `noise` is a standard deviation, 0 or more");
    }
}
