package downhill.app.lesson;

import downhill.lesson.Part;
import downhill.lesson.page.Page;
import downhill.ui.kit.Layout;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.ui.lesson.LessonDoor;
import downhill.ui.lesson.LessonPane;
import downhill.workspace.Desk;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Draws the lesson: its page, a plot of it on the stage, and the way in and back. */
public final class LessonRoom {
    private final Classroom classroom;
    private final Desk desk;
    private final LessonPane pane;

    public LessonRoom(Classroom classroom, Desk desk) {
        this.classroom = classroom;
        this.desk = desk;
        pane = new LessonPane(classroom.drawings());
    }

    /** Draws page and plot into the window's parts. */
    public void draw(Widgets ui, Layout layout) {
        if (!classroom.isOpen()) {
            pane.page();
            return;
        }
        if (classroom.isReading())
            classroom.adopt(pane.draw(ui, classroom.words(), classroom.reading(), layout.lesson()));
        else pane.page();
        Optional<Part.Drawing> drawing = classroom.podium().drawing();
        drawing.ifPresent(part -> plot(ui, part, layout.scene()));
    }

    private void plot(Widgets ui, Part.Drawing part, Rect place) {
        Page page = classroom.reading().page();
        Map<String, Double> next = classroom.drawings().stage(ui, part, page.numbers(), place);
        Map<String, Double> changed = new HashMap<>(next);
        changed.entrySet().removeAll(page.numbers().entrySet());
        for (var number : changed.entrySet()) page = page.withNumber(number.getKey(), number.getValue());
        classroom.adopt(classroom.reading().withPage(page));
    }

    /** Over the stage, the way back to the lesson that was left for the free lab. */
    public void drawDoor(Widgets ui, Rect stage) {
        boolean free = classroom.isOpen() && !classroom.isReading() && !desk.presenting();
        if (free && LessonDoor.back(ui, classroom.words(), stage)) classroom.free(false);
    }
}
