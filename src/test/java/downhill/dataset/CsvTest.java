package downhill.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @TempDir
    private Path folder;

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("data.csv"), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private CsvReading read(String text, String... columns) {
        return Dataset.of(file(text))
                .read(List.of(columns).stream().map(Column::parse).toList(), share -> {});
    }

    @Test
    void columnsAreChosenByNameAndTextsBecomeClasses() {
        CsvReading csvReading =
                read("kind,mass,\"wing, left\"\na,1,2\nb,3,4e1\na,-5,.5\n", "y = wing, left", "a = kind is a");

        assertThat(csvReading.table().names()).containsExactly("y", "a");
        assertThat(csvReading.table().column("y")).containsExactly(2, 40, 0.5);
        assertThat(csvReading.table().column("a")).containsExactly(1, 0, 1);
        assertThat(csvReading.numbers()).containsExactly(1, 2, 3);
    }

    @Test
    void rowsWithAMissingValueInAWantedColumnAreDroppedAndCounted() {
        CsvReading csvReading = read("a,b,c\n1,2,\n3,NA,5\n4, nan ,6\n7,8,9\n,8,9\n1,1,?\n", "a = a", "b = b");

        assertThat(csvReading.table().column("a")).containsExactly(1, 7, 1);
        assertThat(csvReading.numbers()).containsExactly(1, 4, 6);
        assertThat(csvReading.sentence())
                .isEqualTo("3 rows; 1 dropped because `a` is missing, 2 dropped because `b` is missing");
    }

    @Test
    void semicolonsTabsAndAByteOrderMarkAreRead() {
        assertThat(read("\uFEFFa;b\n1;2\n3;4\n", "b = b").table().column("b")).containsExactly(2, 4);
        assertThat(read("a\tb\r\n1\t2\r\n3\t4\r\n", "b = b").table().column("b"))
                .containsExactly(2, 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a;b/1,5;2/-2,5e1;,5               | a       | 1.5, -25    | 2 rows; read with semicolons and decimal commas
        a;b/1,5;2/-2,5e1;,5               | b       | 2, 0.5      | 2 rows; read with semicolons and decimal commas
        1,5;2,25/3;4                      | column2 | 2.25, 4     | 2 rows; read with semicolons and decimal commas, without a header: its columns are column1, column2
        1,2/3,4/5,6                       | column1 | 1, 3, 5     | 3 rows; read without a header: its columns are column1, column2
        7/8                               | column1 | 7, 8        | 2 rows; read without a header: its columns are column1
        1,2,3,4/5,6,7,8                   | column4 | 4, 8        | 2 rows; read without a header: its columns are column1, column2, … column4
        1,NA/3,4/5,6                      | column2 | 4, 6        | 2 rows; 1 dropped because `column2` is missing; read without a header: its columns are column1, column2
        name;when/"a;b";1.5/c;2.5         | when    | 1.5, 2.5    | 2 rows; read with semicolons
        "x, y",b/1,2/3,4                  | b       | 2, 4        | 2 rows
        größe;art/1,5;süß/2;herb          | größe   | 1.5, 2      | 2 rows; read with semicolons and decimal commas
        """)
    void filesAreReadAsTheirCountriesWriteThem(String lines, String column, String values, String sentence) {
        CsvReading csvReading = read(lines.replace('/', '\n') + "\n", "v = " + column);
        double[] expected = Arrays.stream(values.split(", "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertThat(csvReading.table().column("v")).containsExactly(expected);
        assertThat(csvReading.sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, Latin-1", "UTF-16LE, UTF-16", "UTF-16BE, UTF-16"})
    void otherEncodingsAreReadAndSaid(String charset, String name) throws IOException {
        String text = (charset.startsWith("UTF") ? "\uFEFF" : "") + "größe,art\n1.5,süß\n2,herb\n";
        Files.write(folder.resolve("data.csv"), text.getBytes(Charset.forName(charset)));
        CsvReading csvReading = Dataset.of(folder.resolve("data.csv"))
                .read(List.of(Column.parse("v = größe"), Column.parse("s = art is süß")), share -> {});
        assertThat(csvReading.table().column("v")).containsExactly(1.5, 2);
        assertThat(csvReading.table().column("s")).containsExactly(1, 0);
        assertThat(csvReading.sentence()).isEqualTo("2 rows; read as " + name);
    }

    @Test
    void whatALongFileSaysLaterIsNotTakenForItsEnd() throws IOException {
        StringBuilder text = new StringBuilder("größe;art\n");
        for (int i = 0; i < 9000; i++) text.append(i).append(",5;süß\n");
        CsvReading csvReading = read(text.toString(), "v = größe", "s = art is süß");
        assertThat(csvReading.table().rows()).isEqualTo(9000);
        assertThat(csvReading.table().column("v")[8999]).isEqualTo(8999.5);
        assertThat(csvReading.table().column("s")).containsOnly(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a;b/1,5;2/1.234,5;3 | data.csv, row 2, column `a`: `1.234,5` is not a number: take the marks between its thousands out
        a;b/1.5;2/1,234.5;3 | data.csv, row 2, column `a`: `1,234.5` is not a number: take the marks between its thousands out
        a;b/1.5;2/2,5;3     | data.csv, row 2, column `a`: `2,5` is not a number: correct it, or leave it empty to drop the row
        """)
    void marksBetweenThousandsAreNotGuessed(String lines, String sentence) {
        assertThatThrownBy(() -> read(lines.replace('/', '\n') + "\n", "a = a")).hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', textBlock = """
        '' | data.csv: the file is empty: its first line names the columns, the others are rows
        a,b | data.csv: it has no row: a mean over rows needs at least two
        a,b;1,2 | data.csv: it has one row: a mean over rows needs at least two
        a,b;1,2;,3 | data.csv: it has one row after 1 with missing values were dropped: a mean over rows needs at least two
        a,b;1,2;3,4;heavy,5 | data.csv, row 3, column `a`: `heavy` is not a number: correct it, or leave it empty to drop the row
        a,b;1,2;1f,4 | data.csv, row 2, column `a`: `1f` is not a number: correct it, or leave it empty to drop the row
        a,b;1,2;2D,4 | data.csv, row 2, column `a`: `2D` is not a number: correct it, or leave it empty to drop the row
        a,b;1,2;1e99,4 | data.csv, row 2, column `a`: `1e99` is no finite number: correct it, or drop the row
        a,b;1,2;-Infinity,4 | data.csv, row 2, column `a`: `-Infinity` is no finite number: correct it, or drop the row
        a,b;1,2;3 | data.csv, row 2: this row has 1 fields and the header 2: make them equal, with quotes around a text that has a comma
        a,a;1,2;3,4 | data.csv: two columns are called `a`: rename one in the first line
        weight,height;1,2;3,4 | data.csv: unknown column `a`: the known ones are height, weight
        """)
    void whatIsWrongIsSaidWithItsPlace(String lines, String sentence) {
        String text = lines.equals("''") ? "" : lines.replace(';', '\n');

        assertThatThrownBy(() -> read(text, "a = a"))
                .isInstanceOf(DataException.class)
                .hasMessage(sentence);
    }

    @Test
    void theErrorHasItsRowAndColumn() {
        assertThatThrownBy(() -> read("a,mass\n1,2\n3,big\n", "m = mass"))
                .isInstanceOfSatisfying(DataException.class, e -> {
                    assertThat(e.file()).isEqualTo("data.csv");
                    assertThat(e.row()).isEqualTo(2);
                    assertThat(e.column()).isEqualTo("mass");
                });
    }

    @Test
    void aClassThatNoRowHasIsAnError() {
        assertThatThrownBy(() -> read("kind\na\nb\n", "y = kind is A"))
                .hasMessage("data.csv, column `kind`: no row has the text `A`: check its spelling and capitals");
    }

    @Test
    void aFileThatIsMissingOrAFolderIsNamed() {
        Path missing = folder.resolve("none.csv");

        assertThatThrownBy(() -> Dataset.of(missing).columns())
                .hasMessage(missing + ": there is no such file: check the name and the folder");
        assertThatThrownBy(() -> Dataset.of(folder).columns())
                .hasMessage(folder.getFileName() + ": this is a folder: name the CSV file in it");
    }

    @Test
    void aFileThatChangesOrGoesAwayLaterIsNoticed() throws IOException {
        Path file = file("a\n1\n2\n");
        Dataset data = Dataset.of(file);
        data.read(List.of(Column.of("a")), share -> {});

        assertThat(data.stale()).isEmpty();
        Files.writeString(file, "a\n1\n2\n3\n");
        assertThat(data.stale()).contains("data.csv has changed since it was read: open it again to use its new rows");
        Files.delete(file);
        assertThat(data.stale()).contains("data.csv is no longer there: the rows that were read stay in use");
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsRefused() {
        StringBuilder text = new StringBuilder("a\n");
        for (int i = 0; i < 50_000; i++) text.append(i).append('\n');
        Path file = file(text.toString());

        assertThatThrownBy(() -> Dataset.of(file).read(List.of(Column.of("a")), share -> append(file)))
                .hasMessage("data.csv: it changed while it was read: open it again when it is complete");
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, "1\n", java.nio.file.StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aMillionRowsAreReadWithProgressAndMoreAreRefused() throws IOException {
        StringBuilder text = new StringBuilder("x,y,name\n");
        for (int i = 0; i < Table.MOST; i++) text.append(i).append(",0.5,abc\n");
        Path file = file(text.toString());
        List<Double> shares = new ArrayList<>();

        CsvReading csvReading = Dataset.of(file).read(List.of(Column.of("x"), Column.of("y")), shares::add);

        assertThat(csvReading.table().rows()).isEqualTo(Table.MOST);
        assertThat(csvReading.table().column("x")[999_999]).isEqualTo(999_999);
        assertThat(shares).isSorted().hasSizeGreaterThan(100).allMatch(share -> share > 0 && share <= 1);
        Files.writeString(file, "1,2,c\n", java.nio.file.StandardOpenOption.APPEND);
        assertThatThrownBy(() -> Dataset.of(file).read(List.of(Column.of("x")), share -> {}))
                .hasMessage("data.csv: it has more than 1000000 rows: take a part of it");
    }

    @Test
    void anInterruptEndsTheReading() {
        StringBuilder text = new StringBuilder("a\n");
        for (int i = 0; i < 50_000; i++) text.append(i).append('\n');
        Dataset data = Dataset.of(file(text.toString()));

        assertThatThrownBy(() -> data.read(
                        List.of(Column.of("a")), share -> Thread.currentThread().interrupt()))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
