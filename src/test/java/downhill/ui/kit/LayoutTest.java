package downhill.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.colour.Theme;
import downhill.ui.data.DataColumn;
import downhill.workspace.Arrangement;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.View;
import downhill.workspace.ViewOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
    private static final OpenPanels LESSON = OpenPanels.FIRST.withLesson(true);

    private static Frame frame(int width, int height, float scale) {
        return new Frame(width, height, scale, 0, Theme.DARK);
    }

    private static Layout of(int width, int height, float scale, OpenPanels open) {
        return Layout.of(frame(width, height, scale), open);
    }

    @Test
    void aLessonTakesTheLeftAndIsNowhereWhileItIsClosed() {
        Layout closed = of(1280, 720, 1, OpenPanels.FIRST);
        assertThat(closed.lesson().isEmpty()).isTrue();
        assertThat(closed.scene().left()).isZero();

        Layout open = of(1280, 720, 1, LESSON);
        assertThat(open.lesson()).isEqualTo(new Rect(0, 32, 440, 640));
        assertThat(open.scene()).isEqualTo(new Rect(440, 32, 940, 640));
        assertThat(open.panel()).isEqualTo(new Rect(940, 32, 1280, 640));
    }

    @Test
    void aWideWindowGivesTheLessonItsShareUpToALineOfGoodLength() {
        assertThat(of(1500, 900, 1, LESSON).lesson().width()).isEqualTo(500);
        assertThat(of(3840, 2160, 1, LESSON).lesson().width()).isEqualTo(640);
        assertThat(of(3840, 2160, 2, LESSON).lesson().width()).isEqualTo(1280);
    }

    @Test
    void inANarrowWindowTheLabGivesWayToTheLesson() {
        Layout narrow = of(1024, 640, 1, LESSON);
        assertThat(narrow.panel().isEmpty()).isTrue();
        assertThat(narrow.scene()).isEqualTo(new Rect(440, 32, 1024, 560));
        assertThat(of(1024, 640, 1, OpenPanels.FIRST).panel().isEmpty()).isFalse();
        assertThat(Layout.hasRoomForLab(frame(1139, 640, 1), LESSON)).isFalse();
        assertThat(Layout.hasRoomForLab(frame(1140, 640, 1), LESSON)).isTrue();
    }

    @Test
    void withoutTheLabTheLandscapeHasItsRoom() {
        Layout layout = of(1280, 720, 1, OpenPanels.FIRST.withLab(false));
        assertThat(layout.panel().isEmpty()).isTrue();
        assertThat(layout.scene().right()).isEqualTo(1280);
    }

    @ParameterizedTest
    @CsvSource({"1024,640,1", "1280,720,1", "1920,1080,2", "3840,2160,1", "3840,2160,4", "720,400,1"})
    void thePartsFillTheWindowAndNeverOverlap(int width, int height, float scale) {
        for (OpenPanels open : List.of(
                OpenPanels.FIRST,
                LESSON,
                LESSON.withRace(true),
                LESSON.withLab(false),
                OpenPanels.FIRST.withRace(true),
                OpenPanels.FIRST.with(Openable.COMPARE, true))) {
            Layout layout = of(width, height, scale, open);
            List<Rect> parts = List.of(
                    layout.menu(),
                    layout.lesson(),
                    layout.scene(),
                    layout.race(),
                    layout.panel(),
                    layout.timeline(),
                    layout.status());
            double area = 0;
            for (Rect part : parts) {
                assertThat(part.left()).isGreaterThanOrEqualTo(0);
                assertThat(part.top()).isGreaterThanOrEqualTo(0);
                assertThat(part.right()).isLessThanOrEqualTo(width);
                assertThat(part.bottom()).isLessThanOrEqualTo(height);
                area += (double) part.width() * part.height();
            }
            // Each lies inside, so the areas add up to the window's only if none overlap and nothing is left.
            assertThat(area).as("%s", open).isEqualTo((double) width * height);
            assertThat(layout.scene().width()).isGreaterThanOrEqualTo(Math.min(360 * scale, width * 0.5f));
        }
    }

    @Test
    void theRaceAndTheComparisonHaveOnePlace() {
        OpenPanels compared = OpenPanels.FIRST.withRace(true).with(Openable.COMPARE, true);
        assertThat(compared.race()).isFalse();
        assertThat(compared.compare()).isTrue();
        assertThat(of(1280, 720, 1, compared).race().height()).isEqualTo(243);
        assertThat(compared.withRace(true).has(Openable.COMPARE)).isFalse();
        assertThat(of(1280, 720, 1, compared.withNothingBelow()).race().height())
                .isZero();
    }

    @Test
    void withoutTheTimelineWhatStandsAboveItReachesTheStatusLine() {
        Layout layout = of(1280, 720, 1, LESSON);
        Layout without = layout.withoutTimeline();
        assertThat(without.timeline().isEmpty()).isTrue();
        assertThat(List.of(
                        without.lesson().bottom(),
                        without.scene().bottom(),
                        without.panel().bottom()))
                .containsOnly(layout.status().top());
    }

    @Test
    void theDataTakeTheRacesHeightTooWhereTheirCardsNeedIt() {
        View one = View.FIRST.with(ViewOption.DATA_PLOT, true);
        View two = one.with(ViewOption.GRADIENT_CLOUD, true);
        Layout low = of(1280, 720, 1, OpenPanels.FIRST.withRace(true));

        Rect beside = DataColumn.place(low, one, 1);
        assertThat(beside).isEqualTo(new Rect(0, 32, 320, 408));
        assertThat(low.beside(beside).race()).isEqualTo(low.race());
        Rect tall = DataColumn.place(low, two, 1);
        assertThat(tall).isEqualTo(new Rect(0, 32, 320, 640));
        assertThat(low.beside(tall).race()).isEqualTo(new Rect(320, 408, 940, 640));
        assertThat(low.beside(tall).scene()).isEqualTo(new Rect(320, 32, 940, 408));
        assertThat(DataColumn.place(of(1920, 1080, 1, OpenPanels.FIRST.withRace(true)), two, 1)
                        .bottom())
                .isEqualTo(768);
    }

    @Test
    void theDataLeaveLandscapeAndMapAThirdEach() {
        View both = View.FIRST.with(ViewOption.DATA_PLOT, true).with(Arrangement.BOTH);
        Layout projector = Layout.bare(frame(1280, 720, 1.6f));

        assertThat(DataColumn.place(projector, both, 1.6f).width()).isEqualTo(435);
        assertThat(DataColumn.place(projector, both.with(Arrangement.MAP), 1.6f).width())
                .isEqualTo(512);
    }
}
