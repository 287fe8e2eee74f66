package downhill.ui.lesson;

import downhill.lesson.page.Page;
import downhill.ui.kit.Widgets;

/** A part of a lesson's page as it is drawn. */
public interface PartView {
    /** Draws it at the cursor, as wide as the content, and leaves the cursor at its lower end. */
    void draw(Widgets ui, PageReply pageReply);

    /** Whether it would be as high as when it was drawn last, whatever the page has become since. */
    boolean settled(Page page);
}
