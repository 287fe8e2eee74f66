package downhill.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.colour.Theme;
import downhill.document.Document;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.language.Digits;
import downhill.lesson.Glossary;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.lesson.Term;
import downhill.lesson.TermNotes;
import downhill.lesson.page.LessonPaneState;
import downhill.lesson.page.Page;
import downhill.lesson.page.QuizSheet;
import downhill.lesson.page.ReaderRequest;
import downhill.lesson.read.LessonReader;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Frame;
import downhill.ui.kit.Labels;
import downhill.ui.kit.Layout;
import downhill.ui.kit.Rect;
import downhill.workspace.OpenPanels;
import imgui.ImGui;
import imgui.flag.ImGuiKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@GlTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class LessonPaneTest {
    private static final String ID = "03-every-part";
    private static final Lesson EVERY = everyPart();
    private static final Lesson BEFORE = plain("02-before", "Before", "Nothing but words here. A quagmire of them.");
    private static final Lesson AFTER = plain("04-after", "After", "# Later\n\nThe backwards quagmire.");
    static final List<Lesson> CHAPTERS = List.of(BEFORE, EVERY, AFTER);
    private static final Rect PLACE = new Rect(0, 32, 440, 640);

    private LessonLoop loop;
    private UiDriver driver;
    private boolean looking;

    public static Lesson everyPart() {
        try (InputStream in = LessonPaneTest.class.getResourceAsStream(ID + ".md")) {
            return lesson(ID, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lesson plain(String id, String title, String prose) {
        return lesson(id, "---\ntitle: " + title + "\nsummary: All about it.\n---\n" + prose + "\n");
    }

    private static Lesson lesson(String id, String text) {
        return LessonReader.read(Document.parse(id + ".md", text)).lesson();
    }

    /** One interface for many tests, for each of the two kinds of person. */
    @BeforeEach
    void open(Context context, TestInfo info) {
        boolean looks = info.getTags().contains(UiDriver.LOOKS);
        if (driver == null || looks != looking) {
            close();
            looking = looks;
            loop = new LessonLoop(context);
            loop.open(CHAPTERS, ID, PLACE);
            driver = UiDriver.of(info, context, 640, 680, loop);
        }
        // Where the test before had scrolled to is forgotten in the first frames, and what they asked with it.
        loop.open(CHAPTERS, ID, PLACE);
        driver.frames(20);
        loop.open(CHAPTERS, ID, PLACE);
        driver.move(600, 20);
        driver.frames(20);
    }

    @AfterAll
    void close() {
        if (driver != null) driver.close();
    }

    private Page page() {
        return loop.lessonPaneState.page();
    }

    private static <P extends Part.Named> P part(Class<P> kind, String name) {
        return EVERY.parts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Part.Slide slide(String name) {
        return EVERY.parts().stream()
                .filter(part -> part instanceof Part.Slide slide
                        && slide.parameter().name().equals(name))
                .map(part -> (Part.Slide) part)
                .findFirst()
                .orElseThrow();
    }

    /** Turns the wheel until the control can be seen whole, or the end of the page is reached. */
    private void reveal(String label) {
        driver.move(200, 400);
        for (int turn = 0; turn < 120; turn++) {
            if (driver.labels().all().contains(label)) {
                Rect place = driver.labels().find(label).place();
                if (place.top() > 110 && place.bottom() < PLACE.bottom() - 24) {
                    return;
                }
            }
            loop.input().wheel(0, -1);
            driver.frames(2);
        }
        throw new AssertionError("no " + label + " on the page");
    }

    private void press(String label) {
        reveal(label);
        driver.click(label);
    }

    /** Below its line, where it hides nothing of that. */
    @Test
    void aTermSaysWhatItMeansToAPointerThatRestsOnIt() {
        String means = "Wet ground in which one sinks.";
        Glossary glossary = new Glossary(List.of(new Term("quagmire", List.of(), 2, means)));
        loop.open(List.of(TermNotes.in(BEFORE, glossary)), BEFORE.id(), PLACE);
        driver.frames(5);
        Rect term = driver.labels().find(means).place();
        driver.move(term.centreX(), term.centreY());
        driver.frames(40);

        Labels.Control tooltip = driver.labels().tooltip().orElseThrow();
        assertThat(tooltip.help().replace("\n", " ")).isEqualTo(means);
        assertThat(tooltip.place().top()).isGreaterThanOrEqualTo(term.bottom());
    }

    @Test
    void everyControlLiesInThePaneAndSaysWhatItDoes() {
        Set<String> labels = new LinkedHashSet<>();
        driver.move(200, 400);
        for (int turn = 0; turn < 60; turn++) {
            for (String label : driver.labels().all()) {
                Labels.Control control = driver.labels().find(label);
                if (!control.said()) labels.add(label);
                assertThat(control.help()).as(label).isNotBlank().doesNotContain("!");
                assertThat(control.place().left()).as(label).isGreaterThanOrEqualTo(PLACE.left() + 8);
                assertThat(control.place().right()).as(label).isLessThanOrEqualTo(PLACE.right() - 20);
            }
            loop.input().wheel(0, -2);
            driver.frames(2);
        }
        assertThat(labels)
                .containsExactlyInAnyOrder(
                        "Chapters",
                        "Previous chapter",
                        "Next chapter",
                        "Search",
                        "Free lab",
                        "link to",
                        "the ravine",
                        "Show ravine",
                        "Weight w value",
                        "Weight w",
                        "Learning rate η value",
                        "Learning rate η",
                        "Show what Learning rate η moves",
                        "Copy python line 62",
                        "Show first",
                        "Hint for explode",
                        "Show me explode",
                        "A of too-large",
                        "B of too-large",
                        "C of too-large",
                        "D of too-large",
                        "A of one-step",
                        "B of one-step",
                        "C of one-step",
                        "D of one-step",
                        "Go on");
    }

    @Test
    void theFirstSceneStartsByItselfAndTheNextWhenTheReaderComesToIt() {
        Part.Staged ravine = part(Part.Scene.class, "ravine");
        Part.Staged first = part(Part.Wiring.class, "first");
        assertThat(loop.asked()).containsExactly(new ReaderRequest.Come(ravine));
        driver.frames(60);
        assertThat(loop.asked()).as("only once").isEmpty();
        reveal("Show me explode");
        driver.frames(40);
        assertThat(loop.asked()).containsExactly(new ReaderRequest.Come(first));
        assertThat(page().stage()).isEqualTo(first.line());
    }

    @Test
    void aSceneThatIsPassedQuicklyIsNotStarted() {
        loop.asked();
        reveal("A of one-step");
        driver.frames(40);
        assertThat(loop.asked()).containsExactly(new ReaderRequest.Come(part(Part.Wiring.class, "first")));
    }

    @Test
    void aCardAndALinkPutTheirSceneOnTheStage() {
        loop.asked();
        ReaderRequest.Show show = new ReaderRequest.Show(part(Part.Scene.class, "ravine"));
        driver.click("the ravine");
        assertThat(loop.asked()).containsExactly(show);
        press("Show ravine");
        assertThat(loop.asked()).contains(show);
    }

    @Test
    void theEndOfThePageIsToldOnce() {
        reveal("Go on");
        driver.frames(60);
        assertThat(loop.asked().stream().filter(ReaderRequest.End.class::isInstance))
                .hasSize(1);
    }

    @Test
    void aSliderMovesTheNumberOfThePage() {
        assertThat(page().numbers()).containsExactlyEntriesOf(Map.of("w", 2.0));
        reveal("Weight w");
        driver.drag("Weight w", 0.5);
        assertThat(page().numbers().get("w")).isCloseTo(0, within(0.1));
        driver.typeValue("Weight w", "-1.25");
        assertThat(page().numbers().get("w")).isEqualTo(-1.25);
    }

    @Test
    void aSliderOfTheStageAsksForItsMoveAndRestsWhileThereIsNoSuchNumber() {
        Part.Slide rate = slide("rate");
        reveal("Learning rate η");
        loop.asked();
        driver.drag("Learning rate η", 0.9);
        assertThat(loop.asked()).isEmpty();
        String show = "Show what Learning rate η moves";
        assertThat(driver.labels().find("Learning rate η").help())
                .startsWith("It rests because what it moves is not on the stage. Show it first, below the slider.");
        driver.click(show);
        assertThat(loop.asked()).containsExactly(new ReaderRequest.Show(part(Part.Scene.class, "ravine")));
        loop.lessonPaneState = loop.lessonPaneState.withPage(
                page().withMoved(loop.lessonPaneState.lesson(), Map.of(rate.line(), 0.01)));
        driver.frames(2);
        assertThat(driver.labels().all()).doesNotContain(show);
        driver.drag("Learning rate η", 1.1);
        assertThat(loop.asked()).contains(new ReaderRequest.Move(rate, 2.5));
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void aGoalHasAHintAndAWayThereUntilItIsReached() {
        Part.Try explode = part(Part.Try.class, "explode");
        press("Hint for explode");
        int hinted = picture();
        driver.click("Hint for explode");
        assertThat(picture()).isNotEqualTo(hinted);
        loop.asked();
        driver.click("Show me explode");
        assertThat(loop.asked()).contains(new ReaderRequest.Play(explode));
        assertThat(page().reached()).containsExactly(explode.line());
        assertThat(driver.labels().all()).contains("Show me explode").doesNotContain("Hint for explode");
    }

    @Test
    void aWrongChoiceHasAReasonAndASecondChance() {
        Part.Quiz quiz = part(Part.Quiz.class, "too-large");
        int right = page().sheets().get(quiz.line()).asked().right();
        int wrong = (right + 1) % 4;
        int other = (right + 2) % 4;
        press(choice(wrong, "too-large"));
        assertThat(page().sheets().get(quiz.line()).chosen()).containsExactly(wrong);
        assertThat(page().sheets().get(quiz.line()).over()).isFalse();
        press(choice(other, "too-large"));
        QuizSheet quizSheet = page().sheets().get(quiz.line());
        assertThat(quizSheet.over()).isTrue();
        assertThat(quizSheet.right()).isFalse();
        press(choice(right, "too-large"));
        assertThat(page().sheets().get(quiz.line())).as("the question is over").isEqualTo(quizSheet);
        assertThat(loop.asked())
                .filteredOn(new ReaderRequest.Chose(quiz)::equals)
                .as("two choices")
                .hasSize(2);
    }

    @Test
    void theVerdictIsAWordTooAndBelongsToThisAsking() {
        Part.Quiz quiz = part(Part.Quiz.class, "too-large");
        int right = page().sheets().get(quiz.line()).asked().right();
        int wrong = (right + 1) % 4;
        press(choice(wrong, "too-large"));
        assertThat(verdict(wrong)).isEqualTo("Not this");
        assertThat(driver.labels().all()).doesNotContain("verdict on " + choice(right, "too-large"));
        press(choice(right, "too-large"));
        assertThat(verdict(right)).isEqualTo("Right");
        reveal("Ask again too-large");
        loop.input().wheel(0, -2);
        driver.frames(4);
        driver.click("Ask again too-large");
        driver.frames(4);
        assertThat(driver.labels().find("A of too-large").place().top())
                .as("the question's words are above it")
                .isGreaterThan(PLACE.top() + 110 + 50);
        assertThat(driver.labels().all())
                .contains("A of too-large")
                .noneMatch(label -> label.startsWith("verdict on "))
                .doesNotContain("See it too-large");
        assertThat(driver.labels().marked()).as("the keyboard").isEqualTo("A of too-large");
    }

    private String verdict(int choice) {
        return driver.labels().find("verdict on " + choice(choice, "too-large")).help();
    }

    @Test
    void pagesThatAreTurnedToAQuestionLeadTheKeyboardToItsFirstChoice(Context context) {
        LessonLoop fresh = new LessonLoop(context);
        fresh.open(CHAPTERS, ID, PLACE);
        try (UiDriver keys = new UiDriver(context, 640, 680, fresh)) {
            keys.click(12, 400);
            keys.frames(20);
            for (int page = 0; page < 20 && !keys.labels().all().contains("A of too-large"); page++) {
                keys.key(ImGuiKey.PageDown);
                keys.frames(30);
            }
            keys.key(ImGuiKey.PageDown);
            keys.frames(30);
            assertThat(keys.labels().marked()).isEqualTo("A of too-large");
        }
    }

    private static String choice(int index, String quiz) {
        return (char) ('A' + index) + " of " + quiz;
    }

    @Test
    void whatShowsTheAnswerAndFreshNumbersAreThereAfterAChoice() {
        Part.Quiz fixed = part(Part.Quiz.class, "too-large");
        Part.Quiz drawn = part(Part.Quiz.class, "one-step");
        press(choice(page().sheets().get(fixed.line()).asked().right(), "too-large"));
        loop.asked();
        press("See it too-large");
        assertThat(loop.asked()).contains(new ReaderRequest.Show(part(Part.Scene.class, "ravine")));
        press("Ask again too-large");
        assertThat(page().sheets().get(fixed.line()).chosen()).isEmpty();

        String before = page().sheets().get(drawn.line()).asked().text();
        press("A of one-step");
        loop.asked();
        press("See it one-step");
        Map<String, Double> numbers = page().sheets().get(drawn.line()).asked().numbers();
        assertThat(numbers).containsOnlyKeys("w", "eta");
        assertThat(before)
                .isEqualTo("$L(w) = w^2$, $w = %s$, $\\eta = %s$. Where is $w$ after one step of gradient descent?"
                        .formatted(Digits.text(numbers.get("w")), Digits.text(numbers.get("eta"))));
        assertThat(loop.asked()).contains(new ReaderRequest.Show(part(Part.Wiring.class, "first"), numbers));
        press("New numbers one-step");
        assertThat(page().sheets().get(drawn.line()).chosen()).isEmpty();
        assertThat(page().sheets().get(drawn.line()).asked().text()).isNotEqualTo(before);
    }

    @Test
    void codeIsCopied() {
        press("Copy python line 62");
        assertThat(ImGui.getClipboardText()).startsWith("while True:  # until the loss rests\n    grad = ");
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void theLineOfTheLoopIsLitWhileTheStageRuns() {
        reveal("Show first");
        driver.move(600, 20);
        driver.frames(60);
        int still = picture();
        int first = picture(0);
        int second = picture(1);
        assertThat(List.of(first, second)).doesNotContain(still);
        assertThat(first).isNotEqualTo(second);
        assertThat(picture(2)).as("the loop has two lines").isEqualTo(first);
    }

    /** What is seen after so many beats. */
    private int picture(long beats) {
        loop.lessonPaneState = loop.lessonPaneState.withPage(page().withBeats(beats));
        driver.frames(2);
        return picture();
    }

    private int picture() {
        return Arrays.hashCode(driver.pixels());
    }

    @Test
    void chaptersFollowEachOther() {
        driver.click("Previous chapter");
        assertThat(loop.lessonPaneState.open()).isEqualTo("02-before");
        driver.click("Previous chapter");
        assertThat(loop.lessonPaneState.open()).as("there is none before").isEqualTo("02-before");
        driver.click("Next chapter");
        driver.frames(30);
        press("Go on");
        driver.frames(30);
        assertThat(loop.lessonPaneState.open()).isEqualTo("04-after");
        assertThat(loop.lessonPaneState.line()).isZero();
    }

    @Test
    void aChapterIsChosenFromTheList() {
        loop.lessonPaneState = loop.lessonPaneState.withMarks(
                Map.of("02-before", LessonPaneState.Mark.DONE, ID, LessonPaneState.Mark.BEGUN));
        driver.click("Chapters");
        assertThat(driver.labels().find("2  Before").help()).isEqualTo("Opens this chapter; done.");
        assertThat(driver.labels().find("3  Every part of a page").help()).isEqualTo("Opens this chapter; begun.");
        assertThat(driver.labels().find("4  After").help()).isEqualTo("Opens this chapter; not begun yet.");
        driver.click("4  After");
        assertThat(loop.lessonPaneState.open()).isEqualTo("04-after");
        assertThat(driver.labels().all()).doesNotContain("4  After");
    }

    @Test
    void theLanguageCanBeChosenWhereThereAreTwo() {
        driver.click("Chapters");
        assertThat(driver.labels().all()).doesNotContain("Language");
        loop.lessonPaneState = loop.lessonPaneState.withLanguages(List.of("English", "Deutsch"), 0);
        driver.frames(2);
        loop.asked();
        driver.click("Language");
        driver.click("Deutsch");
        assertThat(loop.asked()).containsExactly(new ReaderRequest.Speak(1));
    }

    @Test
    void escapePutsTheListsAway() {
        driver.click("Chapters");
        driver.key(ImGuiKey.Escape);
        assertThat(driver.labels().all()).doesNotContain("4  After");
        driver.click("Search");
        driver.write("quagm");
        driver.key(ImGuiKey.Escape);
        assertThat(driver.labels().all()).doesNotContain(SearchList.FIELD).doesNotContain("Found 1");
    }

    @Test
    void escapeOutOfAChoiceLeavesTheListThatHoldsIt() {
        loop.lessonPaneState = loop.lessonPaneState.withLanguages(List.of("English", "Deutsch"), 0);
        driver.click("Chapters");
        driver.click("Language");
        assertThat(driver.labels().all()).contains("Deutsch");
        driver.key(ImGuiKey.Escape);
        driver.frames(2);
        assertThat(driver.labels().all()).contains("4  After").doesNotContain("Deutsch");
    }

    @Test
    void aWordIsFoundInAnyChapterAndOpened() {
        driver.click("Search");
        driver.write("quagm");
        assertThat(driver.labels().all()).contains("Found 1", "Found 2").doesNotContain("Found 3");
        driver.click("Found 2");
        driver.frames(10);
        assertThat(loop.lessonPaneState.open()).isEqualTo("04-after");
        assertThat(driver.labels().all()).doesNotContain(SearchList.FIELD);
    }

    @Test
    void whatIsFoundOnThisPageComesToItsTop() {
        driver.click("Search");
        driver.write("explode");
        driver.key(ImGuiKey.Enter);
        driver.frames(20);
        assertThat(loop.lessonPaneState.line())
                .isEqualTo(part(Part.Try.class, "explode").line());
        assertThat(driver.labels().find("Hint for explode").place().top()).isBetween(100f, 400f);
    }

    @Test
    void thePlaceIsToldAndCanBeAskedFor() {
        assertThat(loop.lessonPaneState.line()).isZero();
        int goal = part(Part.Try.class, "explode").line();
        loop.lessonPaneState = loop.lessonPaneState.withLine(goal);
        driver.frames(10);
        assertThat(loop.lessonPaneState.line()).isEqualTo(goal);
        loop.lessonPaneState = loop.lessonPaneState.withLine(0);
        driver.frames(10);
        assertThat(loop.lessonPaneState.line()).isZero();
    }

    @Test
    void theFreeLabHasAWayBack() {
        driver.click("Free lab");
        assertThat(loop.lessonPaneState.free()).isTrue();
        driver.click("Back to the lesson");
        assertThat(loop.lessonPaneState.free()).isFalse();
    }

    @Test
    void pagesAreTurnedByKeys() {
        driver.key(ImGuiKey.PageDown);
        driver.frames(20);
        int after = loop.lessonPaneState.line();
        assertThat(after).isPositive();
        driver.key(ImGuiKey.PageUp);
        driver.frames(20);
        assertThat(loop.lessonPaneState.line()).isLessThan(after);
    }

    @Test
    void aQuestionIsAnsweredByKeysAlone(Context context) {
        Part.Quiz quiz = part(Part.Quiz.class, "too-large");
        LessonLoop fresh = new LessonLoop(context);
        fresh.open(CHAPTERS, ID, PLACE);
        try (UiDriver keys = new UiDriver(context, 640, 680, fresh)) {
            keys.click(12, 400);
            List<String> walked = new ArrayList<>();
            for (int key = 0; key < 80 && !walked.contains("B of too-large"); key++) {
                keys.key(ImGuiKey.DownArrow);
                keys.frames(12);
                walked.add(fresh.focused());
            }
            keys.key(ImGuiKey.Enter);
            assertThat(walked)
                    .containsSubsequence(
                            "the ravine",
                            "Show ravine",
                            "Weight w",
                            "Show first",
                            "Hint for explode",
                            "A of too-large");
            assertThat(fresh.lessonPaneState.page().sheets().get(quiz.line()).chosen())
                    .containsExactly(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"1024,640,1", "3840,2160,1", "1920,1080,2", "3840,2160,4"})
    void noControlRunsOutOfThePane(int width, int height, float scale) {
        loop.width = width;
        loop.height = height;
        loop.scale = scale;
        Frame frame = new Frame(width, height, scale, 0, Theme.DARK);
        Rect place = Layout.of(frame, OpenPanels.FIRST.withLesson(true)).lesson();
        loop.open(CHAPTERS, ID, place);
        driver.move(place.centreX(), place.centreY());
        for (int turn = 0; turn < 50; turn++) {
            for (String label : driver.labels().all()) {
                Rect control = driver.labels().find(label).place();
                assertThat(control.left()).as(label).isGreaterThanOrEqualTo(place.left() + 8 * scale);
                assertThat(control.right()).as(label).isLessThanOrEqualTo(place.right() - 20 * scale);
                assertThat(control.height()).as(label).isPositive();
            }
            loop.input().wheel(0, -3);
            driver.frames(1);
        }
        assertThat(driver.labels().all()).contains("Go on");
        loop.width = 0;
        loop.height = 0;
        loop.scale = 1;
    }
}
