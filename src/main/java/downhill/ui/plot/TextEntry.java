package downhill.ui.plot;

import downhill.language.LanguageException;
import downhill.ui.kit.Entry;
import downhill.ui.kit.Mistake;
import downhill.ui.kit.Widgets;
import imgui.ImFont;
import imgui.ImGui;
import java.util.function.Consumer;

/** Short texts to type, each after its name; what is wrong with one is said below it, and the last good one holds. */
public final class TextEntry {
    private static final float REST_SECONDS = 0.12f;

    private float sinceTyped = REST_SECONDS;
    private String writing = "";
    private String draft = "";
    private String wrong = "";
    private LanguageException why;

    /** @param width of name and field in pixels */
    public void draw(
            PlotArea plotArea,
            String control,
            String shown,
            String text,
            float width,
            String help,
            Consumer<String> take) {
        Widgets ui = plotArea.ui();
        String label = plotArea.label(control);
        ImFont font = plotArea.words();
        float left = ImGui.getCursorPosX();
        ImGui.alignTextToFramePadding();
        ui.text(shown, font, ui.theme().muted());
        float name = PlotArea.width(font, shown);
        ImGui.sameLine(left + name);
        boolean mine = label.equals(writing);
        Entry entry = ui.entry(label, mine ? draft : text, width - name, help);
        if (entry.active()) {
            boolean changed = !entry.text().equals(mine ? draft : text);
            if (!mine) {
                wrong = "";
            }
            writing = label;
            draft = entry.text();
            sinceTyped = changed ? 0 : sinceTyped;
        } else if (mine && sinceTyped >= REST_SECONDS && !label.equals(wrong)) {
            writing = "";
        }
        if (entry.finished()) {
            take(label, entry.text(), take);
        } else if (label.equals(writing) && settles(ui.seconds())) {
            take(label, draft, take);
        }
        if (label.equals(wrong)) {
            explain(ui);
        }
    }

    /** Whether the hand has just come to rest; half a word is not worth a complaint. */
    private boolean settles(float seconds) {
        float before = sinceTyped;
        sinceTyped += seconds;
        return before < REST_SECONDS && sinceTyped >= REST_SECONDS;
    }

    private void take(String label, String text, Consumer<String> take) {
        try {
            take.accept(text);
            wrong = "";
        } catch (LanguageException mistake) {
            wrong = label;
            why = mistake;
        }
    }

    private void explain(Widgets ui) {
        ImFont mono = ui.fonts().monoSmall();
        int room = Math.max(8, (int) (ImGui.getContentRegionAvailX() / PlotArea.width(mono, "x")));
        Mistake mistake = Mistake.of(why, room);
        ui.text("✗ " + mistake.sentence(), ui.fonts().small(), ui.theme().wrong());
        ui.text(mistake.excerpt(), mono, ui.theme().wrong());
        ui.labels().say(mistake.sentence(), Widgets.lastItem());
    }
}
