package downhill.ui.drawing;

import downhill.ui.plot.PlotArea;
import java.util.Map;

/** How a live part of a page looks and is touched. */
interface LessonView {
    /** Draws it at the cursor; gives the page's numbers as the reader wants them next. */
    Map<String, Double> draw(PlotArea plotArea, Map<String, Double> numbers);

    /** It has just come to the stage. */
    default void staged() {}

    /** Whether it moves by itself now. */
    default boolean running() {
        return false;
    }
}
