package downhill.ui.plot;

import downhill.ui.kit.SmallControls;
import downhill.ui.kit.Widgets;
import downhill.workspace.RunAxis;

/** Small words that name what a plot runs over and change it, everywhere, when they are pressed. */
public final class RunAxisButton {
    private static final String HELP =
            "Steps, gradients of single rows, or epochs: times through all rows. A step over 256 rows is not a"
                    + " step over one, so only the last two are fair. Click to change it everywhere.";

    private RunAxisButton() {}

    /** Gives what is to hold next. */
    public static RunAxis choose(Widgets ui, String label, RunAxis over) {
        return choose(ui, label, "over " + over.words(), over);
    }

    /** The same that shows other words. */
    public static RunAxis choose(Widgets ui, String label, String shown, RunAxis over) {
        return SmallControls.words(ui, label, shown, HELP) ? over.next() : over;
    }
}
