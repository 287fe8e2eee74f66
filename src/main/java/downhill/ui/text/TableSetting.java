package downhill.ui.text;

import downhill.document.Run;
import downhill.ui.kit.Widgets;
import java.util.ArrayList;
import java.util.List;

/** Sets a table: columns as wide as they need, or where there is no room for that, shares of what there is. */
final class TableSetting {
    private static final float COLUMN_GAP = 16;
    private static final float ROW_PADDING = 7;

    private final Widgets ui;
    private final List<PlacedMark> placedMarks = new ArrayList<>();
    private final List<PlacedText> placedTexts = new ArrayList<>();
    private final List<PlacedFormula> placedFormulas = new ArrayList<>();
    private final List<PlacedFormula> awaited = new ArrayList<>();

    TableSetting(Widgets ui) {
        this.ui = ui;
    }

    Composition set(List<List<List<Run>>> rows, float width) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        float room = width - ui.px(COLUMN_GAP) * Math.max(0, columns - 1);
        float[] least = widths(rows, columns, TextTone.NOTE, 1);
        TextTone textTone = sum(least) <= room ? TextTone.NOTE : TextTone.SMALL;
        if (textTone == TextTone.SMALL) {
            least = widths(rows, columns, textTone, 1);
        }
        float[] wide = shares(least, widths(rows, columns, textTone, Float.MAX_VALUE), room);
        float y = 0;
        for (int row = 0; row < rows.size(); row++) {
            y = row(rows.get(row), wide, textTone, row == 0, y);
            if (row < rows.size() - 1) {
                placedMarks.add(new PlacedMark(
                        PlacedMark.Kind.RULE, 0, y, width, y + Math.max(1, ui.px(row == 0 ? 1.5f : 1))));
            }
        }
        return new Composition(placedMarks, placedTexts, placedFormulas, List.of(), awaited, width, y);
    }

    private float row(List<List<Run>> cells, float[] wide, TextTone textTone, boolean head, float top) {
        float x = 0;
        float height = 0;
        for (int column = 0; column < cells.size(); column++) {
            Composition cell = cell(cells.get(column), textTone, head, wide[column]);
            float left = x;
            float y = top + ui.px(ROW_PADDING);
            cell.placedTexts().forEach(each -> placedTexts.add(each.moved(left, y)));
            cell.placedFormulas().forEach(each -> placedFormulas.add(each.moved(left, y)));
            awaited.addAll(cell.awaited());
            height = Math.max(height, cell.height());
            x += wide[column] + ui.px(COLUMN_GAP);
        }
        return top + height + 2 * ui.px(ROW_PADDING);
    }

    private Composition cell(List<Run> runs, TextTone textTone, boolean head, float width) {
        return new LineBreaker(ui, textTone, head ? TextColour.MUTED : TextColour.TEXT, head, width).set(runs);
    }

    /** The widths of the columns: of their longest words where {@code room} is small, of their texts where it is large. */
    private float[] widths(List<List<List<Run>>> rows, int columns, TextTone textTone, float room) {
        float[] widths = new float[columns];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                widths[column] = Math.max(widths[column], width(rows.get(row).get(column), textTone, row == 0, room));
            }
        }
        return widths;
    }

    /** One word a line: the widest unbroken piece between blanks. */
    private float width(List<Run> runs, TextTone textTone, boolean head, float room) {
        if (room > 1) {
            return cell(runs, textTone, head, room).width() + 1;
        }
        float widest = 0;
        for (Run run : runs) {
            List<Run> words = run.style() == Run.Style.MATH ? List.of(run) : words(run);
            for (Run word : words) {
                widest = Math.max(
                        widest,
                        cell(List.of(word), textTone, head, Float.MAX_VALUE).width() + 1);
            }
        }
        return widest;
    }

    private static List<Run> words(Run run) {
        List<Run> words = new ArrayList<>();
        for (String word : run.text().strip().split("\\s+")) {
            words.add(new Run(word, run.style(), run.target()));
        }
        return words;
    }

    /** Between the least and the most that each wants, so that they fill the room at most. */
    private static float[] shares(float[] least, float[] most, float room) {
        float low = sum(least);
        float high = sum(most);
        float[] shares = new float[least.length];
        float part = high <= room ? 1 : high > low ? Math.max(0, (room - low) / (high - low)) : 0;
        float squeeze = low > room ? room / low : 1;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = least[i] * squeeze + part * (most[i] - least[i]);
        }
        return shares;
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }
}
