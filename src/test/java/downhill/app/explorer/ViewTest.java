package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.colour.Theme;
import downhill.experiment.Start;
import downhill.gl.GlTest;
import downhill.render.camera.Camera;
import downhill.render.landscape.ContourMode;
import downhill.render.landscape.HeightMode;
import downhill.scene.Scene;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.workspace.Arrangement;
import downhill.workspace.CrossSectionLine;
import downhill.workspace.Lab;
import downhill.workspace.ViewOption;
import imgui.flag.ImGuiKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is shown and how, as a person changes it: by label, by key and by mouse. */
@GlTest(compute = true)
class ViewTest extends ViewStage {
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
