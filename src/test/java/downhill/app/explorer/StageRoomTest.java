package downhill.app.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.lesson.LessonSession;
import downhill.app.stage.SameThread;
import downhill.app.stage.Worker;
import downhill.experiment.Engine;
import downhill.experiment.Start;
import downhill.experiment.study.BasinMap;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.lesson.read.Lessons;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.render.camera.Projection;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import downhill.workspace.Workspace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On a small laptop with the page open, each block of the course leaves the stage to its picture. */
@GlTest(compute = true)
class StageRoomTest {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    /** The least share of the stage, which is what page, menu, timeline and status leave of the window. */
    private static final double SHARE = 0.6;

    private final Library library = ShippedLibrary.SHIPPED;
    private final Explorer explorer;
    private final UiDriver driver;

    StageRoomTest(Context context) {
        Workspace workspace = new Workspace(library.opening().withRunning(false), OpenPanels.FIRST, 1);
        explorer = new Explorer(context, library, workspace, Host.NONE, new Worker(new SameThread()));
        driver = new UiDriver(context, WIDTH, HEIGHT, new ExplorerLoop(explorer));
    }

    static List<String> chapters() {
        return new Lessons(Optional.empty())
                .in(Lessons.ENGLISH).stream().map(Lesson::id).toList();
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void the_stage_belongs_to_the_picture(String id) {
        try (driver) {
            LessonSession lessonSession = explorer.lessonSession();
            lessonSession.enter(id, 0);
            driver.frames(20);
            List<String> wrong = new ArrayList<>();
            for (Part.Staged part : library.lessons().get(id).staged()) {
                lessonSession.lessonStaging().show(part);
                driver.frames(4);
                if (part instanceof Part.Scene scene && !scene.lab()) landscape(part.name(), wrong);
                if (part instanceof Part.Wiring) circuit(part.name(), wrong);
            }
            assertThat(wrong).isEmpty();
        }
    }

    /** As the page says, 28 in 100 lead to the deepest valley and 6 in 100 to the shallowest. */
    @Test
    void the_crowd_shows_its_shares() {
        try (driver) {
            LessonSession lessonSession = explorer.lessonSession();
            lessonSession.enter("00-why-optimisation", 0);
            driver.frames(20);
            library.lessons().get("00-why-optimisation").staged().stream()
                    .filter(part -> part.name().equals("crowd"))
                    .forEach(lessonSession.lessonStaging()::show);
            for (int i = 0; i < 100 && explorer.basins().map().isEmpty(); i++) driver.frames(1);
            BasinMap map = explorer.basins().map().orElseThrow();
            List<Double> shares = Arrays.stream(map.counts())
                    .mapToObj(map::share)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            assertThat(shares.get(0)).isCloseTo(0.28, within(0.02));
            assertThat(shares.get(4)).isCloseTo(0.06, within(0.02));
        }
    }

    /** Far down a ravine losses have exponents; half a number is another number. */
    @Test
    void no_number_of_the_card_is_broken() {
        try (driver) {
            LessonSession lessonSession = explorer.lessonSession();
            lessonSession.enter("03-gradient-descent", 0);
            driver.frames(20);
            library.lessons().get("03-gradient-descent").staged().stream()
                    .filter(part -> part.name().equals("ravine"))
                    .forEach(lessonSession.lessonStaging()::show);
            driver.frames(3);
            explorer.workspace().change(lab -> lab.withRunning(false).withGoTo(300));
            driver.frames(4);
            assertThat(driver.labels().find("loss at the ball").help()).contains("·10");
            Rect number = driver.labels().find("loss at the ball").place();
            assertThat(number.height()).isLessThan(20);
            assertThat(number.right())
                    .isLessThan(driver.labels().find("loss at the ball").pane().right());
        }
    }

    @Test
    void no_message_covers_the_ball() {
        try (driver) {
            explorer.lessonSession().enter("00-why-optimisation", 0);
            driver.frames(20);
            explorer.workspace()
                    .change(lab -> lab.withRunning(false)
                            .withExperiment(lab.experiment().withStart(Start.point(-0.1, -2.95))));
            driver.frames(3);
            explorer.toasts().tell("Reached: the lower edge");
            driver.frames(3);
            Rect message = driver.labels().find("Reached: the lower edge").pane();
            Rect around =
                    new Rect(message.left() - 12, message.top() - 12, message.right() + 12, message.bottom() + 12);
            assertThat(isOver(around)).as("over the ball: %s", message).isFalse();
            explorer.workspace()
                    .change(lab -> lab.withExperiment(lab.experiment().withStart(Start.point(-0.1, 2.9))));
            driver.frames(3);
            assertThat(driver.labels().find("Reached: the lower edge").place().top())
                    .as("low, where it is out of the way")
                    .isGreaterThan(message.bottom());
        }
    }

    private void landscape(String name, List<String> wrong) {
        Rect pictures = explorer.viewports().stageLayout().pictures();
        Rect page = driver.labels().find("Chapters").pane();
        double stage = (WIDTH - page.right()) * page.height();
        double share = pictures.width() * pictures.height() / stage;
        if (share < SHARE) wrong.add("%s has %.2f of the stage".formatted(name, share));
        if (!explorer.workspace().openPanels().has(Openable.BALL)) return;
        if (share < 1) wrong.add("the card at the ball takes %s to %.2f of the stage".formatted(name, share));
        Rect card = driver.labels().find("loss").pane();
        if (card.width() * card.height() > 0.14 * stage) wrong.add(name + " has a large card: " + card);
        if (isOver(card)) wrong.add("the card of " + name + " covers the ball: " + card);
    }

    /** Its description in the Lab would tell what the page asks. */
    private void circuit(String name, List<String> wrong) {
        if (explorer.workspace().openPanels().lab()) wrong.add("the Lab is open beside the circuit " + name);
    }

    private boolean isOver(Rect card) {
        Rect picture = explorer.viewports().picture();
        Engine.Ball ball = explorer.simulation().ball(explorer.viewports().team());
        Projection projection = new Projection();
        projection.set(explorer.viewports().camera(), picture.width(), picture.height());
        projection.project(explorer.simulation().landscape(), ball.x(), ball.y());
        float x = picture.left() + projection.x();
        float y = picture.top() + projection.y();
        return x > card.left() && x < card.right() && y > card.top() && y < card.bottom();
    }
}
