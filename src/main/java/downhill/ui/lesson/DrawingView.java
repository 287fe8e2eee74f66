package downhill.ui.lesson;

import downhill.lesson.Part;
import downhill.lesson.page.Page;
import downhill.ui.drawing.LessonDrawings;
import downhill.ui.kit.Widgets;
import java.util.Map;

/** A plot, check or search that is drawn on the page. */
record DrawingView(LessonDrawings drawings, Part.Interactive part) implements PartView {
    @Override
    public void draw(Widgets ui, PageReply pageReply) {
        Page page = pageReply.page();
        Map<String, Double> next = drawings.page(ui, pageReply.words(), part, page.numbers());
        for (Map.Entry<String, Double> number : next.entrySet()) {
            if (!number.getValue().equals(page.numbers().get(number.getKey()))) {
                pageReply.page(pageReply.page().withNumber(number.getKey(), number.getValue()));
            }
        }
    }

    @Override
    public boolean settled(Page page) {
        return true;
    }
}
