package downhill.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.dataset.Batch;
import downhill.experiment.Experiment;
import downhill.gl.GlTest;
import downhill.scene.Json;
import downhill.scene.SceneFile;
import downhill.workspace.DataView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets and files of data as a person meets them in the Lab: by label, through the real frames. */
@GlTest(compute = true)
class DataControllerTest extends DataStage {
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
