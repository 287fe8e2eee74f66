package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.gl.GlTest;
import downhill.render.camera.Camera;
import downhill.render.camera.PictureRoom;
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
import downhill.workspace.ViewOption;
import imgui.flag.ImGuiKey;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The cameras as a person moves them: by label, by key and by mouse. */
@GlTest(compute = true)
class CameraMovesTest extends ViewStage {
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
}
