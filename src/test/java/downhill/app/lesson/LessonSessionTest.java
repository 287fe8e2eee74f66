package downhill.app.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.explorer.Explorer;
import downhill.app.explorer.ExplorerLoop;
import downhill.app.explorer.Host;
import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.app.window.JsonFields;
import downhill.app.window.ProgressFile;
import downhill.experiment.Experiment;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.language.Parser;
import downhill.lesson.FactReader;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.lesson.Progress;
import downhill.lesson.page.LessonPaneState;
import downhill.lesson.page.QuizSheet;
import downhill.lesson.page.ReaderRequest;
import downhill.library.Library;
import downhill.loss.Surfaces;
import downhill.ui.input.UiDriver;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GlTest(compute = true)
class LessonSessionTest {
    private static final String MINE = """
        ---
        title: Mine
        summary: Of my own.
        ---

        ```scene
        name: bowl
        surface: bowl
        teams: [{optimizer: gd, parameters: {rate: 0.1}}]
        run: no
        ```

        ```slider
        rate = 0.1 in [0, 1]
        of: rate
        help: Move it.
        ```

        ```try
        name: down
        title: Go down
        goal: Reach the bottom.
        reach: [ball.loss < 0.001]
        done: There.
        answer: [run 200]
        ```

        ```quiz
        name: sum
        draw: ["a in [1, 9]"]
        question: "{a} + {a}?"
        choices:
          - {text: "{2*a}", right: yes, why: Yes.}
          - {text: "{2*a + 1}", why: No.}
          - {text: "{2*a + 2}", why: No.}
          - {text: "{2*a + 3}", why: No.}
        ```

        ```circuit
        name: gates
        circuit: first-circuit
        ```

        ```plot
        name: slope
        kind: tangent
        formula: w^2
        across: w in [-3, 3]
        place: stage
        ```
        """;

    @TempDir
    private Path home;

    private Explorer explorer;
    private LessonSession lessonSession;
    private UiDriver driver;

    @BeforeEach
    void open(Context context) throws IOException {
        Files.createDirectories(home.resolve("lessons"));
        Files.writeString(home.resolve("lessons/50-mine.md"), MINE);
        Library library = new Library(Optional.of(home), problem -> {});
        Workspace workspace = new Workspace(library.opening().withRunning(false), OpenPanels.FIRST, 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        lessonSession = explorer.lessonSession();
        driver = new UiDriver(context, 1024, 640, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private Experiment experiment() {
        return explorer.workspace().lab().experiment();
    }

    private <T extends Part> T part(Class<T> kind) {
        return lessonSession.lessonPaneState().lesson().parts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private double fact(String name) {
        return lessonSession.facts().get(FactReader.read(name));
    }

    private void ask(ReaderRequest readerRequest) {
        lessonSession.adopt(lessonSession.lessonPaneState().withAsks(List.of(readerRequest)));
    }

    @Test
    void oneClickOpensTheFirstChapterAndWhatStoodThereComesBack() {
        Experiment before = experiment();
        OpenPanels openPanels = explorer.workspace().openPanels();
        driver.click("Lessons");

        assertThat(lessonSession.isReading()).isTrue();
        assertThat(lessonSession.lessonPaneState().open()).isEqualTo("00-why-optimisation");
        assertThat(experiment()).isNotEqualTo(before);
        assertThat(explorer.workspace().lab().running()).isTrue();
        assertThat(explorer.kept().experiment()).isEqualTo(before);

        driver.key(ImGuiKey.E);
        assertThat(lessonSession.isOpen()).isFalse();
        assertThat(experiment()).isEqualTo(before);
        assertThat(explorer.workspace().openPanels()).isEqualTo(openPanels);
        assertThat(explorer.workspace().lab().running()).isFalse();
    }

    @Test
    void whatAReaderDidIsThereWhenTheyScrollBack() {
        lessonSession.enter("50-mine", 0);
        driver.frames(20);
        explorer.workspace()
                .change(lab ->
                        lab.withExperiment(withRate(lab.experiment(), 0.02)).withGoTo(7));
        driver.frames(3);
        Experiment changed = experiment();
        Part.Staged scene = part(Part.Scene.class);
        ask(new ReaderRequest.Come(part(Part.Wiring.class)));
        explorer.circuits().change(lab -> lab.with("x", 4).forwardPass());
        driver.frames(2);

        ask(new ReaderRequest.Come(scene));
        driver.frames(3);
        assertThat(lessonSession.lessonStaging().part()).contains(scene);
        assertThat(experiment()).isEqualTo(changed);
        assertThat(explorer.simulation().step()).isEqualTo(7);
        ask(new ReaderRequest.Come(part(Part.Wiring.class)));
        assertThat(explorer.circuits().lab().trace().inputs()).containsEntry("x", 4.0);

        ask(new ReaderRequest.Show(scene));
        driver.frames(3);
        assertThat(experiment()).as("started again").isEqualTo(withRate(changed, 0.1));
        assertThat(explorer.simulation().step()).isZero();
    }

    @Test
    void theFreeLabHasTheLabOpenAndThePageHasNot() {
        lessonSession.enter("50-mine", 0);
        driver.frames(3);
        assertThat(explorer.workspace().openPanels().lab()).isFalse();
        driver.click("Free lab");
        assertThat(explorer.workspace().openPanels().lab()).isTrue();
        assertThat(driver.labels().all()).contains("Learning rate");
        lessonSession.free(false);
        driver.frames(3);
        assertThat(explorer.workspace().openPanels().lab()).isFalse();
    }

    @Test
    void theLastChapterLeadsOnIntoTheFreeLab() {
        lessonSession.enter("50-mine", 0);
        driver.frames(3);
        driver.move(200, 400);
        driver.wheel(-100);
        driver.frames(20);
        driver.click("Go on");
        assertThat(lessonSession.isOpen()).isTrue();
        assertThat(lessonSession.isReading()).isFalse();
        assertThat(explorer.workspace().openPanels().lab()).isTrue();
    }

    @Test
    void theRunGoesOnWhereItStoodAndOnlyOnesOwnChangesAreUndone() {
        Experiment first = experiment();
        explorer.workspace().change(lab -> lab.withGoTo(40));
        driver.frames(3);
        explorer.workspace().change(lab -> lab.withExperiment(withRate(first, 0.02)));
        driver.frames(3);
        explorer.workspace().change(lab -> lab.withGoTo(70));
        driver.frames(3);
        var there = explorer.simulation().engine().snapshot(0);
        driver.key(ImGuiKey.E);
        driver.frames(3);
        ask(new ReaderRequest.Show(part(Part.Scene.class)));
        driver.frames(3);
        Experiment lesson = experiment();
        explorer.workspace().change(lab -> lab.withExperiment(withRate(lesson, 0.5)));
        driver.frames(3);
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.Z);
        assertThat(experiment()).as("one's own change in the lesson is undone").isEqualTo(lesson);

        driver.key(ImGuiKey.E);
        driver.frames(3);
        assertThat(explorer.simulation().step()).isEqualTo(70);
        assertThat(explorer.simulation().changes()).hasSize(2);
        assertThat(explorer.simulation().engine().snapshot(0))
                .usingRecursiveComparison()
                .isEqualTo(there);
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.Z);
        assertThat(experiment()).as("what was changed before the lesson").isEqualTo(first);
        assertThat(explorer.workspace().history().canUndo()).isFalse();
    }

    private static Experiment withRate(Experiment experiment, double rate) {
        return experiment.withTeam(0, experiment.teams().get(0).with("rate", rate));
    }

    @Test
    void whatALessonOpensAndClosesIsNotKeptForTheNextStart() {
        double speed = explorer.workspace().lab().speed();
        lessonSession.enter();
        driver.frames(3);
        assertThat(explorer.workspace().openPanels().lab()).isFalse();
        assertThat(explorer.workspace().lab().speed()).isNotEqualTo(speed);

        assertThat(lessonSession.lessonStaging().kept().lab()).isTrue();
        assertThat(lessonSession.lessonStaging().kept().lesson()).isTrue();
        assertThat(lessonSession.lessonStaging().keptSpeed()).isEqualTo(speed);
    }

    @Test
    void theFreeLabLeavesEverythingAndLeadsBack() {
        lessonSession.enter("50-mine", 0);
        driver.frames(3);
        driver.click("Free lab");
        assertThat(lessonSession.isReading()).isFalse();
        Experiment left = experiment();
        explorer.workspace().change(lab -> lab.withExperiment(left.withSeed(7)));
        driver.frames(2);
        assertThat(explorer.kept().experiment().seed())
                .as("what is made in the free lab is kept for the next start")
                .isEqualTo(7);

        driver.click("Back to the lesson");
        assertThat(lessonSession.isReading()).isTrue();
        assertThat(lessonSession.lessonPaneState().open()).isEqualTo("50-mine");
        assertThat(experiment().seed()).isEqualTo(7);
    }

    @Test
    void aSliderMovesTheStageAndAGoalIsSeen() {
        lessonSession.enter("50-mine", 0);
        driver.frames(3);
        Part.Slide slide = part(Part.Slide.class);
        assertThat(lessonSession.lessonPaneState().page().moved()).containsEntry(slide.line(), 0.1);
        ask(new ReaderRequest.Move(slide, 0.2));
        driver.frames(2);
        assertThat(experiment().teams().get(0).parameters()).containsEntry("rate", 0.2);
        assertThat(lessonSession.lessonPaneState().page().moved()).containsEntry(slide.line(), 0.2);

        Part.Try goal = part(Part.Try.class);
        assertThat(lessonSession.lessonPaneState().page().reached()).isEmpty();
        explorer.workspace().change(lab -> lab.withRunning(true));
        for (int i = 0; i < 300 && fact("ball.loss") > 1e-4; i++) driver.frames(1);
        driver.frames(20);
        assertThat(lessonSession.lessonPaneState().page().reached()).containsExactly(goal.line());
        assertThat(explorer.toasts().texts()).contains("Reached: Go down");
        assertThat(lessonSession.progress().chapter("50-mine").reached()).containsExactly("down");
    }

    @Test
    void aGoalTellsHowFarItIsAndPutsItsSceneOnTheStage() throws IOException {
        Path file = home.resolve("far.md");
        Files.writeString(
                file, MINE.replace("[ball.loss < 0.001]", "[stage.bowl = 1, ball.loss < 0.001, run.step <= 50]"));
        explorer.fileOpener().open(file);
        driver.frames(4);
        lessonSession.enter("far", part(Part.Try.class).line());
        driver.frames(40);
        lessonSession.lessonStaging().show(part(Part.Wiring.class));
        driver.frames(20);
        assertThat(driver.labels().find("Stage for down").help())
                .startsWith("Puts there what this experiment is about");
        assertThat(told("loss of down")).isEqualTo("—");
        driver.click("Stage for down");
        driver.frames(20);
        assertThat(lessonSession.lessonStaging().part()).contains(part(Part.Scene.class));
        assertThat(told("loss of down")).isEqualTo("25");
        assertThat(told("step of down")).isEqualTo("0");
        float below = driver.labels().find("Show me down").place().top();
        explorer.workspace().change(lab -> lab.withGoTo(20));
        driver.frames(20);
        assertThat(told("loss of down")).as("25 · 0.64²⁰").isEqualTo("0.003323");
        assertThat(told("step of down")).isEqualTo("20");
        assertThat(driver.labels().find("Show me down").place().top())
                .as("nothing jumps")
                .isEqualTo(below);
        explorer.workspace().change(lab -> lab.withGoTo(23));
        driver.frames(20);
        explorer.workspace().change(lab -> lab.withGoTo(0));
        driver.frames(20);
        assertThat(lessonSession.lessonPaneState().page().reached()).hasSize(1);
        assertThat(told("step of down")).as("as it stood when it was reached").isEqualTo("23");
    }

    private String told(String label) {
        return driver.labels().find(label).help();
    }

    @Test
    void backFromTheFreeLabThePageHasItsOwnLandscape() {
        lessonSession.enter("50-mine", 0);
        driver.frames(3);
        lessonSession.free(true);
        explorer.workspace()
                .change(lab ->
                        lab.withExperiment(lab.experiment().withSurface(Surfaces.typed("x^2 + 3*sin(y)", Map.of()))));
        driver.frames(2);
        assertThat(fact("stage.bowl")).isZero();
        lessonSession.free(false);
        driver.frames(2);
        assertThat(fact("stage.bowl")).isEqualTo(1);
        assertThat(experiment().surface().id()).isEqualTo("bowl");
    }

    @Test
    void aMovedSliderTakesTheSameStepsAgainFromTheStart() {
        lessonSession.enter("50-mine", 0);
        explorer.workspace().change(lab -> lab.withGoTo(30));
        driver.frames(2);
        ask(new ReaderRequest.Move(part(Part.Slide.class), 0.2));
        driver.frames(3);
        assertThat(fact("run.step")).isEqualTo(30);
        double again = fact("ball.loss");
        explorer.workspace().change(lab -> lab.withGoTo(Lab.AFRESH));
        driver.frames(1);
        explorer.workspace().change(lab -> lab.withGoTo(30));
        driver.frames(2);
        assertThat(fact("ball.loss")).isPositive().isEqualTo(again);
        assertThat(lessonSession.lessonPaneState().page().plotted()).containsEntry("rate", 0.2);
    }

    @Test
    void whatIsShownIsNotReachedUntilAHandDoesIt() {
        lessonSession.enter("50-mine", 0);
        driver.frames(3);
        Part.Try goal = part(Part.Try.class);
        show(goal);
        explorer.workspace().change(lab -> lab.withRunning(true));
        driver.frames(60);
        assertThat(GoalWatch.holds(goal, lessonSession.facts())).isTrue();
        assertThat(lessonSession.lessonPaneState().page().reached()).isEmpty();
        assertThat(lessonSession.lessonPaneState().page().shown()).containsExactly(goal.line());
        assertThat(explorer.toasts().texts()).isEmpty();
        Progress kept = ProgressFile.of(JsonFields.of(ProgressFile.json(lessonSession.progress())));
        assertThat(kept.chapter("50-mine").shown()).containsExactly("down");
        assertThat(kept.chapter("50-mine").reached()).isEmpty();

        driver.click("Reset");
        driver.frames(120);
        assertThat(GoalWatch.holds(goal, lessonSession.facts())).isTrue();
        assertThat(lessonSession.lessonPaneState().page().reached()).containsExactly(goal.line());
    }

    @Test
    void afterShowMeTheExplanationStandsThereAndTheGoalIsNotReached() {
        lessonSession.enter("50-mine", 0);
        Part.Try goal = part(Part.Try.class);
        lessonSession.enter("50-mine", goal.line());
        driver.frames(40);
        assertThat(driver.labels().all()).contains("Show me down").doesNotContain("Explanation of down");
        driver.click("Show me down");
        for (int i = 0; i < 2000 && lessonSession.demonstration().isShowing(); i++) driver.frames(1);
        driver.frames(40);
        assertThat(told("Explanation of down")).isEqualTo("There.");
        assertThat(GoalWatch.holds(goal, lessonSession.facts())).isTrue();
        assertThat(lessonSession.lessonPaneState().page().reached()).isEmpty();
        assertThat(lessonSession.progress().chapter("50-mine").reached()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "03-gradient-descent, one-step, quadratic, w, 2*a*w",
        "05-backpropagation, at-z, first, z, x + y",
        "06-local-gradients, nudged, numbers, y, z",
        "07-circuit, sum, showcase, x, z + 1",
        "08-gate-patterns, upstream, upstream-gate, x, u*y"
    })
    void seeItPutsTheQuestionsNumbersIntoTheCircuit(
            String chapter, String name, String shows, String input, String gradient) {
        Map<String, Double> numbers = see(chapter, name, shows);
        assertThat(explorer.circuits().lab().trace().inputs()).containsAllEntriesOf(inputs(numbers));
        for (int i = 0; i < 2000 && lessonSession.demonstration().isShowing(); i++) driver.frames(1);
        driver.frames(20);
        assertThat(fact("circuit.grad." + input))
                .isEqualTo(Parser.parse(gradient).result().evaluate(numbers));
        assertThat(lessonSession.lessonPaneState().page().reached()).isEmpty();
    }

    /** Those that the circuit has: a rate is none. */
    private static Map<String, Double> inputs(Map<String, Double> numbers) {
        Map<String, Double> inputs = new HashMap<>(numbers);
        inputs.remove("eta");
        return inputs;
    }

    @Test
    void seeItPutsTheQuestionsNumbersIntoTheScene() {
        Map<String, Double> plane = see("01-gradients", "which-way", "plane");
        assertThat(experiment().values()).containsAllEntriesOf(plane);
        assertThat(fact("ball.slope")).isCloseTo(Math.hypot(plane.get("a"), plane.get("b")), within(1e-5));
        Map<String, Double> valley = see("03-gradient-descent", "limit", "valley");
        assertThat(experiment().values()).containsAllEntriesOf(valley);
        assertThat(fact("ball.lambda")).isCloseTo(valley.get("large"), within(1e-4));
        Map<String, Double> same = see("09-beyond", "velocity", "same-gradient");
        assertThat(fact("ball.slope")).isCloseTo(same.get("g"), within(1e-5));
    }

    /** Does what the question's button does; gives the numbers of the question. */
    private Map<String, Double> see(String chapter, String name, String shows) {
        lessonSession.enter(chapter, 0);
        driver.frames(3);
        Part.Quiz quiz = part(Part.Quiz.class, name);
        assertThat(quiz.shows()).isEqualTo(shows);
        QuizSheet quizSheet = lessonSession.lessonPaneState().page().sheets().get(quiz.line());
        Map<String, Double> numbers = quizSheet.asked().numbers();
        ask(new ReaderRequest.Show(part(Part.Staged.class, shows), numbers));
        driver.frames(2);
        return numbers;
    }

    private <T extends Part.Named> T part(Class<T> kind, String name) {
        return lessonSession.lessonPaneState().lesson().parts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Plays the goal's answer as the button does, until all has come to rest. */
    private void show(Part.Try goal) {
        ask(new ReaderRequest.Play(goal));
        for (int i = 0; i < 2000 && lessonSession.demonstration().isShowing(); i++) driver.frames(1);
        assertThat(lessonSession.demonstration().isShowing()).isFalse();
        driver.frames(40);
    }

    @Test
    void aCircuitThatIsShownIsNotReachedByItsLastMovement() {
        lessonSession.enter("05-backpropagation", 0);
        driver.frames(3);
        Part.Try goal = part(Part.Try.class);
        show(goal);
        assertThat(GoalWatch.holds(goal, lessonSession.facts())).isTrue();
        assertThat(lessonSession.lessonPaneState().page().reached()).isEmpty();

        driver.click("Reset");
        driver.frames(20);
        assertThat(GoalWatch.holds(goal, lessonSession.facts())).isFalse();
        explorer.circuits().change(lab -> lab.at(lab.trace().backward()));
        driver.frames(40);
        assertThat(lessonSession.lessonPaneState().page().reached()).containsExactly(goal.line());
    }

    @Test
    void aSliderBelongsToItsOwnCircuitAndToNoOtherWithAnInputOfItsName() {
        lessonSession.enter("08-gate-patterns", 0);
        driver.frames(3);
        assertThat(moved("x")).containsExactly(3.0);
        assertThat(moved("b")).isEmpty();

        Part.Staged dead = lessonSession.lessonPaneState().lesson().staged().stream()
                .filter(part -> part.name().equals("dead"))
                .findFirst()
                .orElseThrow();
        ask(new ReaderRequest.Show(dead));
        driver.frames(3);
        assertThat(moved("b")).containsExactly(-2.0);
        assertThat(moved("x")).isEmpty();
        assertThat(moved("w")).isEmpty();
    }

    /** Where the page's sliders of that name stand that can be moved now. */
    private List<Double> moved(String name) {
        return lessonSession.lessonPaneState().lesson().parts().stream()
                .filter(part -> part instanceof Part.Slide slide && slide.of().equals(name))
                .map(part -> lessonSession.lessonPaneState().page().moved().get(part.line()))
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void answersAreKeptAndAskedAfresh() {
        lessonSession.enter("50-mine", 0);
        Part.Quiz quiz = part(Part.Quiz.class);
        QuizSheet quizSheet = lessonSession.lessonPaneState().page().sheets().get(quiz.line());
        int wrong = (quizSheet.asked().right() + 1) % 4;
        LessonPaneState next = lessonSession.lessonPaneState();
        QuizSheet chosen = quizSheet.choose(wrong).choose(quizSheet.asked().right());
        lessonSession.adopt(next.withPage(next.page().withSheet(quiz.line(), chosen))
                .withAsks(List.of(new ReaderRequest.Chose(quiz))));
        Progress kept = ProgressFile.of(JsonFields.of(ProgressFile.json(lessonSession.progress())));
        assertThat(kept).isEqualTo(lessonSession.progress());
        assertThat(kept.answer("50-mine", "sum"))
                .isEqualTo(
                        new Progress.Answer(0, List.of(wrong, quizSheet.asked().right()), true));

        lessonSession.leave();
        lessonSession.remember(kept);
        lessonSession.enter();
        assertThat(lessonSession.lessonPaneState().open()).isEqualTo("50-mine");
        assertThat(lessonSession.lessonPaneState().page().sheets().get(quiz.line()))
                .isEqualTo(chosen);

        ask(new ReaderRequest.Again(part(Part.Quiz.class)));
        QuizSheet fresh = lessonSession.lessonPaneState().page().sheets().get(quiz.line());
        assertThat(fresh.chosen()).isEmpty();
        assertThat(fresh.asked()).isNotEqualTo(quizSheet.asked());
        assertThat(lessonSession.progress().answer("50-mine", "sum").draw()).isEqualTo(1);
    }

    @Test
    void aChapterIsDoneWhenNothingIsLeftToDo() {
        Lesson lesson = explorer.lessonSession().lessonPaneState().chapters().stream()
                .filter(chapter -> chapter.id().equals("50-mine"))
                .findFirst()
                .orElseThrow();
        Progress all = Progress.NONE
                .withRead("50-mine")
                .withReached("50-mine", "down")
                .withAnswer("50-mine", "sum", new Progress.Answer(2, List.of(0), true));
        assertThat(all.chapter("50-mine").isDone(lesson)).isTrue();
        assertThat(all.withAnswer("50-mine", "sum", new Progress.Answer(3, List.of(), false))
                        .chapter("50-mine")
                        .isDone(lesson))
                .isFalse();
        assertThat(new LessonProgress(all).marks(List.of(lesson))).containsEntry("50-mine", LessonPaneState.Mark.DONE);
        assertThat(new LessonProgress(Progress.NONE.begun("50-mine")).marks(List.of(lesson)))
                .containsEntry("50-mine", LessonPaneState.Mark.BEGUN);
        assertThat(new LessonProgress(Progress.NONE).marks(List.of(lesson))).isEmpty();
    }

    @Test
    void aChapterIsReadAgainWhenItIsSaved() throws IOException {
        lessonSession.enter("50-mine", 0);
        driver.frames(30);
        explorer.workspace().change(lab -> lab.withExperiment(experiment().withSeed(7)));
        driver.frames(70);
        Files.writeString(
                home.resolve("lessons/50-mine.md"), MINE.replace("Of my own.", "Changed.") + "\n```scnee\n```\n");
        driver.frames(70);
        assertThat(lessonSession.lessonPaneState().lesson().summary()).isEqualTo("Changed.");
        assertThat(explorer.toasts().texts())
                .anyMatch(text -> text.contains("unknown block `scnee`: did you mean `scene`?"));
        assertThat(experiment().seed()).as("the stage goes on").isEqualTo(7);

        Files.writeString(home.resolve("lessons/50-mine.md"), MINE.replace("surface: bowl", "surface: ravine"));
        driver.frames(70);
        assertThat(explorer.toasts().texts()).noneMatch(text -> text.contains("scnee"));
        assertThat(experiment().surface().id()).isEqualTo("ravine");
    }

    @Test
    void wordsOfOnesOwnAreReadWhenTheyAreSaved() throws IOException {
        lessonSession.enter("50-mine", 0);
        driver.frames(70);
        Path words = Files.createDirectories(home.resolve("lessons/de")).resolve("words.yaml");
        Files.writeString(words, "Nonsense: Unsinn\n");
        driver.frames(70);
        assertThat(explorer.toasts().texts())
                .anyMatch(text -> text.contains("words.yaml") && text.contains("Nonsense"));
    }

    @Test
    void anyFileOfAChapterOpens() throws IOException {
        Path file = home.resolve("elsewhere.md");
        Files.writeString(file, MINE.replace("title: Mine", "title: Elsewhere"));
        explorer.fileOpener().open(file);
        driver.frames(4);
        assertThat(lessonSession.lessonPaneState().lesson().title()).isEqualTo("Elsewhere");
        assertThat(experiment().surface().id()).isEqualTo("bowl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[The ball, Gradient, \"Step −η·g\", Race, Batch]",
                "[ball, ball.gradient, ball.step, race, lab.batch]"
            })
    void whatAPageOpensIsNamedByIdsOrAsVersionZeroOneHasItByTitles(String open) throws IOException {
        Path file = home.resolve("open.md");
        Files.writeString(file, MINE.replace("surface: bowl", "surface: bowl\nopen: " + open));
        explorer.fileOpener().open(file);
        driver.frames(4);
        assertThat(explorer.workspace().openPanels().open())
                .contains(Openable.BALL, Openable.GRADIENT, Openable.STEP, Openable.RACE, Openable.BATCH)
                .doesNotContain(Openable.NEXT, Openable.BASINS);
    }

    /** A plot has the stage, which the way back must not lie under. */
    @Test
    void aSearchThatWasOpenIsNotThereOnTheReturnFromTheFreeLabOrToTheLesson() {
        lessonSession.enter("01-gradients", 0);
        driver.frames(3);
        driver.click("Search");
        assertThat(driver.labels().all()).contains("Find in all chapters");
        driver.click("Free lab");
        driver.click("Back to the lesson");
        driver.frames(3);
        assertThat(lessonSession.isReading()).isTrue();
        assertThat(driver.labels().all()).doesNotContain("Find in all chapters");
        driver.click("Chapters");
        assertThat(driver.labels().all()).contains("0  Why optimisation");
        driver.click("Lessons");
        driver.click("Lessons");
        driver.frames(3);
        assertThat(lessonSession.isReading()).isTrue();
        assertThat(driver.labels().all()).doesNotContain("0  Why optimisation");
    }

    @Test
    void bothWaysOutOfALessonSayWhatBecomesOfTheStage() {
        lessonSession.enter("01-gradients", 0);
        driver.frames(3);
        assertThat(driver.labels().find("Free lab").help())
                .contains("keeps what the lesson has put on the stage")
                .contains("The button Lesson closes the lesson instead and brings back your own work.");
        assertThat(driver.labels().find("Lessons").help())
                .contains("your own work comes back")
                .contains("Free lab keeps the scene instead.");
    }

    @Test
    void anotherLanguageIsSpokenAndRemembered() {
        lessonSession.enter("00-why-optimisation", 0);
        String english = lessonSession.lessonPaneState().lesson().title();
        int german = lessonSession.lessonPaneState().languages().indexOf("Deutsch");
        ask(new ReaderRequest.Speak(german));
        assertThat(lessonSession.lessonPaneState().lesson().title()).isNotEqualTo(english);
        assertThat(lessonSession.lessonPaneState().language()).isEqualTo(german);
        assertThat(lessonSession.progress().language()).isEqualTo("de");
        assertThat(lessonSession.lessonPaneState().chapters())
                .extracting(Lesson::title)
                .contains("Gradients");
        driver.frames(2);
        assertThat(driver.labels().find("Free lab").help()).startsWith("Verlässt die Seite und behält");
        Part.Try goal = part(Part.Try.class);
        lessonSession.demonstration().play(goal.answer(), true);
        for (int i = 0;
                i < 60 && lessonSession.lessonPaneState().page().reached().isEmpty();
                i++) driver.frames(1);
        assertThat(explorer.toasts().texts()).contains("Geschafft: " + goal.title());
        driver.click("Free lab");
        assertThat(driver.labels().find("Back to the lesson").help()).startsWith("Öffnet die Seite");
    }

    @Test
    void theLoopsLinesLightWhileAPlotRunsToo() {
        lessonSession.enter("03-gradient-descent", 0);
        driver.frames(30);
        assertThat(lessonSession.lessonStaging().drawing()).isPresent();
        assertThat(lessonSession.lessonPaneState().page().beats()).isEqualTo(-1);
        driver.click("walk Run");
        driver.frames(3);
        assertThat(lessonSession.lessonPaneState().page().beats()).isZero();
        driver.frames(60);
        assertThat(lessonSession.lessonPaneState().page().beats()).isGreaterThanOrEqualTo(2);
        driver.click("walk Run");
        driver.frames(3);
        assertThat(lessonSession.lessonPaneState().page().beats()).isEqualTo(-1);
    }

    @Test
    void theDistanceIsKnownWhereASurfacesParametersAreOthers() {
        lessonSession.enter("03-gradient-descent", 0);
        Part.Staged ravine = lessonSession.lessonPaneState().lesson().staged().stream()
                .filter(staged -> staged.name().equals("ravine"))
                .findFirst()
                .orElseThrow();
        lessonSession.lessonStaging().show(ravine);
        explorer.workspace().change(lab -> lab.withRunning(false));
        driver.frames(3);
        double x = fact("ball.x");
        double y = fact("ball.y");
        assertThat(fact("ball.distance")).isCloseTo(Math.hypot(x, y), within(1e-4));
    }

    @Test
    void coloursThatASceneDoesNotNameStayAsTheReaderHasThem() {
        explorer.viewports().adopt(explorer.viewports().view().withPalette("cividis"));
        driver.frames(2);
        lessonSession.enter("50-mine", 0);
        driver.frames(3);
        assertThat(explorer.viewports().view().palette()).isEqualTo("cividis");
    }

    @Test
    void aClickerGoesThroughTheStageWhilePresenting() {
        lessonSession.enter("50-mine", 0);
        driver.frames(30);
        driver.key(ImGuiKey.P);
        driver.key(ImGuiKey.PageDown);
        assertThat(lessonSession.lessonStaging().part().orElseThrow()).isInstanceOf(Part.Wiring.class);
        driver.key(ImGuiKey.PageDown);
        assertThat(lessonSession.lessonStaging().drawing()).isPresent();
        driver.key(ImGuiKey.PageUp);
        assertThat(explorer.circuits().isOpen()).isTrue();
        driver.key(ImGuiKey.Escape);
        driver.key(ImGuiKey.E);
        assertThat(explorer.circuits().isOpen()).isFalse();
    }

    @Test
    void aScenesFactsAreNotThoseOfAPlot() {
        lessonSession.enter("50-mine", 0);
        driver.frames(30);
        assertThat(fact("ball.loss")).isPositive();
        assertThat(fact("stage.bowl")).isEqualTo(1);
        lessonSession.lessonStaging().show(part(Part.Drawing.class));
        driver.frames(2);
        assertThat(fact("ball.loss")).isNaN();
        assertThat(fact("stage.bowl")).isZero();
        assertThat(fact("stage.slope")).isEqualTo(1);
        assertThat(fact("nothing.here")).isNaN();
    }
}
