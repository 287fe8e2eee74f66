package downhill.scene;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.library.ShippedLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a scene's file is told in one sentence with its place. */
class SceneMistakesTest {
    @TempDir
    private Path temp;

    private void read(String text) throws IOException {
        new SceneFile(ShippedLibrary.SHIPPED).readScene(Files.writeString(temp.resolve("scene.json"), text));
    }

    @Test
    void aFileOfSomethingElseIsNamedAsThat() {
        assertThatThrownBy(() -> read("{\"version\": 1, \"theme\": \"dark\", \"speed\": 60}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "scene.json is not a scene of Downhill: a scene is a landscape with its teams and their start,"
                                + " in a file that Save in the menu File has written. Choose one of those.");
    }

    @Test
    void pointsIntoAFormula() {
        assertThatThrownBy(() -> read("{\"formula\": \"x +\", \"teams\": []}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("scene.json: formula: ")
                .hasMessageEndingWith("\n  x +\n     ^");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'surface': 'beal' | surface: unknown surface `beal`: did you mean `beale`?",
                "'surfaces': 'beale' | surfaces: unknown key `surfaces`: did you mean `surface`?",
                "'surface': 3 | surface: expected a text in quotes, but found 3",
                "'surface': 'beale', 'formula': 'x' | surface: a scene has one landscape: give either `surface` or"
                        + " `formula`",
                "'surface': 'beale', 'teams': [] | teams: a scene needs at least one team",
                "'surface': 'beale', 'teams': [{'optimizer': 'adm'}] | teams[0].optimizer: unknown optimizer `adm`: did"
                        + " you mean `adam`?",
                "'surface': 'beale', 'teams': [{'optimizer': 'gd'}, {}] | teams[1].optimizer: is missing",
                "'surface': 'beale', 'teams': [{'optimizer': 'gd', 'particles': 1.5}] | teams[0].particles: expected a"
                        + " whole number from 1 to 2147483647, but found 1.5",
                "'surface': 'beale', 'teams': [{'optimizer': 'gd', 'parameters': {'rat': 1}}] |"
                        + " teams[0].parameters.rat: unknown parameter `rat`: did you mean `rate`?",
                "'surface': 'beale', 'teams': [{'optimizer': 'gd', 'parameters': {'rate': 1e999}}] |"
                        + " teams[0].parameters.rate: expected a number, but found 1e999",
                "'surface': 'beale', 'teams': [{'optimizer': 'gd', 'parameters': {'noise': -1}}] |"
                        + " teams[0].parameters.noise: noise is a standard deviation, 0 or more: it is -1.0",
                "'surface': 'beale', 'teams': [{'optimizer': 'gd', 'schedules': {'rat': 't'}}] |"
                        + " teams[0].schedules.rat: unknown parameter `rat`: did you mean `rate`?",
                "'surface': 'beale', 'teams': [{'optimizer': 'gd', 'rule': 'w = g'}] |"
                        + " teams[0].rule: a team has one rule: give either `optimizer` or `rule`",
                "'surface': 'beale', 'teams': [{'rule': 'w = g', 'state': {'v': 1}}] |"
                        + " teams[0].state: `v` is not state: the rule does not read it before it assigns it",
                "'surface': 'beale', 'values': {'a': 1} | values: `a` cannot be set: this landscape has no parameters",
                "'surface': 'ravine', 'ranges': {'kapa': [1, 2]} | ranges.kapa: unknown parameter `kapa`: did you mean"
                        + " `kappa`?",
                "'surface': 'ravine', 'ranges': {'kappa': [2, 1]} | ranges.kappa: a range is two numbers, the smaller"
                        + " first, such as [-3, 3]",
                "'surface': 'beale', 'teams': [{'optimizer': 'gd', 'ranges': {'rat': [0, 1]}}] | teams[0].ranges.rat:"
                        + " unknown parameter `rat`: did you mean `rate`?",
                "'surface': 'beale', 'domain': {'x': [2, 1]} | domain.x: a domain is two numbers, the smaller first,"
                        + " such as [-2, 2]",
                "'surface': 'beale', 'teams': [{'optimizer': 'gd'}], 'start': {'kind': 'gausian'} | start.kind: unknown"
                        + " kind `gausian`: did you mean `gaussian`?",
                "'surface': 'beale', 'teams': [{'optimizer': 'gd'}], 'start': {'spread': -1} | start.spread: a standard"
                        + " deviation is 0 or more: it is -1.0",
                "'surface': 'beale', 'teams': [{'optimizer': 'gd'}], 'seed': -1 | seed: expected a whole number from 0"
                        + " to 4294967295, but found -1"
            },
            quoteCharacter = '~')
    void namesThePlaceOfAMistake(String scene, String sentence) {
        assertThatThrownBy(() -> read("{" + scene.replace('\'', '"') + "}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scene.json: " + sentence);
    }

    @Test
    void namesThePlaceWhereTheJsonIsBroken() {
        assertThatThrownBy(() -> read("{\"surface\": \"beale\",\n ,}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scene.json is not JSON at line 2, column 2: check the commas, quotes and brackets there");
        assertThatThrownBy(() -> read("[]")).hasMessage("scene.json: expected an object, { … }");
    }

    @Test
    void aViewThatIsWrongIsNamedByItsPlace() {
        String scene = "{\"surface\": \"bowl\", \"teams\": [{\"optimizer\": \"gd\"}], \"view\": %s}";
        assertThatThrownBy(() -> read(scene.formatted("{\"arrangement\": \"bth\"}")))
                .hasMessage("scene.json: view.arrangement: unknown arrangement `bth`: did you mean `both`?");
        assertThatThrownBy(() -> read(scene.formatted("{\"shown\": [\"axis\"]}")))
                .hasMessage("scene.json: view.shown: unknown shown `axis`: did you mean `axes`?");
        assertThatThrownBy(() -> read(scene.formatted("{\"camera\": {\"yaw\": \"left\"}}")))
                .hasMessage("scene.json: view.camera.yaw: expected a number, but found \"left\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'surface': 'bowl', 'data': {'set': 'line'} | data.set: `bowl` is no mean over rows: leave `data` out",
                "'surface': 'linear-regression', 'data': {'columns': ['x = x', 'y = y']} | data.set: is missing",
                "'surface': 'linear-regression', 'data': {'set': 'lin', 'columns': ['x = x', 'y = y']} | data.set:"
                        + " unknown dataset `lin`: did you mean `line`?",
                "'surface': 'linear-regression', 'data': {'set': 'line', 'column': []} | data.column: unknown key"
                        + " `column`: did you mean `columns`?",
                "'surface': 'linear-regression', 'data': {'set': 'line', 'columns': ['x = x']} | data.columns: `y` is"
                        + " missing: the formula of this landscape reads it",
                "'surface': 'linear-regression', 'data': {'set': 'line', 'columns': ['x']} | data.columns: `x` cannot"
                        + " be read: write it like `x = mass`, `x = mass standardised` or `y = species is Adelie`",
                "'surface': 'linear-regression', 'data': {'set': 'line', 'columns': [3]} | data.columns: expected"
                        + " texts in quotes, but found 3",
                "'surface': 'linear-regression', 'data': {'set': 'line', 'columns': ['x = x', 'y = y'], 'held': 1} |"
                        + " data.held: the share that is held out is at least 0 and below 1: it is 1.0",
                "'surface': 'linear-regression', 'data': {'set': 'line', 'columns': ['x = x', 'y = y'], 'held':"
                        + " 'half'} | data.held: expected a number, but found \"half\"",
                "'surface': 'linear-regression', 'data': {'set': 'line', 'columns': ['x = x', 'y = y'], 'part':"
                        + " 'trainig'} | data.part: unknown part `trainig`: did you mean `training`?",
                "'surface': 'linear-regression', 'data': {'set': 'line', 'columns': ['x = x', 'y = y'], 'part':"
                        + " 'held-out'} | data.part: no rows are held out: give `held` a share of them, such as 0.25",
                "'surface': 'linear-regression', 'data': {'set': 'line', 'columns': ['x = x', 'y = y'], 'model':"
                        + " 'slop*x'} | data.model: unknown name `slop`: did you mean `slope`?",
                "'formula': '(a*x - y)^2', 'data': {'set': 'line', 'columns': ['x = x', 'y = y'], 'model': 'a*z'} |"
                        + " data.model: unknown name `z`: did you mean `a`?",
                "'surface': 'linear-regression', 'data': {'set': 'line', 'columns': ['x = x', 'y = y'], 'plot': ['x',"
                        + " 'z']} | data.plot: unknown column `z`: did you mean `x`?",
                "'surface': 'linear-regression', 'data': {'set': 'line', 'columns': ['x = x', 'y = y'], 'plot': ['x']}"
                        + " | data.plot: `plot` lists two columns, or two and the class"
            })
    void namesThePlaceOfAMistakeInTheData(String scene, String sentence) {
        String teams = ", 'teams': [{'optimizer': 'gd'}]}";
        assertThatThrownBy(() -> read(("{" + scene + teams).replace('\'', '"')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scene.json: " + sentence);
    }

    @Test
    void pointsIntoAModel() {
        assertThatThrownBy(() -> read("{\"surface\": \"linear-regression\", \"data\": {\"set\": \"line\","
                        + " \"columns\": [\"x = x\", \"y = y\"], \"model\": \"slope*\"},"
                        + " \"teams\": [{\"optimizer\": \"gd\"}]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("scene.json: data.model: ")
                .hasMessageEndingWith("\n  slope*\n        ^");
    }
}
