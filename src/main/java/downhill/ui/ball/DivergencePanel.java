package downhill.ui.ball;

import downhill.colour.Theme;
import downhill.language.Digits;
import downhill.ui.kit.CardWindow;
import downhill.ui.kit.Rect;
import downhill.ui.kit.TextWrap;
import downhill.ui.kit.Widgets;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;
import java.util.List;

/** Why particles diverged, in a pane over the landscape that is there only when some did. */
public final class DivergencePanel {
    private static final String TITLE = Openable.BLOWUP.title();

    private static final String STABLE = "Use a rate below the limit";

    private static final float WIDTH = 292;
    private static final float LEAST = 240;
    private static final float MARGIN = 16;

    /** So high, and its buttons are in view. */
    private static final float MOST = 260;

    /** Room for the colour bar at the right. */
    private static final float LEGEND = 112;

    private static final float OPACITY = 0.96f;

    private final TextWrap textWrap = TextWrap.ofWords();
    private int chosen = -1;

    /** Pixels in height that it had need of when it was drawn last. */
    private float needed;

    /** What a person asks for, of the team with that index. */
    public record Wish(Kind kind, int team) {
        /** Nothing, a stable rate from a new start, or the last step before it happened. */
        public enum Kind {
            NONE,
            STABLE,
            BEFORE
        }
    }

    /** What the pane changes. */
    public record Answer(OpenPanels openPanels, Wish wish) {}

    /**
     * Draws it below the open card of the ball or beside the closed one, where there is room, else over the scene.
     *
     * @param cards one for each team that lost particles, at least one
     * @param selected the team whose controls are shown
     * @param free what the open card leaves of its column; empty where there is none
     * @param bendX where on the screen it first overshot, which is to be seen; NaN if nowhere
     */
    public Answer draw(
            Widgets ui,
            OpenPanels openPanels,
            List<DivergenceCard> cards,
            int selected,
            Rect scene,
            Rect chip,
            Rect free,
            float bendX) {
        boolean open = openPanels.has(Openable.BLOWUP);
        boolean fits = free.height() >= Math.min(needed, ui.px(MOST)) && free.width() >= ui.px(LEAST);
        Rect room = fits ? free : room(ui, scene, chip, bendX);
        ImGui.setNextWindowPos(room.left(), room.top());
        ImGui.setNextWindowSizeConstraints(room.width(), 0, room.width(), Math.max(ui.px(48), room.height()));
        ImGui.setNextWindowBgAlpha(OPACITY);
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(16), ui.px(4));
        ImGui.pushStyleVar(ImGuiStyleVar.WindowRounding, ui.px(8));
        ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, ui.px(8), ui.px(6));
        ImGui.begin(TITLE, CardWindow.FLAGS);
        ui.labels().pane(TITLE);
        boolean next =
                ui.section(TITLE, open, "Which particles diverged, when, and what to do. Click to open or close.");
        Wish wish = open ? content(ui, cards, card(cards, selected)) : new Wish(Wish.Kind.NONE, 0);
        needed = ImGui.getWindowHeight() + ImGui.getScrollMaxY();
        ImGui.end();
        ImGui.popStyleVar(3);
        return new Answer(next == open ? openPanels : openPanels.with(Openable.BLOWUP, next), wish);
    }

    private static Rect room(Widgets ui, Rect scene, Rect chip, float bendX) {
        float margin = ui.px(MARGIN);
        boolean atLeft = chip.left() - scene.left() < scene.right() - chip.right();
        float from = atLeft && !chip.isEmpty() ? chip.right() + margin : scene.left() + margin;
        float to = atLeft ? scene.right() - margin : chip.left() - margin;
        float top = scene.top() + margin;
        if (to - from < ui.px(LEAST)) {
            from = scene.left() + margin;
            to = scene.right() - margin;
            top = Math.min(chip.bottom() + margin, scene.bottom() - ui.px(64));
        }
        float away = to - ui.px(LEGEND + WIDTH);
        float left = bendX < from + ui.px(WIDTH) && bendX < away ? away : from;
        return new Rect(left, top, Math.min(to, left + ui.px(WIDTH)), scene.bottom() - margin);
    }

    /** The one that was chosen here, else of the team that is shown, else the first. */
    private DivergenceCard card(List<DivergenceCard> cards, int selected) {
        for (int wanted : new int[] {chosen, selected}) {
            for (DivergenceCard card : cards) {
                if (card.team() == wanted) {
                    return card;
                }
            }
        }
        return cards.get(0);
    }

    private Wish content(Widgets ui, List<DivergenceCard> cards, DivergenceCard shown) {
        for (int i = 0; i < cards.size() && cards.size() > 1; i++) {
            if (ui.tab(cards.get(i).name(), cards.get(i) == shown, "Why particles of this team diverged.")) {
                chosen = cards.get(i).team();
            }
            if (i + 1 < cards.size() && i % 2 == 0) {
                ImGui.sameLine();
            }
        }
        Theme theme = ui.theme();
        say(ui, "✗ " + shown.gone(), theme.wrong());
        if (shown.searching()) {
            say(ui, "Going its way again to see why …", theme.muted());
            return new Wish(Wish.Kind.NONE, 0);
        }
        if (!shown.product().isEmpty()) {
            // Not in the face for numbers: its η reads like an n at this size.
            ui.text(shown.product(), ui.fonts().body(), theme.wrong());
            ui.labels().say("Product", Widgets.lastItem(), shown.product());
        }
        // Before the long sentence, so that they are at hand where it has to be scrolled.
        Wish wish = wish(ui, shown);
        say(ui, shown.sentence(), theme.text());
        if (!shown.when().isEmpty()) {
            say(ui, shown.when(), theme.muted());
        }
        ui.space(4);
        return wish;
    }

    private void say(Widgets ui, String sentence, int colour) {
        ui.text(textWrap.of(ui.fonts().small(), sentence), ui.fonts().small(), colour);
        ui.labels().say(sentence, Widgets.lastItem());
    }

    private static Wish wish(Widgets ui, DivergenceCard shown) {
        Wish.Kind kind = Wish.Kind.NONE;
        ui.space(2);
        if (shown.rate().isPresent()) {
            String rate = Digits.text(shown.rate().getAsDouble());
            String help = "Sets this team's learning rate to " + rate + " and starts again. There steps die out; at the"
                    + " limit itself they neither grow nor die out. Then try a little more.";
            if (ui.primary(STABLE, STABLE + ": " + rate, Widgets.FULL_WIDTH, help)) {
                kind = Wish.Kind.STABLE;
            }
        }
        if (!shown.back().isEmpty() && ui.button("Back to before it happened", Widgets.FULL_WIDTH, shown.back())) {
            kind = Wish.Kind.BEFORE;
        }
        return new Wish(kind, shown.team());
    }
}
