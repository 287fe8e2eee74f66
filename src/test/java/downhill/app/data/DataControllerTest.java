package downhill.app.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.explorer.Explorer;
import downhill.app.explorer.ExplorerLoop;
import downhill.app.explorer.Host;
import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.colour.Theme;
import downhill.dataset.Batch;
import downhill.dataset.Split;
import downhill.dataset.Table;
import downhill.experiment.Experiment;
import downhill.experiment.ShownRows;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.loss.Data;
import downhill.scene.Json;
import downhill.scene.SceneFile;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.workspace.DataView;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Batches and data as a person meets them in the Lab: by label, through the real frames. */
@GlTest(compute = true)
class DataControllerTest {
    private static final int WIDTH = 800;

    @TempDir
    private Path temp;

    private Library library;
    private Explorer explorer;
    private UiDriver driver;

    @BeforeEach
    void open(Context context, TestInfo info) {
        library = ShippedLibrary.SHIPPED;
        Team team = Team.of(library.optimizers().get("gd"), 50).with("rate", 0.05);
        Experiment line = Experiment.of(library.surfaces().get("linear-regression"), team);
        Workspace workspace = new Workspace(
                new Lab(line, false, Theme.DARK), new OpenPanels(Set.of(Openable.DATA, Openable.BATCH), 1e-3), 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        driver = UiDriver.of(info, context, WIDTH, 1500, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private Experiment experiment() {
        return explorer.simulation().experiment();
    }

    private Data data() {
        return experiment().surface().data().orElseThrow();
    }

    private Batch batch() {
        return experiment().teams().get(0).batch();
    }

    private void told(String sentence) {
        assertThat(explorer.toasts().texts()).contains(sentence);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(temp.resolve("mine.csv"), text);
    }

    private void open(Path file) {
        explorer.fileOpener().open(file);
        driver.frames(4);
    }

    private void choose(String list, String item) {
        driver.click(list);
        driver.click(item);
        driver.frames(4);
    }

    @Test
    void aBatchIsChosenByKindAndSize() {
        driver.click("Epochs");
        assertThat(batch()).isEqualTo(Batch.epochs(16));
        driver.typeValue("Rows in a batch", "7");
        assertThat(batch()).isEqualTo(Batch.epochs(7));
        driver.click("Replaced");
        assertThat(batch()).isEqualTo(Batch.replaced(7));
        driver.click("All rows");
        assertThat(batch().size(150)).isEqualTo(150);
    }

    @Test
    void theSliderGoesFromOneRowToAllOfThemByFactors() {
        driver.drag("Rows in a batch", 0);
        assertThat(batch()).isEqualTo(Batch.epochs(1));
        driver.drag("Rows in a batch", 1);
        assertThat(batch().size(150)).isEqualTo(150);
        driver.drag("Rows in a batch", 0.5);
        assertThat(batch().rows()).isBetween(8, 18);
        driver.typeValue("Rows in a batch", "400");
        assertThat(batch().rows()).isEqualTo(150);
    }

    @Test
    void stepsAreCountedInRowsAndAnotherBatchGoesOnWithTheSameRun() {
        driver.click("Epochs");
        explorer.simulation().advance(10);
        assertThat(explorer.race().effort(0).evaluations(explorer.simulation().step()))
                .isEqualTo(150);
        driver.typeValue("Rows in a batch", "1");
        explorer.simulation().advance(5);
        assertThat(explorer.simulation().step()).isEqualTo(15);
        assertThat(explorer.race().effort(0).evaluations(15)).isEqualTo(155);
        assertThat(explorer.race().effort(0).epochs(15)).isCloseTo(155 / 150.0, within(1e-12));
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void oneClickGivesTheCoursesThreeInTheirColours() {
        driver.click("Full, mini-batch, single row");
        assertThat(experiment().teams())
                .extracting(Team::name)
                .containsExactly("Full batch", "Mini-batch", "Single row");
        assertThat(experiment().teams())
                .extracting(Team::batch)
                .containsExactly(Batch.FULL, Batch.epochs(16), Batch.epochs(1));
        assertThat(experiment().start().kind()).isEqualTo(Start.Kind.POINT);
        assertThat(explorer.viewports().view().data().team()).isEqualTo(1);
        driver.typeValue("Rows in a batch", "1");
        assertThat(experiment().teams().get(1).batch()).isEqualTo(Batch.epochs(1));
        explorer.simulation().advance(60);
        driver.frames(2);
        assertThat(driver.labels().find("Legend of the teams").help())
                .isEqualTo("Full batch, Mini-batch, Single row, row gradients 9,000, 60, 60");
        assertThat(explorer.simulation().ball(0))
                .isNotEqualTo(explorer.simulation().ball(2));
        for (int team = 0; team < 3; team++) {
            explorer.viewports().adopt(explorer.viewports().view().with(new DataView(ShownRows.TRAINING, team)));
            driver.frames(2);
            assertThat(near(List.of(Theme.DARK.batch(), Theme.DARK.gradient(), Theme.DARK.single())
                            .get(team)))
                    .as("pixels of the disc beside the name of team " + team)
                    .isGreaterThan(40);
        }
    }

    /** Pixels of that colour in the Lab. */
    private long near(int colour) {
        return Arrays.stream(driver.pixels())
                .filter(pixel -> (pixel & 0xFFFFFF) == colour)
                .count();
    }

    @Test
    void theHeldOutLossIsALandscapeOfItsOwnAndTrainingGoesOnBelow() {
        float[] trained = explorer.simulation().landscape().field().loss().clone();
        driver.click("Held-out");
        float[] held = explorer.simulation().landscape().field().loss();
        assertThat(explorer.simulation().landscapes().shown()).isEqualTo(ShownRows.HELD_OUT);
        assertThat(held).isNotEqualTo(trained);
        driver.key(ImGuiKey.H);
        assertThat(explorer.simulation().landscape().field().loss()).isEqualTo(trained);
    }

    @Test
    void aRowHasItsOwnLandscapeWithItsOwnNumberAndBack() {
        driver.click("One row");
        int number = data().sample().rows().number(false, 0);
        assertThat(explorer.simulation().landscapes().shown()).isEqualTo(ShownRows.row(number));
        double x = data().rows().column("x")[0];
        double y = data().rows().column("y")[0];
        var field = explorer.simulation().landscape().field();
        double corner = Math.pow(field.x0() * x + field.y0() - y, 2);
        assertThat((double) field.loss()[0]).isCloseTo(corner, within(1e-3 * corner));
        driver.click("One row");
        assertThat(explorer.simulation().landscapes().shown()).isEqualTo(ShownRows.TRAINING);
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void aClickOnAPointShowsTheLandscapeOfThatRowAndAnotherComesBack() {
        driver.key(ImGuiKey.D);
        Rect plot = driver.labels().find("Data plot").place();
        int[] point = brightest(plot);
        driver.click(point[0], point[1]);
        ShownRows shown = explorer.simulation().landscapes().shown();
        assertThat(shown.kind()).isEqualTo(ShownRows.Kind.ROW);
        Split rows = data().sample().rows();
        Split.Place place = rows.find(shown.row()).orElseThrow();
        Table table = place.heldOut() ? rows.held() : rows.training();
        double x = table.column("x")[place.index()];
        double y = table.column("y")[place.index()];
        var field = explorer.simulation().landscape().field();
        double corner = Math.pow(field.x0() * x + field.y0() - y, 2);
        assertThat((double) field.loss()[0]).isCloseTo(corner, within(1e-3 * corner));
        driver.click(point[0], point[1]);
        assertThat(explorer.simulation().landscapes().shown()).isEqualTo(ShownRows.TRAINING);
    }

    /** A pixel of a point: the text's colour is nowhere else within the plot's axes. */
    private int[] brightest(Rect plot) {
        int[] pixels = driver.pixels();
        int[] best = {0, 0};
        int most = 0;
        for (int row = (int) plot.centreY() - 60; row < plot.centreY() + 60; row++) {
            for (int column = (int) plot.centreX() - 40; column < plot.centreX() + 100; column++) {
                int light = pixels[row * WIDTH + column] >> 16 & 255;
                if (light > most) {
                    most = light;
                    best = new int[] {column, row};
                }
            }
        }
        return best;
    }

    @Test
    void whatIsShownIsForgottenWhereThereIsNoSuchRow() {
        driver.click("Held-out");
        driver.typeValue("Held out", "0");
        assertThat(explorer.simulation().landscapes().shown()).isEqualTo(ShownRows.TRAINING);
        assertThat(data().sample().rows().held()).isNull();
    }

    @Test
    void anotherSetTakesTheColumnsOfItsNames() {
        choose("Data set", "A line with outliers");
        assertThat(data().sample().dataset().id()).isEqualTo("outliers");
        assertThat(data().names()).containsExactly("x", "y");
    }

    @Test
    void columnsAreChosenByNameAndStandardisedOnRequest() throws IOException {
        open(file("kind,mass,length,age\na,1,10,3\nb,2,NA,4\nb,3,30,5\na,5,50,9\nb,4,45,7\n"));
        told("mine.csv: 4 rows; 1 dropped because `length` is missing.");
        assertThat(data().sample().columns()).allMatch(column -> column.standardised());
        choose("Column for y", "age");
        assertThat(data().sample().columns()).extracting("from").containsExactly("mass", "age");
        assertThat(data().sample().rows().csvReading().table().rows()).isEqualTo(5);
        driver.click("Standardise");
        assertThat(Arrays.stream(data().rows().column("y"))).allMatch(age -> age >= 3);
        choose("Column for y", "kind is a");
        assertThat(data().rows().column("y")).containsOnly(0, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'' | mine.csv: the file is empty: its first line names the columns, the others are rows",
                "'a,b;1,2' | mine.csv: it has one row: a mean over rows needs at least two",
                "'a,b;1,2;3,4;5,;6,8;7,9' | mine.csv: 4 rows; 1 dropped because `b` is missing.",
                "'a,b;1,2;1,3;1,4;1,5' | mine.csv: 4 rows.",
                "'a;1;2' | mine.csv: it has too few columns of numbers or classes for this formula, which needs one"
                        + " more for `y`: choose another landscape or file",
                "'a,b;1,2;3,NaN;4,5;6,7;7,8' | mine.csv: 4 rows; 1 dropped because `b` is missing."
            })
    void aFileOfOnesOwnIsReadOrItsMistakeIsOneSentence(String lines, String sentence) throws IOException {
        open(file(lines.replace("'", "").replace(';', '\n')));
        told(sentence);
        if (sentence.endsWith(".")) {
            assertThat(data().sample().dataset().reference())
                    .isEqualTo(temp.resolve("mine.csv").toString());
        } else {
            assertThat(experiment().surface()).isEqualTo(library.surfaces().get("linear-regression"));
        }
    }

    @Test
    void aConstantColumnIsNotStandardisedUnlessAPersonAsksAndThenTheReasonIsTold() throws IOException {
        open(file("x,y\n1,2\n1,3\n1,4\n1,5\n"));
        assertThat(data().sample().columns()).extracting("standardised").containsExactly(false, true);
        driver.click("Standardise");
        told("mine.csv, column `x`: every row has the same value, 1.0, which cannot be standardised: take another"
                + " column, or leave `standardised` out");
        assertThat(data().sample().columns()).extracting("standardised").containsExactly(false, true);
    }

    @Test
    void aTextFarDownTheFileIsToldWithRowAndColumn() throws IOException {
        StringBuilder text = new StringBuilder("a,b\n");
        for (int i = 0; i < 11_000; i++)
            text.append(i).append(',').append(i == 10_500 ? "many" : "" + i * i).append('\n');
        open(file(text.toString()));
        told("mine.csv, row 10501, column `b`: `many` is not a number: correct it, or leave it empty to drop the row");
        assertThat(experiment().surface().id()).isEqualTo("linear-regression");
    }

    @Test
    void aFileThatChangesOrGoesAwayIsToldOnceAndItsRowsStay() throws IOException {
        Path mine = file("x,y\n1,2\n2,3\n3,5\n4,4\n");
        open(mine);
        Experiment before = experiment();
        Files.writeString(mine, "x,y\n1,2\n2,3\n3,5\n4,4\n5,9\n");
        Files.setLastModifiedTime(mine, FileTime.fromMillis(System.currentTimeMillis() + 5000));
        driver.frames(130);
        told("mine.csv has changed since it was read: open it again to use its new rows");
        assertThat(experiment()).isEqualTo(before);
        driver.click("Read it again");
        driver.frames(4);
        assertThat(data().sample().rows().csvReading().table().rows()).isEqualTo(5);
        assertThat(experiment().surface().x()).isEqualTo(before.surface().x());
        Files.delete(mine);
        driver.frames(130);
        told("mine.csv is no longer there: the rows that were read stay in use");
        driver.click("Standardise");
        assertThat(Arrays.stream(data().rows().column("x"))).allMatch(x -> x >= 1);
    }

    @Test
    void aBatchLargerThanTheNewDataIsMadeToFitAndTold() {
        choose("Data set", "A noisy line, ten thousand rows");
        driver.click("Epochs");
        driver.typeValue("Rows in a batch", "5000");
        choose("Data set", "A noisy line");
        assertThat(batch()).isEqualTo(Batch.epochs(150));
        told("A batch was larger than the 150 rows there are to train on: it is all of them now.");
    }

    @Test
    void aSceneKeepsTheDataAndWhatIsShownOfThem() throws IOException {
        open(file("x,y\n1,2\n2,3\n3,5\n4,4\n5,9\n"));
        driver.click("Replaced");
        driver.click("One row");
        Path scene = temp.resolve("scene.json");
        Files.writeString(scene, Json.pretty(new SceneFile(library).json(explorer.scene())));
        DataView view = explorer.viewports().view().data();
        explorer.open(explorer.first());
        driver.frames(2);
        open(scene);
        assertThat(explorer.viewports().view().data()).isEqualTo(view);
        assertThat(data().sample().rows().csvReading().table().rows()).isEqualTo(5);
        assertThat(explorer.simulation().landscapes().shown()).isEqualTo(view.shownRows());
        assertThat(batch().kind()).isEqualTo(Batch.Kind.REPLACED);
    }

    @Test
    void aSceneOverAFileThatIsGoneSaysSoAndChangesNothing() throws IOException {
        open(file("x,y\n1,2\n2,3\n3,5\n4,4\n5,9\n"));
        Path scene = temp.resolve("scene.json");
        Files.writeString(scene, Json.pretty(new SceneFile(library).json(explorer.scene())));
        explorer.open(explorer.first());
        driver.frames(2);
        Files.delete(temp.resolve("mine.csv"));
        open(scene);
        told(temp.resolve("mine.csv") + ": there is no such file: check the name and the folder");
        assertThat(experiment().surface().id()).isEqualTo("valleys");
    }

    /** What can be known only when the rows are read is told then, and what was shown stays. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "x = wide | mine.csv: unknown column `wide`: the known ones are kind, x, y",
                "x = kind | mine.csv, row 1, column `kind`: `a` is not a number: correct it, or leave it empty to drop"
                        + " the row",
                "x = kind is c | mine.csv, column `kind`: no row has the text `c`: check its spelling and capitals"
            })
    void aSceneOverColumnsThatTheFileHasNotSaysSoAndChangesNothing(String column, String sentence) throws IOException {
        Path mine = file("x,y,kind\n1,2,a\n2,3,b\n3,5,a\n");
        Path scene = temp.resolve("scene.json");
        String set = mine.toString().replace("\\", "\\\\");
        Files.writeString(
                scene,
                "{\"surface\": \"linear-regression\", \"data\": {\"set\": \"%s\", \"columns\": [\"%s\", \"y = y\"]},"
                                .formatted(set, column)
                        + " \"teams\": [{\"optimizer\": \"gd\"}]}");
        Experiment before = experiment();
        open(scene);
        told(sentence);
        assertThat(experiment()).isEqualTo(before);
    }

    @Test
    void aStepThatWouldHoldTheFramesUpIsRefusedWithAWayOut() {
        choose("Data set", "A noisy line, ten thousand rows");
        Experiment calm = experiment();
        explorer.workspace()
                .change(lab -> lab.withExperiment(lab.experiment()
                        .withTeam(0, lab.experiment().teams().get(0).withParticles(200_000))));
        driver.frames(2);
        told("a step would take 1.5 G row gradients and hold everything up: take fewer particles, or smaller"
                + " batches than all 7,500 rows");
        assertThat(experiment()).isEqualTo(calm);
    }
}
