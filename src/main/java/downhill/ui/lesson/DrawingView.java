package downhill.ui.lesson;

import downhill.lesson.Part;
import downhill.lesson.page.Page;
import downhill.lesson.page.PlotHand;
import downhill.ui.drawing.LessonDrawings;
import downhill.ui.kit.Widgets;
import java.util.Map;

/** A plot, check or search that is drawn on the page. */
record DrawingView(LessonDrawings drawings, Part.Interactive part) implements PartView {
    @Override
    public void draw(Widgets ui, PageReply pageReply) {
        Page page = pageReply.page();
        Map<String, Double> next = drawings.page(ui, pageReply.words(), part, page.plotted());
        pageReply.page(PlotHand.moved(pageReply.lesson(), page, next, pageReply::ask));
    }

    @Override
    public boolean settled(Page page) {
        return true;
    }
}
