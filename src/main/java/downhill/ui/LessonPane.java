package downhill.ui;

/** The lesson at the left of the stage: its head, and the page to read and to touch. */
public final class LessonPane {
    /** Draws it; gives what the reader made of it. Nothing is drawn, and nothing changes, in an empty place. */
    public Reading draw(Widgets ui, Reading reading, Rect place) {
        if (place.isEmpty()) {
            return reading;
        }
        Pane.begin(ui, "lesson", place, 24, 16);
        ui.text(reading.lesson().title(), ui.fonts().title(), ui.theme().text());
        Pane.end();
        return reading;
    }

    /** In the free lab, the way back; over the upper left of the stage. */
    public Reading drawBack(Widgets ui, Reading reading, Rect stage) {
        return reading;
    }
}
