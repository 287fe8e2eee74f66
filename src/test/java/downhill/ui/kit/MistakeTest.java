package downhill.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.language.LanguageException;
import org.junit.jupiter.api.Test;

class MistakeTest {
    @Test
    void theCaretStandsBelowThePlace() {
        Mistake mistake = Mistake.of(new LanguageException("wrong", "x + ?", 4), 40);
        assertThat(mistake.sentence()).isEqualTo("wrong");
        assertThat(mistake.excerpt()).isEqualTo("x + ?\n    ^");
    }

    @Test
    void ofSeveralLinesTheOneWithTheMistakeIsShown() {
        Mistake mistake = Mistake.of(new LanguageException("wrong", "q = x\nq + ?\n1", 10), 40);
        assertThat(mistake.sentence()).isEqualTo("line 2: wrong");
        assertThat(mistake.excerpt()).isEqualTo("q + ?\n    ^");
    }

    @Test
    void aLongLineIsCutToTheRoomAroundThePlace() {
        String text = "x + ".repeat(30) + "?" + " + y".repeat(30);
        Mistake mistake = Mistake.of(new LanguageException("wrong", text, 120), 36);
        String[] lines = mistake.excerpt().split("\n");
        assertThat(lines[0]).hasSize(36);
        assertThat(lines[0].charAt(lines[1].indexOf('^'))).isEqualTo('?');
    }

    @Test
    void atTheEndOfALongLineTheCaretIsStillInside() {
        String text = "x + ".repeat(30);
        Mistake mistake = Mistake.of(new LanguageException("wrong", text, 120), 36);
        assertThat(mistake.excerpt().split("\n")[1])
                .hasSizeLessThanOrEqualTo(36)
                .endsWith("^");
    }
}
