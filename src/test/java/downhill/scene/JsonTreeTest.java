package downhill.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.document.Tree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {
    private static Tree parse(String json) {
        return JsonTree.parse("a.json", json);
    }

    @Test
    void everyPartKnowsItsLine() {
        Tree tree = parse("{\n \"a\":\n  1,\n \"b\": [\n true,\n {\"c\": null}],\n \"d\":\n \"e\\nf\"}");

        Tree.Entries inner = new Tree.Entries(Map.of("c", new Tree.Entry(new Tree.Text("null", false, 6), 6)), 6);
        assertThat(tree)
                .isEqualTo(new Tree.Entries(
                        Map.of(
                                "a",
                                new Tree.Entry(new Tree.Text("1", false, 3), 2),
                                "b",
                                new Tree.Entry(new Tree.Items(List.of(new Tree.Text("true", false, 5), inner), 4), 4),
                                "d",
                                new Tree.Entry(new Tree.Text("e\nf", true, 8), 7)),
                        1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":[1,2.50,1e999,true,null],\"b\":{}}", "[]", "{\"a\":\"b\\\"c\"}", "\"1\"", "-3"})
    void isPrintedAsItIsRead(String json) {
        assertThat(JsonTree.print(parse(json))).isEqualTo(json);
    }

    @Test
    void quotesThatAreLeftOutAndTheLastOfTwoEqualKeysAreTaken() {
        assertThat(JsonTree.print(parse("{a: 'b', c: d, a: NaN} "))).isEqualTo("{\"a\":\"NaN\",\"c\":\"d\"}");
    }

    @Test
    void aWordOfYamlIsPrintedAsAText() {
        assertThat(JsonTree.print(Tree.parse("a.md", "a: [left, −3, 2, true, \"2\"]", 1)))
                .isEqualTo("{\"a\":[\"left\",−3,2,true,\"2\"]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{ | at line 1, column 2",
                "{\"a\" 1} | at line 1, column 7",
                "[1, 2 | at line 1, column 6",
                "{} {} | at line 1, column 5",
                "{\"a\": ] | at line 1, column 8"
            })
    void whatIsNotJsonIsToldWithItsPlace(String json, String place) {
        assertThatThrownBy(() -> parse(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a.json is not JSON " + place + ": check the commas, quotes and brackets there");
    }

    @Test
    void nestingWithoutAnEndIsRefused() {
        assertThatThrownBy(() -> parse("[".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a.json is not JSON at line 1, column ");
    }
}
