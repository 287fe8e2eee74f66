package downhill.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import downhill.colour.Theme;
import downhill.scene.Json;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Settings LEFT = new Settings(
            1,
            "light",
            1.5,
            120,
            new OpenPanels(Set.of(Openable.VIEW), 0.01).withRace(true),
            new WindowPlace(10, 20, 1000, 700, true),
            List.of("/tmp/a.json"),
            true);

    private static Settings read(String json) {
        return SettingsFile.of(JsonParser.parseString(json));
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
    void whatCannotBeMeantIsRefused() {
        assertThatThrownBy(() -> read("[1]")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> read("{\"zoom\": \"large\"}")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> read("{\"panels\": null}")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whatIsNullOrOfALaterVersionIsAsAtTheFirstStart() {
        assertThat(read("{\"theme\": null, \"zoom\": null, \"recent\": null, \"panels\": {\"over\": \"YEARS\"}}"))
                .isEqualTo(Settings.FIRST);
        assertThat(read("{\"panels\": {\"sections\": [\"lab.view\", \"Gradient\", \"lab.model\"]}}")
                        .openPanels()
                        .open())
                .containsExactlyInAnyOrder(Openable.VIEW, Openable.GRADIENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"zoom\": NaN}",
                "{\"zoom\": [2]}",
                "{\"known\": 1}",
                "{\"recent\": \"a.json\"}",
                "{\"recent\": [null]}",
                "{\"window\": {\"x\": 1.5}}",
                "{\"window\": {\"width\": 1e10}}",
                "{\"panels\": {\"tolerance\": true}}"
            })
    void aValueOfAnotherKindIsRefused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(RuntimeException.class);
    }
}
