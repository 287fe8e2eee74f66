package downhill.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
    @TempDir
    private Path folder;

    private Dataset numbers(int rows, String column) throws IOException {
        StringBuilder text = new StringBuilder("n,same\n");
        for (int i = 1; i <= rows; i++) text.append(i).append(",7\n");
        return Dataset.of(Files.writeString(folder.resolve(column + ".csv"), text));
    }

    @Test
    void everyRowIsInOnePartAndKnowsItsNumber() throws IOException {
        Split split = new Sample(numbers(1000, "a"), List.of(Column.of("n")), 0.25).rows();

        double[] training = split.training().column("n");
        double[] held = split.held().column("n");
        assertThat(training).hasSize(750);
        assertThat(held).hasSize(250);
        double[] all = IntStream.range(0, 1000)
                .mapToDouble(i -> i < 750 ? training[i] : held[i - 750])
                .sorted()
                .toArray();
        assertThat(all)
                .containsExactly(IntStream.rangeClosed(1, 1000).asDoubleStream().toArray());
        assertThat(split.number(false, 17)).isEqualTo((int) training[17]);
        assertThat(split.number(true, 3)).isEqualTo((int) held[3]);
    }

    /** Any first rows are a fair sample: their mean lies within 4.5 standard errors of the whole's. */
    @Test
    void theOrderIsShuffled() throws IOException {
        double[] training = new Sample(numbers(10_000, "b"), List.of(Column.of("n")), 0)
                .rows()
                .training()
                .column("n");

        double first = Arrays.stream(training, 0, 500).average().orElseThrow();
        double error = 10_000 / Math.sqrt(12) / Math.sqrt(500);
        assertThat(first).isEqualTo(5000.5, within(4.5 * error));
        assertThat(first).isNotEqualTo(250.5);
    }

    @Test
    void withoutAShareNothingIsHeldOut() throws IOException {
        assertThat(new Sample(numbers(10, "c"), List.of(Column.of("n")), 0)
                        .rows()
                        .held())
                .isNull();
    }

    @Test
    void standardisingLooksAtTheTrainingRowsAlone() throws IOException {
        Split split = new Sample(numbers(1000, "d"), List.of(Column.of("n").standardised(true)), 0.5).rows();

        double[] training = split.training().column("n");
        assertThat(Arrays.stream(training).average().orElseThrow()).isEqualTo(0, within(1e-7));
        assertThat(Arrays.stream(training).map(v -> v * v).average().orElseThrow())
                .isEqualTo(1, within(1e-7));
        double held = Arrays.stream(split.held().column("n")).average().orElseThrow();
        assertThat(Math.abs(held)).isGreaterThan(1e-3);
        Split.Scale scale = split.scales().get(0);
        assertThat(scale.mean() + scale.deviation() * training[0]).isEqualTo(split.number(false, 0), within(1e-3));
    }

    @Test
    void aConstantColumnCannotBeStandardised() throws IOException {
        Dataset data = numbers(10, "e");

        assertThatThrownBy(() -> new Sample(data, List.of(Column.of("same").standardised(true)), 0).rows())
                .hasMessage("e.csv, column `same`: every row has the same value, 7.0, which cannot be standardised:"
                        + " take another column, or leave `standardised` out");
    }

    @Test
    void rowsAreReadOnce() throws IOException {
        Sample sample = new Sample(numbers(10, "f"), List.of(Column.of("n")), 0);

        assertThat(sample.ready()).isFalse();
        assertThat(sample.rows()).isSameAs(sample.rows());
        assertThat(sample.ready()).isTrue();
    }

    @Test
    void whatMakesNoSenseIsRefused() throws IOException {
        Dataset data = numbers(10, "g");

        assertThatThrownBy(() -> new Sample(data, List.of(Column.of("n")), 1))
                .hasMessage("the share that is held out is at least 0 and below 1: it is 1.0");
        assertThatThrownBy(() -> new Sample(data, List.of(), 0))
                .hasMessage("the formula names no column of the data, so no row matters: name one of n, same");
    }

    @Test
    void columnsAreReadFromTheirText() {
        assertThat(Column.parse("x = bill length (mm) standardised"))
                .isEqualTo(new Column("x", "bill length (mm)", "", true));
        assertThat(Column.parse("y=species is Gentoo")).isEqualTo(new Column("y", "species", "Gentoo", false));
        assertThat(Column.parse(Column.parse("y = a is b standardised").text()).text())
                .isEqualTo("y = a is b standardised");
        assertThatThrownBy(() -> Column.parse("x"))
                .hasMessage("`x` cannot be read: write it like `x = mass`, `x = mass standardised`"
                        + " or `y = species is Adelie`");
    }
}
