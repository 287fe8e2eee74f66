package downhill.app.stage;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.ui.kit.Rect;
import downhill.workspace.Arrangement;
import downhill.workspace.CrossSectionLine;
import downhill.workspace.View;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is open, every picture and pane has a place of its own. */
class StageLayoutTest {
    /** What the window leaves the pictures, as it is with and without Lab, lesson and race, from 1024×640 to 3840×2160. */
    private static final List<Rect> SCENES = List.of(
            new Rect(0, 32, 684, 560),
            new Rect(0, 32, 684, 328),
            new Rect(440, 32, 1024, 560),
            new Rect(0, 32, 940, 640),
            new Rect(0, 32, 940, 408),
            new Rect(440, 32, 940, 640),
            new Rect(0, 32, 1580, 1000),
            new Rect(640, 32, 3500, 2080));

    private static View view(Arrangement arrangement, CrossSectionLine crossSectionLine) {
        return View.FIRST.with(arrangement).with(crossSectionLine);
    }

    private static List<Rect> parts(StageLayout stageLayout) {
        return Stream.of(stageLayout.landscape(), stageLayout.map(), stageLayout.ball(), stageLayout.cut())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Arrangement.class)
    void nothingLiesOverAPicture(Arrangement arrangement) {
        for (Rect scene : SCENES)
            for (CrossSectionLine crossSectionLine : List.of(CrossSectionLine.NONE, CrossSectionLine.X))
                for (boolean card : new boolean[] {false, true}) {
                    StageLayout stageLayout = StageLayout.of(scene, view(arrangement, crossSectionLine), card, 1);
                    assertThat(stageLayout.landscape().isEmpty()).isNotEqualTo(arrangement.hasLandscape());
                    assertThat(stageLayout.map().isEmpty()).isNotEqualTo(arrangement.hasMap());
                    assertThat(stageLayout.ball().isEmpty()).isNotEqualTo(card);
                    assertThat(stageLayout.cut().isEmpty()).isEqualTo(crossSectionLine == CrossSectionLine.NONE);
                    double area = 0;
                    for (Rect part : parts(stageLayout)) {
                        assertThat(part.left()).isGreaterThanOrEqualTo(scene.left());
                        assertThat(part.top()).isGreaterThanOrEqualTo(scene.top());
                        assertThat(part.right()).isLessThanOrEqualTo(scene.right());
                        assertThat(part.bottom()).isLessThanOrEqualTo(scene.bottom());
                        area += (double) part.width() * part.height();
                        for (Rect other : parts(stageLayout))
                            assertThat(other == part || apart(part, other))
                                    .as("%s and %s", part, other)
                                    .isTrue();
                    }
                    assertThat(area)
                            .as("no place is left with what stood there before")
                            .isEqualTo((double) scene.width() * scene.height());
                }
    }

    private static boolean apart(Rect a, Rect b) {
        return a.right() <= b.left() || b.right() <= a.left() || a.bottom() <= b.top() || b.bottom() <= a.top();
    }

    @ParameterizedTest
    @EnumSource(Arrangement.class)
    void theLandscapeStaysLargeEnoughToBeUsed(Arrangement arrangement) {
        for (Rect scene : SCENES) {
            StageLayout stageLayout = StageLayout.of(scene, view(arrangement, CrossSectionLine.GRADIENT), true, 1);
            for (Rect picture : List.of(stageLayout.landscape(), stageLayout.map()))
                if (!picture.isEmpty()) {
                    boolean shared = arrangement == Arrangement.BOTH;
                    assertThat(picture.width()).as("%s", scene).isGreaterThanOrEqualTo(shared ? 230 : 370);
                    assertThat(picture.height()).as("%s", scene).isGreaterThanOrEqualTo(140);
                }
        }
    }

    @Test
    void inAWideWindowTheCardStandsBesideInANarrowOneBelow() {
        View alone = view(Arrangement.LANDSCAPE, CrossSectionLine.NONE);
        StageLayout wide = StageLayout.of(new Rect(0, 32, 1580, 1000), alone, true, 1);
        assertThat(wide.ball()).isEqualTo(new Rect(0, 32, 308, 1000));
        assertThat(wide.landscape()).isEqualTo(new Rect(308, 32, 1580, 1000));
        StageLayout narrow = StageLayout.of(new Rect(440, 32, 1024, 560), alone, true, 1);
        assertThat(narrow.ball()).isEqualTo(new Rect(440, 349, 1024, 560));
        assertThat(narrow.landscape()).isEqualTo(new Rect(440, 32, 1024, 349));
    }

    /** As in a window of 1024×640 with the race open. */
    @Test
    void inALowSceneTheCardStandsBesideSinceBelowItNothingWouldBeLeft() {
        StageLayout stageLayout =
                StageLayout.of(new Rect(0, 32, 684, 349), view(Arrangement.LANDSCAPE, CrossSectionLine.NONE), true, 1);
        assertThat(stageLayout.ball()).isEqualTo(new Rect(0, 32, 308, 349));
    }

    /** As in a window of 1280×720 at twice the size. */
    @Test
    void evenInATinySceneTheCurveCanBeSeen() {
        for (Arrangement arrangement : Arrangement.values()) {
            StageLayout stageLayout = StageLayout.of(
                    new Rect(0, 58, 704, 506), view(arrangement, CrossSectionLine.GRADIENT), true, 1.78f);
            assertThat(stageLayout.cut().height() / 1.78).as("%s", stageLayout).isGreaterThan(110);
            assertThat(stageLayout.cut().width() / 1.78).as("%s", stageLayout).isGreaterThan(240);
        }
    }

    @Test
    void theCurveOfOneWeightStandsUnderTheMapOfTwo() {
        StageLayout stageLayout =
                StageLayout.of(new Rect(0, 32, 940, 640), view(Arrangement.BOTH, CrossSectionLine.X), false, 1);
        assertThat(stageLayout.cut()).isEqualTo(new Rect(508, 400, 940, 640));
        assertThat(stageLayout.map()).isEqualTo(new Rect(508, 32, 940, 400));
        assertThat(stageLayout.landscape()).isEqualTo(new Rect(0, 32, 508, 640));
    }

    @Test
    void whatIsNotShownLeavesThePicturesTheScene() {
        Rect scene = new Rect(0, 32, 940, 640);
        assertThat(StageLayout.of(scene, view(Arrangement.LANDSCAPE, CrossSectionLine.NONE), false, 1)
                        .landscape())
                .isEqualTo(scene);
        assertThat(StageLayout.of(scene, view(Arrangement.MAP, CrossSectionLine.NONE), false, 1)
                        .map())
                .isEqualTo(scene);
    }
}
