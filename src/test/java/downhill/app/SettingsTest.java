package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import downhill.colour.Theme;
import downhill.ui.Panels;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Settings LEFT = new Settings(
            1,
            "light",
            1.5,
            120,
            new Panels(Set.of("View"), true, 0.01),
            new WindowPlace(10, 20, 1000, 700, true),
            List.of("/tmp/a.json"),
            true);

    private static Settings read(String json) {
        return Settings.of(JsonParser.parseString(json));
    }

    @Test
    void readsWhatItWrote() {
        assertThat(read(Json.pretty(LEFT.json()))).isEqualTo(LEFT);
    }

    @Test
    void whatIsLeftOutIsAsAtTheFirstStartAndWhatIsUnknownIsIgnored() {
        assertThat(read("{}")).isEqualTo(Settings.FIRST);
        Settings some = read("{\"zoom\": 2, \"colour\": [1], \"panels\": {\"race\": true, \"depth\": {}}}");
        assertThat(some.zoom()).isEqualTo(2);
        assertThat(some.panels()).isEqualTo(Panels.FIRST.withRace(true));
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
}
