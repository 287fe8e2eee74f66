package downhill.ui.ball;

import downhill.colour.Rgb;
import downhill.ui.kit.CardWindow;
import downhill.ui.kit.Letters;
import downhill.ui.kit.Rect;
import downhill.ui.kit.SmallControls;
import downhill.ui.kit.TextWrap;
import downhill.ui.kit.Widgets;
import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;

/**
 * The next step's arithmetic: in the ball's card while that is open, else in a pane low over the landscape, or high while
 * the ball is there.
 */
public final class StepPanel {
    /** By which tests find it. */
    public static final String TITLE = "The step's arithmetic";

    private static final float WIDTH = 520;
    private static final float LEAST = 300;
    private static final float MARGIN = 16;
    private static final float MOST_HEIGHT = 0.6f;
    private static final float WAYS = 100;

    /** Names of the two weights stand before their lines. */
    private static final float INDENT = 24;

    private final TextWrap textWrap = new TextWrap(" ·/*", "  ");
    private float height;
    private boolean high;
    private int pointed = -1;

    /** The term that the pointer rests on, or −1. */
    public int pointed() {
        return pointed;
    }

    /**
     * Draws the pane beside the closed card, where there is room.
     *
     * @param ballX where the ball is on the screen; ballY as well
     * @return whether it stays open
     */
    public boolean draw(Widgets ui, StepCard card, Rect scene, Rect chip, float ballX, float ballY) {
        Rect room = room(ui, scene, chip);
        high = high
                ? !covers(ui, room, true, ballX, ballY) || covers(ui, room, false, ballX, ballY)
                : covers(ui, room, false, ballX, ballY) && !covers(ui, room, true, ballX, ballY);
        float width = room.width();
        ImGui.setNextWindowPos(room.left(), high ? room.top() : room.bottom() - height);
        ImGui.setNextWindowSizeConstraints(width, 0, width, room.height() * MOST_HEIGHT);
        ImGui.setNextWindowBgAlpha(0.96f);
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(16), ui.px(12));
        ImGui.pushStyleVar(ImGuiStyleVar.WindowRounding, ui.px(8));
        ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, ui.px(8), ui.px(3));
        ImGui.begin(TITLE, CardWindow.FLAGS);
        ui.labels().pane(TITLE);
        boolean open = content(ui, card);
        height = ImGui.getWindowHeight();
        ImGui.end();
        ImGui.popStyleVar(3);
        return open;
    }

    /** What the pane says, where the next control goes; false when it is to be closed. */
    boolean content(Widgets ui, StepCard card) {
        boolean close = head(ui, card);
        for (int i = 0; i < card.lines().size(); i++) {
            line(ui, card.lines().get(i), card.x(), card.y());
        }
        terms(ui, card);
        pointed = close ? -1 : pointed;
        return !close;
    }

    private static Rect room(Widgets ui, Rect scene, Rect chip) {
        float margin = ui.px(MARGIN);
        boolean atLeft = chip.left() - scene.left() < scene.right() - chip.right();
        float left = scene.left() + margin;
        float right = scene.right() - margin;
        float beside = atLeft && !chip.isEmpty() ? chip.right() + margin : left;
        float end = atLeft ? right : chip.left() - margin;
        boolean fits = end - beside >= ui.px(LEAST);
        float from = fits ? beside : left;
        float to = Math.min(fits ? end : right, from + ui.px(WIDTH));
        return new Rect(from, scene.top() + margin, to, scene.bottom() - margin);
    }

    private boolean covers(Widgets ui, Rect room, boolean atTop, float x, float y) {
        float margin = ui.px(MARGIN);
        float top = atTop ? room.top() : room.bottom() - height;
        return x > room.left() - margin && x < room.right() + margin && y > top - margin && y < top + height + margin;
    }

    private static boolean head(Widgets ui, StepCard card) {
        float right = ImGui.getCursorPosX() + ImGui.getContentRegionAvailX();
        ui.text(card.title(), ui.fonts().small(), ui.theme().text());
        ui.labels().say(TITLE, Widgets.lastItem(), card.title());
        ImGui.sameLine();
        ImGui.setCursorPosX(right - SmallControls.width(ui, "Close"));
        String help = "Takes the arithmetic away. The key S brings it back.";
        return SmallControls.words(ui, "Close the arithmetic", "Close", help);
    }

    private void line(Widgets ui, StepCard.Line line, String x, String y) {
        ui.space(2);
        if (!line.rule().isEmpty()) {
            ui.text(
                    textWrap.of(ui.fonts().monoSmall(), line.rule()),
                    ui.fonts().monoSmall(),
                    ui.theme().muted());
        }
        numbers(ui, x, line.x());
        numbers(ui, y, line.y());
    }

    private void numbers(Widgets ui, String weight, String text) {
        float left = ImGui.getCursorPosX();
        ui.text(weight, ui.fonts().small(), ui.theme().muted());
        ImGui.sameLine();
        ImGui.setCursorPosX(left + Math.max(ui.px(INDENT), SmallControls.width(ui, weight) + ui.px(8)));
        ui.text(
                textWrap.of(ui.fonts().monoSmall(), text),
                ui.fonts().monoSmall(),
                ui.theme().text());
        ui.labels().say(weight + ": " + text, Widgets.lastItem(), text);
    }

    private void terms(Widgets ui, StepCard card) {
        pointed = -1;
        ui.space(4);
        for (int i = 0; i < card.terms().size(); i++) {
            term(ui, card.terms().get(i));
            if (ImGui.isItemHovered()) {
                pointed = i;
            }
        }
        float left = ImGui.getCursorPosX();
        float room = ImGui.getContentRegionAvailX();
        ui.text("together", ui.fonts().small(), ui.theme().muted());
        way(ui, left, room, SmallControls.width(ui, "together"), card.sum());
        ui.labels().say("Whole step", Widgets.lastItem(), card.sum());
    }

    private static void term(Widgets ui, StepCard.Term term) {
        ImGui.beginGroup();
        float left = ImGui.getCursorPosX();
        float room = ImGui.getContentRegionAvailX();
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY() + ui.fonts().small().getFontSize() / 2;
        ImGui.getWindowDrawList().addLine(x, y, x + ui.px(20), y, Rgb.abgr(term.colour()), ui.px(4));
        ImGui.setCursorPosX(left + ui.px(28));
        ui.text(term.name(), ui.fonts().small(), ui.theme().text());
        way(ui, left, room, ui.px(28) + SmallControls.width(ui, term.name()), term.way());
        ImGui.endGroup();
        ui.done("Term " + term.name(), term.help());
    }

    /** Both numbers behind the name that ends there, or where they have no room, whole in a line of their own. */
    private static void way(Widgets ui, float left, float room, float named, String way) {
        float width = Letters.width(ui.fonts().monoSmall(), way);
        float at = Math.max(ui.px(WAYS), named + ui.px(8));
        if (at + width <= room) {
            ImGui.sameLine();
        }
        ImGui.setCursorPosX(left + Math.max(0, Math.min(at, room - width)));
        ui.text(way, ui.fonts().monoSmall(), ui.theme().text());
    }
}
