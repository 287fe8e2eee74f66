package downhill.ui.data;

import downhill.colour.Rgb;
import downhill.dataset.Column;
import downhill.dataset.Split;
import downhill.experiment.ShownRows;
import downhill.language.Digits;
import downhill.loss.Data;
import downhill.ui.kit.Widgets;
import imgui.ImGui;

/** The row at the pointer: what it is, and that a click chooses it for the landscape, or comes back. */
final class RowPicker {
    private static final float RADIUS = 8;
    private static final float POINTED = 2;
    private static final float CHOSEN = 3;

    /** What is known of the row at the pointer, or of all. */
    private String words = "";

    String words() {
        return words;
    }

    /** Draws the rings of what is pointed at and chosen; gives the rows that the landscape is to show. */
    ShownRows draw(Widgets ui, RowDots dots, Data data, Rows rows, ShownRows shownRows, boolean over) {
        Split split = data.sample().rows();
        if (shownRows.kind() == ShownRows.Kind.ROW) {
            split.find(shownRows.row()).ifPresent(place -> chosen(ui, dots, rows, place));
        }
        int trained = over ? dots.nearest(ui, rows.trained()) : -1;
        int held = over && trained < 0 ? dots.nearest(ui, rows.held()) : -1;
        if (trained < 0 && held < 0) {
            words = summary(data, rows, split);
            boolean back = over && ImGui.isMouseClicked(0) && shownRows.kind() == ShownRows.Kind.ROW;
            return back ? ShownRows.TRAINING : shownRows;
        }
        ShownRows row = ShownRows.row(pointed(ui, dots, rows, split, trained < 0, Math.max(trained, held)));
        if (!ImGui.isMouseClicked(0)) {
            return shownRows;
        }
        return shownRows.equals(row) ? ShownRows.TRAINING : row;
    }

    private static void chosen(Widgets ui, RowDots dots, Rows rows, Split.Place place) {
        Rows.Points points = place.heldOut() ? rows.held() : rows.trained();
        if (place.index() < points.count()) {
            dots.ring(
                    ui,
                    points,
                    place.index(),
                    RADIUS,
                    CHOSEN,
                    Rgb.abgr(ui.theme().accent()));
        }
    }

    /** Gives its number in the file or recipe. */
    private int pointed(Widgets ui, RowDots dots, Rows rows, Split split, boolean out, int index) {
        Rows.Points points = out ? rows.held() : rows.trained();
        int number = split.number(out, index);
        dots.ring(ui, points, index, RADIUS, POINTED, Rgb.abgr(ui.theme().accent()));
        words = "row " + number + (out ? ", held out: " : ": ") + rows.names().get(0) + " "
                + Digits.text(points.x()[index]) + ", " + rows.names().get(1) + " "
                + Digits.text(points.y()[index]);
        return number;
    }

    private static String summary(Data data, Rows rows, Split split) {
        int shown = rows.trained().count() + rows.held().count();
        int there = split.csvReading().table().rows();
        String count = shown < there ? Digits.count(shown) + " of " + Digits.count(there) : Digits.count(there);
        if (rows.names().size() < 3) {
            int held = rows.held().count();
            boolean told = shown == there && held > 0;
            return told ? Digits.count(there - held) + " rows; hollow: " + held + " held out" : count + " rows";
        }
        Column one =
                data.sample().columns().get(data.names().indexOf(rows.names().get(2)));
        String meaning = one.number() ? one.from() + " is 1" : one.from() + " is " + one.is();
        return count + " rows; discs: " + meaning;
    }
}
