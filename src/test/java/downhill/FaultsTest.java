package downhill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The faults that src/test/faults/run puts in still have their places, so that the script does not rot. */
class FaultsTest {
    private static final Path FAULTS = Path.of("src/test/faults");
    private static final Pattern EDIT = Pattern.compile("(?ms)^File: (\\S+)\nFind:\n(.*?)\nPut:\n(.*?)\n?End$");
    private static final Pattern ASKED = Pattern.compile("(?m)^(Command|Tests): (.+)$");

    static Stream<Path> faults() throws IOException {
        return Files.list(FAULTS)
                .filter(path -> path.toString().endsWith(".fault"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void findsItsTextOnceAndPutsAnotherThere(Path fault) throws IOException {
        List<MatchResult> edits =
                EDIT.matcher(Files.readString(fault)).results().toList();
        assertThat(edits).isNotEmpty();
        for (MatchResult edit : edits) {
            String text = Files.readString(Path.of(edit.group(1)));
            String found = edit.group(2);
            assertThat(edit.group(3)).isNotEqualTo(found);
            assertThat(text.split(Pattern.quote(found), -1).length - 1)
                    .as("`%s` in %s", found, edit.group(1))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhatItIsAndAsksWhoIsThere(Path fault) throws IOException {
        String text = Files.readString(fault);
        assertThat(text).startsWith("What: ");
        List<MatchResult> asked = ASKED.matcher(text).results().toList();
        assertThat(asked).isNotEmpty();
        asked.stream()
                .filter(match -> match.group(1).equals("Tests"))
                .flatMap(match -> Arrays.stream(match.group(2).split(" ")))
                .forEach(name -> assertThat(Path.of("src/test/java", name.replace('.', '/') + ".java"))
                        .exists());
    }
}
