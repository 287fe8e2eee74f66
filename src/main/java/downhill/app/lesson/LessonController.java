package downhill.app.lesson;

import downhill.lesson.Part;
import downhill.lesson.page.LessonPaneState;
import downhill.lesson.page.Page;
import downhill.lesson.page.PlotHand;
import downhill.lesson.page.ReaderRequest;
import downhill.ui.kit.Layout;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.ui.lesson.BackToLesson;
import downhill.ui.lesson.LessonPane;
import downhill.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the lesson: its page, a plot of it on the stage, and the way in and back. */
public final class LessonController {
    private final LessonSession lessonSession;
    private final Workspace workspace;
    private final LessonPane pane;

    public LessonController(LessonSession lessonSession, Workspace workspace) {
        this.lessonSession = lessonSession;
        this.workspace = workspace;
        pane = new LessonPane(lessonSession.drawings());
    }

    /** Draws page and plot into the window's parts. */
    public void draw(Widgets ui, Layout layout) {
        if (!lessonSession.isOpen()) {
            pane.page();
            return;
        }
        if (lessonSession.isReading())
            lessonSession.adopt(pane.draw(ui, lessonSession.words(), lessonSession.lessonPaneState(), layout.lesson()));
        else pane.page();
        Optional<Part.Drawing> drawing = lessonSession.lessonStaging().drawing();
        drawing.ifPresent(part -> plot(ui, part, layout.scene()));
    }

    private void plot(Widgets ui, Part.Drawing part, Rect place) {
        Page page = lessonSession.lessonPaneState().page();
        Map<String, Double> next = lessonSession.drawings().stage(ui, part, page.plotted(), place);
        if (next == page.plotted()) return;
        LessonPaneState pane = lessonSession.lessonPaneState();
        List<ReaderRequest> requests = new ArrayList<>();
        Page moved = PlotHand.moved(pane.lesson(), page, next, requests::add);
        lessonSession.adopt(pane.withPage(moved).withAsks(requests));
    }

    /** Over the stage, the way back to the lesson that was left for the free lab. */
    public void drawDoor(Widgets ui, Rect stage) {
        boolean free = lessonSession.isOpen() && !lessonSession.isReading() && !workspace.presenting();
        if (free && BackToLesson.back(ui, lessonSession.words(), stage)) lessonSession.free(false);
    }
}
