package downhill.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void everyColumnIsAsWideAsItsWidestCell() {
        TextTable table = new TextTable("step", "loss");
        table.row("1", "0.25");
        table.row("100000", "0");
        assertThat(table).hasToString("step    loss\n1       0.25\n100000  0\n");
    }

    /** A width that is looked for in all rows at each of them takes hours for these. */
    @Test
    void manyRowsTakeNoLongerEach() {
        TextTable table = new TextTable("step", "x");
        for (int i = 0; i < 300_000; i++) table.row("" + i, "0");
        String text = assertTimeoutPreemptively(Duration.ofSeconds(30), table::toString);
        assertThat(text).endsWith("\n299999  0\n");
    }
}
