package downhill.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamePatternTest {
    @Test
    void isAPartInAnyCaseWithStarsForAnything() {
        assertThat(NamePattern.matches("", "beale gpu")).isTrue();
        assertThat(NamePattern.matches("GPU", "beale gpu")).isTrue();
        assertThat(NamePattern.matches("be*gpu", "beale gpu")).isTrue();
        assertThat(NamePattern.matches("gpu*be", "beale gpu")).isFalse();
        assertThat(NamePattern.matches("b.ale", "beale gpu")).isFalse();
    }
}
