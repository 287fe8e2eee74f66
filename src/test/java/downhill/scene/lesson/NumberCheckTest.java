package downhill.scene.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.document.Document;
import downhill.document.DocumentException;
import downhill.lesson.Part;
import downhill.lesson.read.LessonFile;
import downhill.lesson.read.LessonReader;
import downhill.lesson.read.Lessons;
import downhill.library.ShippedLibrary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Numbers of a page against the computations that its author wrote beside them. */
class NumberCheckTest {
    private static final String PAGE = """
            ---
            title: T
            summary: S
            ---

            After 100 steps, 13% of the way
            is left, or about 1,300 of 10,000.

            ```quiz
            name: limit
            draw:
              - large in [10, 80] step 10
            question: "The curvature is {large}. What is the limit?"
            choices:
              - text: "{2/large}"
                right: yes
                why: "It is 2/{large}."
              - text: "{large}"
                why: No.
              - text: "{3/large}"
                why: No, indeed.
              - text: "{large/2}"
                why: Turned over.
            ```

            ```circuit
            name: first
            circuit: first-circuit
            at: {x: -2, y: 5, z: -4}
            ```

            Its x has the gradient −4.

            ```facts
            After 100 steps, #% of the way is left = 100*0.98^100
            about # of 10,000 = 1e4*0.98^100
            the gradient #. = [gradient of x in first]
            quiz limit = 2/large
            ```
            """;

    private static List<String> problems(String text) {
        LessonFile file = LessonReader.read(Document.parse("page.md", text));
        return LessonCheck.problems(ShippedLibrary.SHIPPED, file).stream()
                .map(DocumentException::getMessage)
                .toList();
    }

    @Test
    void aPageWhoseNumbersAreComputedIsRight() {
        assertThat(problems(PAGE)).isEmpty();
    }

    @Test
    void aChangedNumberIsToldWhereItStands() {
        assertThat(problems(PAGE.replace("13%", "14%")))
                .containsExactly("page.md:6: this says 14, and `100*0.98^100` is 13.2619556");
        assertThat(problems(PAGE.replace("1,300", "1,400")))
                .containsExactly("page.md:7: this says 1,400, and `1e4*0.98^100` is 1326.19556");
        assertThat(problems(PAGE.replace("gradient −4", "gradient 4")))
                .containsExactly("page.md:32: this says 4, and `[gradient of x in first]` is −4");
    }

    @Test
    void aChangedRightAnswerIsTold() {
        assertThat(problems(PAGE.replace("\"{2/large}\"", "\"{1/large}\"")))
                .singleElement()
                .asString()
                .startsWith("page.md:10: the right answer says 0.0")
                .contains("and `2/large` gives 0.");
    }

    @Test
    void aFactOfWordsThatAreNotThereIsTold() {
        assertThat(problems(PAGE.replace("of the way\n", "of the road\n")))
                .containsExactly("page.md:35: the page does not say `After 100 steps, #% of the way is left`");
        assertThat(problems(PAGE.replace("[gradient of x in first]", "[gradient of x in third]")))
                .containsExactly("page.md:37: there is no circuit `third` on this page");
    }

    /** Both valleys of the shipped surface, whose bottoms and curvature the search of minima has in other tests. */
    private static final String VALLEYS = """
            ---
            title: T
            summary: S
            ---

            ```scene
            name: two
            surface: pulled-valleys
            teams:
              - optimizer: gd
                parameters: {rate: 0.02}
                particles: 500
                batch: {drawn: epochs, rows: 1}
            start: {kind: gaussian, x: -0.9, y: 0.3, spread: 0.8}
            seed: 7
            ```

            The losses are −1.680 and −1.319, the limit is 0.058, and 23 stay, or none.

            ```facts
            The losses are # and = [training loss in valley 1 of two]
            and #, the limit = [held-out loss in valley 1 of two]
            limit is # = 2/[largest curvature in valley 1 of two]
            # stay = [percent of two team 1 in valley 1 after 300]
            ```
            """;

    @Test
    void whatIsMeasuredInValleysIsCompared() {
        assertThat(problems(VALLEYS)).isEmpty();
        assertThat(problems(VALLEYS.replace("23 stay", "24 stay")))
                .containsExactly("page.md:18: this says 24, and `[percent of two team 1 in valley 1 after 300]` is 23");
        assertThat(problems(VALLEYS.replace("after 300", "after 300 with rate 0.2")))
                .containsExactly(
                        "page.md:18: this says 23, and `[percent of two team 1 in valley 1 after 300 with rate 0.2]` is 0");
        assertThat(problems(VALLEYS.replace("-out loss in valley 1", "-out loss in valley 3")))
                .containsExactly("page.md:22: there is no valley 3 in that scene: it has 2");
    }

    @Test
    void everyDrawnQuestionOfTheCourseIsComputedTwice() {
        for (LessonFile file : new Lessons(Optional.empty()).files()) {
            if (file.numbers().isEmpty()) continue;
            for (Part part : file.lesson().parts()) {
                if (!(part instanceof Part.Quiz quiz) || quiz.question().draws().isEmpty()) continue;
                assertThat(file.numbers())
                        .as(file.origin() + " " + quiz.name())
                        .anyMatch(number -> number.words().text().equals("quiz " + quiz.name()));
            }
        }
    }
}
