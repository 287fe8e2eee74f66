package downhill.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.document.Catalogue;
import downhill.gl.GlTest;
import downhill.lesson.Part;
import downhill.lesson.Word;
import downhill.lesson.read.Lessons;
import downhill.render.landscape.Palette;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Claims that a reader types, and searches for a low place. */
@GlTest
class ClaimsAndSearchesTest extends DrawingPage {
    @Test
    void a_wrong_claim_is_put_right_by_typing() {
        show(new Part.Check("bug", "x^2", Map.of("x", 1.5), Map.of("x", "x"), 1e-5, 1));
        assertThat(fact("bug.error")).isCloseTo(0.5, within(1e-6));
        driver.type("bug claim for x", "2*x");
        assertThat(fact("bug.error")).isLessThan(1e-9);
        driver.type("bug x", "3");
        assertThat(driver.labels().find("bug numbers of x now").help()).startsWith("The claim at this point");
        driver.type("bug formula", "x^3 + k");
        assertThat(driver.labels().all()).contains("bug claim for k");
        assertThat(fact("bug.error")).as("2x is not 3x²").isGreaterThan(0.1);
    }

    @Test
    void what_is_wrong_in_a_claim_is_said_below_it_and_the_last_good_one_holds() {
        show(new Part.Check("bug", "x^2", Map.of("x", 1.5), Map.of("x", "2*x"), 1e-5, 1));
        driver.type("bug claim for x", "2*z");
        assertThat(driver.labels().all()).contains("`z` is not in the formula, which has x");
        assertThat(fact("bug.error")).isLessThan(1e-9);
        driver.type("bug h", "0");
        assertThat(driver.labels().all())
                .contains("the distance is above 0, such as 1e-5")
                .doesNotContain("`z` is not in the formula, which has x");
        driver.type("bug x", "two");
        assertThat(driver.labels().all()).contains("this is not a number: type one, such as -2.5");
    }

    @Test
    void parachutes_and_a_descent_are_sent_by_their_buttons() {
        show(search());
        driver.click("search Drop 1");
        driver.click("search Drop 10");
        assertThat(fact("search.evaluations")).isEqualTo(11);
        driver.click("search Descend");
        driver.frames(60);
        assertThat(fact("search.evaluations")).isGreaterThan(25);
        assertThat(fact("search.descent")).isLessThan(100);
        driver.click("search Reset");
        assertThat(fact("search.evaluations")).isZero();
    }

    @Test
    void a_click_on_the_map_puts_the_descents_start_there() {
        show(search());
        Rect map = driver.labels().find("search map").place();
        driver.click(map.left() + map.width() * 0.8f, map.bottom() - map.height() * 0.7f);
        assertThat(fact("search.descent")).as("near (3, 2), the minimum").isLessThan(1);
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void the_map_of_a_search_has_the_colours_that_landscapes_have() {
        show(search());
        driver.move(2, 2);
        driver.frames(3);
        int[] before = driver.pixels();
        palette = Catalogue.load("palette", Optional.empty(), Palette::read).get("grey");
        driver.frames(2);
        Rect map = driver.labels().find("search map").place();
        assertThat(grey(before, map)).as("viridis").isLessThan(0.2);
        assertThat(grey(driver.pixels(), map)).as("grey").isGreaterThan(0.9);
    }

    /** The share of the pixels there whose red, green and blue are alike. */
    private static double grey(int[] pixels, Rect place) {
        int grey = 0;
        int all = 0;
        for (int y = (int) place.top() + 2; y < place.bottom() - 2; y++) {
            for (int x = (int) place.left() + 2; x < place.right() - 2; x++) {
                int pixel = pixels[y * 440 + x];
                int red = pixel >> 16 & 0xFF;
                boolean alike = Math.abs(red - (pixel & 0xFF)) < 8 && Math.abs(red - (pixel >> 8 & 0xFF)) < 8;
                grey += alike ? 1 : 0;
                all++;
            }
        }
        return (double) grey / all;
    }

    @Test
    void a_search_speaks_the_language_of_the_page() {
        show(search());
        Lessons lessons = new Lessons(Optional.empty());
        words = lessons.words(lessons.languages().get(1));
        driver.frames(2);
        assertThat(driver.labels().find("search Descend").help())
                .isEqualTo(words.of(Word.DESCEND_HELP))
                .isNotEqualTo(Word.DESCEND_HELP.english());
        assertThat(driver.labels().find("search map").help()).isEqualTo(words.of(Word.MAP_HELP));
        assertThat(driver.labels().find("search best so far").help()).isEqualTo(words.of(Word.BEST_HELP));
    }
}
