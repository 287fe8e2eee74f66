package downhill.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import downhill.document.Tree;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SceneNodeTest {
    private static final String YAML = """
        surface: bowl
        teams:
          - optimizer: gd
            parameters:
              rate: fast
          - optimizer: 3
            shown: [true]
        name: true
        """;

    private final SceneNode scene = new SceneNode("", Tree.parse("page.md", YAML, 10));

    private static void assertTold(ThrowingCallable reading, int line, String sentence) {
        SceneException wrong = catchThrowableOfType(SceneException.class, reading);
        assertThat(wrong).hasMessage(sentence);
        assertThat(wrong.line()).isEqualTo(line);
    }

    @Test
    void whatIsWrongIsToldWithItsLine() {
        SceneNode first = scene.list("teams").get(0);
        SceneNode second = scene.list("teams").get(1);
        assertTold(
                () -> first.numbers("parameters"),
                14,
                "teams[0].parameters.rate: expected a number, but found \"fast\"");
        assertTold(() -> second.text("optimizer"), 15, "teams[1].optimizer: expected a text in quotes, but found 3");
        assertTold(() -> second.textList("shown"), 16, "teams[1].shown: expected texts in quotes, but found true");
        assertTold(() -> scene.child("teams"), 11, "teams: expected an object, { … }");
        assertTold(() -> scene.list("surface"), 10, "surface: expected a list, [ … ]");
        assertTold(
                () -> scene.allow("surface", "teams"),
                17,
                "name: unknown key `name`: the known ones are surface, teams");
    }

    @Test
    void whatIsMissingIsToldWhereItShouldStand() {
        assertTold(() -> scene.text("formula"), 10, "formula: is missing");
        assertTold(() -> scene.list("teams").get(1).text("rule"), 15, "teams[1].rule: is missing");
        SceneNode parameters = scene.list("teams").get(0).child("parameters");
        assertTold(() -> parameters.text("beta"), 13, "teams[0].parameters.beta: is missing");
    }

    @Test
    void wordsOfYamlAreTextsButTrueFalseAndNullAreNot() {
        assertThat(scene.text("surface")).isEqualTo("bowl");
        assertTold(() -> scene.text("name"), 17, "name: expected a text in quotes, but found true");
    }

    @Test
    void numbersMayHaveATypographicMinus() {
        assertThat(new SceneNode("", Tree.parse("page.md", "x: −2.5e1", 1)).number("x", 0))
                .isEqualTo(-25);
    }
}
