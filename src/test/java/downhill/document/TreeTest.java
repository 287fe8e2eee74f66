package downhill.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TreeTest {
    @Test
    void everyValueKnowsItsLine() {
        Tree tree = Tree.parse("a.md", "x: 1\nlist:\n  - \"two\"\n  - {y: three}\n", 10);

        assertThat(tree)
                .isEqualTo(new Tree.Entries(
                        Map.of(
                                "x", new Tree.Entry(new Tree.Text("1", false, 10), 10),
                                "list",
                                        new Tree.Entry(
                                                new Tree.Items(
                                                        List.of(
                                                                new Tree.Text("two", true, 12),
                                                                new Tree.Entries(
                                                                        Map.of(
                                                                                "y",
                                                                                new Tree.Entry(
                                                                                        new Tree.Text(
                                                                                                "three", false, 13),
                                                                                        13)),
                                                                        13)),
                                                        12),
                                                11)),
                        10));
    }

    @Test
    void whatIsWrongIsNamedWithItsLine() {
        assertThatThrownBy(() -> Tree.parse("a.md", "x: 1\nx: 2\n", 10))
                .hasMessage("a.md:11: `x` stands here a second time: keep one");
        assertThatThrownBy(() -> Tree.parse("a.md", "x: &a [1]\ny: *a\n", 10))
                .hasMessage("a.md:10: names with & and * for a repeated part are not read: write the part out");
        assertThatThrownBy(() -> Tree.parse("a.md", "x: [1\n", 10)).hasMessageStartingWith("a.md:11: this is not YAML");
    }
}
