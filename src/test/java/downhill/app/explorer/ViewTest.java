package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.colour.Theme;
import downhill.experiment.Start;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.render.camera.Camera;
import downhill.render.camera.PictureRoom;
import downhill.render.landscape.ContourMode;
import downhill.render.landscape.HeightMode;
import downhill.render.landscape.Landscape;
import downhill.scene.Json;
import downhill.scene.JsonTree;
import downhill.scene.Scene;
import downhill.scene.SceneNode;
import downhill.scene.Viewpoint;
import downhill.scene.ViewpointJson;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.workspace.Arrangement;
import downhill.workspace.CrossSectionLine;
import downhill.workspace.Lab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.View;
import downhill.workspace.ViewOption;
import downhill.workspace.Workspace;
import imgui.flag.ImGuiKey;
import java.util.List;
import java.util.Set;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The views as a person changes them: by label, by key and by mouse. */
@GlTest(compute = true)
class ViewTest {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 1500;

    private Explorer explorer;
    private UiDriver driver;

    @BeforeEach
    void open(Context context, TestInfo info) {
        Library library = ShippedLibrary.SHIPPED;
        Workspace workspace =
                new Workspace(library.opening().withRunning(false), new OpenPanels(Set.of(Openable.VIEW), 1e-3), 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        driver = UiDriver.of(info, context, WIDTH, HEIGHT, new ExplorerLoop(explorer));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private View view() {
        return explorer.viewports().view();
    }

    private Camera camera() {
        return explorer.viewports().landscape().camera();
    }

    private Camera map() {
        return explorer.viewports().map().camera();
    }

    private Start start() {
        return explorer.simulation().experiment().start();
    }

    @Test
    void theMapIsFlatAndAClickOnItDropsTheBallWhereTheAxesSay() {
        driver.click("Map");
        driver.frames(3);
        Rect scene = explorer.viewports().stageLayout().map();
        driver.click(scene.centreX() - 100, scene.centreY() - 50);
        double unit = 2 * map().distance() * Math.tan(Math.toRadians(14)) / scene.height();
        assertThat(start().x()).isCloseTo(3 * (map().x() - 100 * unit), within(0.02));
        assertThat(start().y()).isCloseTo(3 * (map().y() + 50 * unit), within(0.02));
    }

    @Test
    void aClickInEitherPictureMovesTheOneBall() {
        driver.click("Both");
        driver.frames(3);
        Start before = start();
        driver.click(
                explorer.viewports().stageLayout().landscape().centreX(),
                explorer.viewports().stageLayout().landscape().centreY());
        Start first = start();
        assertThat(first).isNotEqualTo(before);
        driver.click(
                explorer.viewports().stageLayout().map().centreX() + 60,
                explorer.viewports().stageLayout().map().centreY());
        assertThat(start()).isNotEqualTo(first);
    }

    @Test
    void zoomAndPanInOnePictureMoveTheOther() {
        driver.click("Both");
        driver.frames(3);
        Camera side = camera();
        Camera above = map();
        Rect place = explorer.viewports().stageLayout().map();
        driver.move(place.centreX() + 40, place.centreY());
        explorer.input().wheel(0, 2);
        driver.frames(2);
        assertThat(camera().distance() / side.distance()).isCloseTo(map().distance() / above.distance(), within(1e-9));
        assertThat(camera().distance()).isLessThan(side.distance());
        side = camera();
        above = map();
        driver.press(place.centreX(), place.centreY());
        driver.move(place.centreX() + 50, place.centreY());
        driver.release();
        assertThat(map().x()).isLessThan(above.x());
        assertThat(camera().x() - side.x()).isCloseTo(map().x() - above.x(), within(1e-9));
    }

    @Test
    void turningTheLandscapeLeavesTheMapAsItIs() {
        driver.click("Both");
        driver.frames(3);
        Camera above = map();
        Rect place = explorer.viewports().stageLayout().landscape();
        driver.press(place.centreX(), place.centreY());
        driver.move(place.centreX() + 50, place.centreY());
        driver.release();
        assertThat(map()).isEqualTo(above);
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void thePointerIsShownInBothPictures() {
        driver.click("Both");
        driver.frames(3);
        int[] before = driver.pixels();
        Rect place = explorer.viewports().stageLayout().map();
        driver.move(place.centreX() + 20, place.centreY());
        assertThat(explorer.viewports().pointed()).isPresent();
        Rect other = explorer.viewports().stageLayout().landscape();
        assertThat(changed(before, driver.pixels(), place)).isBetween(20, 2000);
        assertThat(changed(before, driver.pixels(), other)).isBetween(20, 2000);
    }

    private static int changed(int[] before, int[] after, Rect place) {
        int count = 0;
        for (int y = (int) place.top(); y < place.bottom(); y++)
            for (int x = (int) place.left(); x < place.right(); x++)
                if (before[y * WIDTH + x] != after[y * WIDTH + x]) count++;
        return count;
    }

    @Test
    void fiveTakesThePerspectiveAwayAndBringsItBack() {
        driver.key(ImGuiKey._5);
        driver.frames(20);
        assertThat(camera().orthographic()).isTrue();
        assertThat(view().shows(ViewOption.ORTHOGRAPHIC)).isTrue();
        driver.key(ImGuiKey._5);
        driver.frames(20);
        assertThat(camera().perspective()).isEqualTo(1);
    }

    @Test
    void aMoveTakesAQuarterOfASecondOrNone() {
        driver.click("Side");
        assertThat(camera().yaw()).isNotCloseTo(Math.PI / 2, within(1e-3));
        driver.frames(15);
        assertThat(camera().yaw()).isCloseTo(Math.PI / 2, within(1e-9));
        driver.click("Smooth moves");
        driver.click("Front");
        assertThat(camera().yaw()).isEqualTo(0);
    }

    @Test
    void theFirstViewComesBackByButtonKeyAndMenu() {
        Camera first = camera();
        for (Runnable way : List.<Runnable>of(
                () -> driver.click("First"), () -> driver.chord(ImGuiKey.LeftShift, ImGuiKey.Home), () -> {
                    driver.click("Camera menu");
                    driver.click("Camera ▸ First view");
                })) {
            driver.key(ImGuiKey._3);
            driver.key(ImGuiKey.F);
            driver.frames(20);
            assertThat(camera().yaw()).isNotCloseTo(first.yaw(), within(0.1));
            way.run();
            driver.frames(20);
            assertThat(camera()).isEqualTo(first);
            assertThat(explorer.viewports().viewpoint().camera()).isEmpty();
        }
    }

    @Test
    void theFirstViewKeepsParallelLinesWhereTheyAreWanted() {
        driver.key(ImGuiKey._5);
        driver.key(ImGuiKey._1);
        driver.click("First");
        driver.frames(20);
        assertThat(camera().perspective()).isZero();
        assertThat(explorer.viewports().viewpoint().camera()).isEmpty();
    }

    @Test
    void newIsTheFirstSceneWhole() {
        Scene before = explorer.first();
        Camera first = camera();
        driver.key(ImGuiKey._3);
        driver.key(ImGuiKey._5);
        driver.key(ImGuiKey.C);
        explorer.workspace().change(lab -> lab.withSpeed(600).withLoopAt(40).withRunning(false));
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.N);
        driver.frames(20);
        assertThat(explorer.circuits().isOpen()).isFalse();
        assertThat(explorer.scene()).isEqualTo(before);
        assertThat(camera()).isEqualTo(first);
        assertThat(explorer.workspace().lab().speed()).isEqualTo(Lab.PLAIN_SPEED);
        assertThat(explorer.workspace().lab().loopAt()).isZero();
        assertThat(explorer.workspace().lab().running()).isTrue();
    }

    @Test
    void newLeavesALessonAndItsSceneDoesNotComeBack() {
        driver.key(ImGuiKey.E);
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey.N);
        driver.frames(3);
        assertThat(explorer.lessonSession().isOpen()).isFalse();
        assertThat(explorer.scene()).isEqualTo(explorer.first());
        assertThat(explorer.kept()).isEqualTo(explorer.first());
    }

    @Test
    void fGoesToTheBallAndHomeShowsAllAgain() {
        Camera all = camera();
        driver.key(ImGuiKey.F);
        driver.frames(20);
        assertThat(camera().x()).isCloseTo(start().x() / 3, within(1e-6));
        assertThat(camera().y()).isCloseTo(start().y() / 3, within(1e-6));
        assertThat(camera().distance()).isLessThan(all.distance());
        driver.click("All");
        driver.frames(20);
        assertThat(camera().distance()).isCloseTo(all.distance(), within(1e-6));
        driver.click("Top");
        driver.frames(20);
        assertThat(camera().pitch()).isCloseTo(Math.PI / 2, within(1e-9));
        driver.click("Ball");
        driver.frames(20);
        assertThat(camera().x()).isCloseTo(start().x() / 3, within(1e-6));
    }

    @Test
    void fromAnotherSideTheWholeLandscapeStaysInItsPicture() {
        driver.key(ImGuiKey._7);
        driver.frames(20);
        driver.click("Both");
        driver.frames(3);
        Rect place = explorer.viewports().stageLayout().landscape();
        assertThat(camera().pitch()).isCloseTo(Math.PI / 2, within(1e-9));
        Matrix4f matrix = camera().viewProjection(place.width() / place.height(), new Matrix4f());
        for (int corner = 0; corner < 4; corner++) {
            Vector3f seen = matrix.transformProject(new Vector3f(corner % 2 * 2 - 1, corner / 2 * 2 - 1, 0));
            assertThat(seen.x).isBetween(-0.9f, 0.9f);
            assertThat(seen.y).isBetween(-0.9f, 0.9f);
        }
        assertThat(explorer.viewports().viewpoint().camera()).contains(camera());
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void fromTheFrontMoreIsSeenOfTheLandscapeThanOfItsWall() {
        driver.key(ImGuiKey._1);
        driver.frames(30);
        Rect place = explorer.viewports().stageLayout().landscape();
        int[] pixels = driver.pixels();
        int coloured = 0;
        int wall = 0;
        for (int y = (int) place.top(); y < place.bottom(); y++)
            for (int x = (int) place.left(); x < place.right() - 130; x++) {
                int rgb = pixels[y * WIDTH + x];
                int highest = Math.max(rgb >> 16 & 255, Math.max(rgb >> 8 & 255, rgb & 255));
                int lowest = Math.min(rgb >> 16 & 255, Math.min(rgb >> 8 & 255, rgb & 255));
                if (highest - lowest > 40) coloured++;
                else if (lowest > 34 && highest < 90) wall++;
            }
        assertThat(coloured).isGreaterThan(wall);
    }

    private void turn() {
        Rect place = explorer.viewports().stageLayout().landscape();
        driver.press(place.centreX(), place.centreY());
        driver.move(place.centreX() + 90, place.centreY() + 10);
        driver.release();
        driver.frames(20);
    }

    private void isWhole() {
        Rect place = explorer.viewports().stageLayout().landscape();
        Matrix4f matrix = camera().viewProjection(place.width() / place.height(), new Matrix4f());
        for (int i = 0; i < 8; i++) {
            double z = i < 4 ? 0 : Landscape.RELIEF;
            Vector3f seen = matrix.transformProject(new Vector3f(i % 2 * 2 - 1, i / 2 % 2 * 2 - 1, (float) z));
            double left = (seen.x + 1) / 2 * place.width();
            double legend = PictureRoom.isNarrow(place.width(), place.height()) ? 16 : 110;
            assertThat(left).isBetween(16.0, place.width() - legend);
            assertThat(seen.y).isBetween(-0.95f, 0.95f);
        }
    }

    @Test
    void aTurnedLandscapeStaysWholeAndLeavesTheMapAlone() {
        driver.click("Both");
        driver.frames(3);
        Camera above = map();
        turn();
        assertThat(camera().yaw()).isNotCloseTo(Camera.START.yaw(), within(0.1));
        assertThat(map()).isEqualTo(above);
        isWhole();
        driver.click("3-D");
        driver.frames(3);
        turn();
        isWhole();
        driver.key(ImGuiKey.LeftArrow);
        driver.frames(20);
        driver.click("Both");
        driver.frames(3);
        isWhole();
    }

    /** How it is looked at, as a scene's file keeps it. */
    private Viewpoint written() {
        String json = Json.pretty(ViewpointJson.json(explorer.viewports().viewpoint()));
        return ViewpointJson.read(new SceneNode("view", JsonTree.parse("view", json)));
    }

    @Test
    void aTurnedSceneOpensWholeInPanesOfAnotherShape() {
        turn();
        Viewpoint kept = written();
        Camera before = camera();
        driver.click("Front");
        driver.click("Both");
        driver.frames(20);
        Scene scene =
                new Scene(explorer.scene().experiment(), kept.with(kept.view().with(Arrangement.BOTH)));
        explorer.open(scene);
        driver.frames(20);
        assertThat(camera().yaw()).isEqualTo(before.yaw());
        assertThat(camera().pitch()).isEqualTo(before.pitch());
        isWhole();
    }

    @Test
    void aNearerSceneOpensAsNearAsItWas() {
        driver.wheel(3);
        driver.move(200, 300);
        driver.wheel(3);
        Viewpoint kept = written();
        Camera before = camera();
        driver.key(ImGuiKey.Home);
        driver.frames(20);
        explorer.open(new Scene(explorer.scene().experiment(), kept));
        driver.frames(20);
        assertThat(camera().distance()).isCloseTo(before.distance(), within(1e-6));
    }

    @Test
    void bookmarksAreKeptAndGoneBackTo() {
        driver.key(ImGuiKey._3);
        driver.frames(20);
        Camera side = camera();
        driver.chord(ImGuiKey.LeftCtrl, ImGuiKey._2);
        driver.key(ImGuiKey._7);
        driver.frames(20);
        driver.click("Keep this view");
        driver.chord(ImGuiKey.LeftShift, ImGuiKey._2);
        driver.frames(20);
        assertThat(camera()).isEqualTo(side);
        assertThat(view().bookmarks()).containsOnlyKeys(1, 2);
        driver.click("Bookmark 1");
        driver.frames(20);
        assertThat(camera().pitch()).isCloseTo(Math.PI / 2, within(1e-9));
        assertThat(driver.labels().find("Bookmark 2").help())
                .isEqualTo("Goes to this view. Shift+2 does the same; Ctrl+2 keeps another here.");
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void heightContoursAndPaletteAreChosenFromLists() {
        String automatic = explorer.simulation().landscape().sentence();
        choose("Height", "Height by rank");
        assertThat(view().landscapeShape().heightMode()).isEqualTo(HeightMode.RANK);
        assertThat(explorer.simulation().landscape().sentence())
                .isNotEqualTo(automatic)
                .isEqualTo("height and colour: by rank, every height as often");
        choose("Contour lines", "No lines");
        assertThat(view().landscapeShape().contourMode()).isEqualTo(ContourMode.OFF);
        int[] before = driver.pixels();
        choose("Palette", "Magma");
        assertThat(view().palette()).isEqualTo("magma");
        assertThat(driver.pixels()).isNotEqualTo(before);
    }

    private void choose(String list, String item) {
        driver.click(list);
        driver.click(item);
        driver.frames(3);
    }

    @Tag(UiDriver.LOOKS)
    @ParameterizedTest
    @EnumSource(names = {"LABELS", "FLOOR_MAP", "MINIMA", "AXES", "ORTHOGRAPHIC"})
    void whatIsTickedIsSeen(ViewOption what) {
        driver.move(4, 4);
        int[] before = driver.pixels();
        driver.click(what.label());
        driver.move(4, 4);
        driver.frames(20);
        assertThat(changed(
                        before,
                        driver.pixels(),
                        explorer.viewports().stageLayout().landscape()))
                .isGreaterThan(100);
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void theCrossSectionShowsTheBallOnItsCurve() {
        driver.click("Both");
        choose("Cross-section", "Cut downhill");
        assertThat(view().crossSectionLine()).isEqualTo(CrossSectionLine.GRADIENT);
        assertThat(driver.labels().all()).contains("Cross-section curve");
        assertThat(driver.labels().find("Cross-section curve").place())
                .isEqualTo(explorer.viewports().stageLayout().cut());
        assertThat(tangent()).isGreaterThan(60);
        driver.click("Close");
        assertThat(view().crossSectionLine()).isEqualTo(CrossSectionLine.NONE);
        driver.key(ImGuiKey.X);
        driver.frames(2);
        assertThat(driver.labels().all()).contains("Cross-section curve");
    }

    @Test
    void theCrossSectionIsPresentedToo() {
        choose("Cross-section", "Cut downhill");
        driver.key(ImGuiKey.P);
        driver.frames(3);
        assertThat(driver.labels().all()).contains("Cross-section curve").doesNotContain("Landscape");
        assertThat(driver.labels().find("Cross-section curve").place())
                .isEqualTo(explorer.viewports().stageLayout().cut());
    }

    @Tag(UiDriver.LOOKS)
    @Test
    void whatStoodThereBeforeIsNeverSeenAgain() {
        choose("Cross-section", "Cut downhill");
        driver.key(ImGuiKey.G);
        driver.frames(20);
        driver.key(ImGuiKey.G);
        driver.frames(20);
        driver.move(4, 4);
        driver.frames(20);
        int[] before = driver.pixels();
        Rect cut = explorer.viewports().stageLayout().cut();
        driver.key(ImGuiKey.X);
        driver.frames(20);
        driver.key(ImGuiKey.X);
        driver.frames(20);
        assertThat(changed(before, driver.pixels(), cut)).isZero();
    }

    /** Pixels in the curve's pane of the colour of tangents. */
    private int tangent() {
        Rect place = explorer.viewports().stageLayout().cut();
        int[] pixels = driver.pixels();
        int count = 0;
        for (int y = (int) place.top(); y < place.bottom(); y++)
            for (int x = (int) place.left(); x < place.right(); x++)
                if ((pixels[y * WIDTH + x] & 0xFFFFFF) == Theme.DARK.gradient()) count++;
        return count;
    }

    @Test
    void mGoesThroughTheArrangements() {
        driver.key(ImGuiKey.M);
        assertThat(view().arrangement()).isEqualTo(Arrangement.BOTH);
        driver.key(ImGuiKey.M);
        assertThat(view().arrangement()).isEqualTo(Arrangement.MAP);
        driver.key(ImGuiKey.M);
        assertThat(view().arrangement()).isEqualTo(Arrangement.LANDSCAPE);
    }

    @Test
    void aViewChangesNothingOfTheRun() {
        driver.key(ImGuiKey.N);
        long step = explorer.simulation().engine().step();
        choose("Height", "Logarithmic height");
        driver.click("Both");
        driver.click("Known minima");
        assertThat(explorer.simulation().engine().step()).isEqualTo(step);
    }
}
