package downhill.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({"2a, 1", "a, 0", "ba + x2a + a, 11", "1e5 + e, 6", "b, -1", "# a, -1"})
    void findsANameAndNothingThatOnlyLooksLikeIt(String text, int offset) {
        assertThat(Words.offset(text, text.contains("+ e") ? "e" : "a")).isEqualTo(offset);
    }

    @Test
    void aFenceKnowsTheFilesLineOfAName() {
        Block.Fence fence = new Block.Fence("loss", "# b\na\nb\n", 10);

        assertThat(fence.lineOf("a")).isEqualTo(11);
        assertThat(fence.lineOf("b")).isEqualTo(12);
        assertThat(fence.lineOf("c")).isEqualTo(10);
    }
}
