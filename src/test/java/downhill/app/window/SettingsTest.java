package downhill.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import downhill.colour.Theme;
import downhill.scene.Json;
import downhill.scene.JsonKeys;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final Settings LEFT = new Settings(
            1,
            "light",
            1.5,
            120,
            new OpenPanels(Set.of(Openable.VIEW), 0.01).withRace(true),
            new WindowPlace(10, 20, 1000, 700, true),
            List.of("/tmp/a.json"),
            List.of("/tmp/b.json"),
            true);

    private static Settings read(String json) {
        return SettingsFile.of(fields(json));
    }

    private static JsonFields fields(String json) {
        return JsonFields.of(JsonParser.parseString(json));
    }

    @Test
    void readsWhatItWrote() {
        assertThat(read(Json.pretty(SettingsFile.json(LEFT)))).isEqualTo(LEFT);
    }

    @Test
    void whatIsLeftOutIsAsAtTheFirstStartAndWhatIsUnknownIsIgnored() {
        assertThat(read("{}")).isEqualTo(Settings.FIRST);
        Settings some = read("{\"zoom\": 2, \"colour\": [1], \"panels\": {\"race\": true, \"depth\": {}}}");
        assertThat(some.zoom()).isEqualTo(2);
        assertThat(some.openPanels()).isEqualTo(OpenPanels.FIRST.withRace(true));
        assertThat(some.look()).isEqualTo(Theme.DARK);
    }

    @Test
    void numbersThatCannotBeAreHeldInTheirRanges() {
        Settings odd = read("{\"zoom\": 1e9, \"speed\": -3, \"window\": {\"width\": 1, \"height\": -5}}");
        assertThat(odd.zoom()).isEqualTo(4);
        assertThat(odd.speed()).isEqualTo(3);
        assertThat(odd.window().width()).isEqualTo(640);
        assertThat(odd.window().height()).isEqualTo(400);
    }

    @Test
    void whatIsNullIsAsAtTheFirstStart() {
        JsonFields fields = fields("{\"theme\": null, \"zoom\": null, \"recent\": null, \"panels\": null}");
        assertThat(SettingsFile.of(fields)).isEqualTo(Settings.FIRST);
        assertThat(fields.wrong()).isEmpty();
    }

    @Test
    void aFileIsAnObject() {
        assertThatThrownBy(() -> read("[1]")).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"zoom\": NaN} | zoom",
                "{\"zoom\": [2]} | zoom",
                "{\"zoom\": \"large\"} | zoom",
                "{\"speed\": NaN} | speed",
                "{\"theme\": \"sepia\"} | theme",
                "{\"theme\": {}} | theme",
                "{\"known\": 1} | known",
                "{\"recent\": \"a.json\"} | recent",
                "{\"recent\": [null]} | recent[0]",
                "{\"recent\": [\"\\u0000\"]} | recent[0]",
                "{\"window\": 3} | window",
                "{\"window\": {\"x\": 1.5}} | window.x",
                "{\"window\": {\"width\": 1e10}} | window.width",
                "{\"panels\": [1]} | panels",
                "{\"panels\": {\"over\": \"SECONDS\"}} | panels.over",
                "{\"panels\": {\"tolerance\": true}} | panels.tolerance",
                "{\"panels\": {\"tolerance\": 0}} | panels.tolerance",
                "{\"version\": \"two\"} | version"
            })
    void aValueThatCannotBeMeantIsNamedAndAsAtTheFirstStart(String json, String place) {
        JsonFields fields = fields(json);
        assertThat(SettingsFile.of(fields)).isEqualTo(Settings.FIRST);
        assertThat(fields.wrong()).containsExactly(place);
    }

    @Test
    void theRestIsUsed() {
        JsonFields fields = fields("{\"zoom\": NaN, \"theme\": \"light\", \"recent\": [\"a.json\", 3, \"\\u0000\", []],"
                + " \"panels\": {\"sections\": [\"lab.view\", \"Gradient\", \"lab.model\"], \"lab\": false}}");
        Settings settings = SettingsFile.of(fields);
        assertThat(settings.theme()).isEqualTo("light");
        assertThat(settings.zoom()).isEqualTo(1);
        assertThat(settings.recent()).containsExactly("a.json", "3");
        assertThat(settings.openPanels().open()).containsExactlyInAnyOrder(Openable.VIEW, Openable.GRADIENT);
        assertThat(settings.openPanels().lab()).isFalse();
        assertThat(fields.wrong()).containsExactly("zoom", "panels.sections[2]", "recent[2]", "recent[3]");
    }

    @Test
    void whatIsUnknownIsKnown() {
        JsonFields fields =
                fields("{\"zoom\": 2, \"colour\": [1], \"panels\": {\"race\": true, \"depth\": {\"a\": 1}}}");
        SettingsFile.of(fields);
        JsonObject unknown = JsonKeys.pruned(fields.unknown());
        assertThat(unknown).isEqualTo(JsonParser.parseString("{\"panels\": {\"depth\": {\"a\": 1}}, \"colour\": [1]}"));
        assertThat(JsonKeys.paths(unknown)).containsExactlyInAnyOrder("panels.depth.a", "colour");
    }
}
