package downhill.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserFolderTest {
    private static Path folder(Map<String, String> properties, Map<String, String> variables) {
        return new UserFolder(properties::get, variables::get).path();
    }

    private static Map<String, String> on(String system) {
        return Map.of("os.name", system, "user.home", "/home/ada");
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, /home/ada/.local/share/downhill",
        "FreeBSD, /home/ada/.local/share/downhill",
        "Mac OS X, /home/ada/Library/Application Support/downhill",
        "Windows 11, /home/ada/AppData/Roaming/downhill",
    })
    void isWhereTheSystemKeepsSuchData(String system, String expected) {
        assertThat(folder(on(system), Map.of())).isEqualTo(Path.of(expected));
    }

    @Test
    void followsWhereTheSystemSaysThatItIs() {
        Map<String, String> moved = Map.of("XDG_DATA_HOME", "/data", "APPDATA", "/roaming");

        assertThat(folder(on("Linux"), moved)).isEqualTo(Path.of("/data/downhill"));
        assertThat(folder(on("Windows 10"), moved)).isEqualTo(Path.of("/roaming/downhill"));
        assertThat(folder(on("Mac OS X"), moved)).isEqualTo(Path.of("/home/ada/Library/Application Support/downhill"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void anEmptyVariableSaysNothing(String empty) {
        assertThat(folder(on("Linux"), Map.of("XDG_DATA_HOME", empty, "DOWNHILL_HOME", empty)))
                .isEqualTo(Path.of("/home/ada/.local/share/downhill"));
    }

    @Test
    void aPersonNamesItByAVariableAndAboveThatByAProperty() {
        Map<String, String> variables = Map.of("DOWNHILL_HOME", "/mine", "XDG_DATA_HOME", "/data");
        Map<String, String> named = Map.of("downhill.home", "/this", "os.name", "Linux", "user.home", "/home/ada");

        assertThat(folder(on("Linux"), variables)).isEqualTo(Path.of("/mine"));
        assertThat(folder(named, variables)).isEqualTo(Path.of("/this"));
    }
}
