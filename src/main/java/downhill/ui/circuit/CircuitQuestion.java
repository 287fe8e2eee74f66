package downhill.ui.circuit;

import downhill.circuit.Answer;
import downhill.circuit.Gate;
import downhill.circuit.Trace;
import downhill.colour.Rgb;
import downhill.language.Digits;
import downhill.ui.kit.Entry;
import downhill.ui.kit.Rect;
import downhill.ui.kit.SmallControls;
import downhill.ui.kit.Widgets;
import downhill.workspace.CircuitLab;
import imgui.ImFont;
import imgui.ImGui;
import java.util.OptionalDouble;

/** Asks for one hidden gradient after the other, at the foot of the drawing, where nothing else grows or moves. */
final class CircuitQuestion {
    /** Room for the question, its field and the reply, at scale 1. */
    static final float HEIGHT = 84;

    private static final float FIELD = 150;
    private static final float WIDEST = 440;
    private static final String HELP = "Upstream times local. Type a number or a product, then Enter.";

    private String draft = "";
    private String reply = "";
    /** What is said to a right answer while the next question stands there. */
    private String praise = "";

    private int position = -1;
    private int input = -1;
    private boolean focus;

    /** Draws the question into the place, down to a bottom, and gives back the circuit with what was answered. */
    CircuitLab draw(Widgets ui, CircuitLab lab, Rect place, float bottom) {
        Gate gate = lab.trace().current().orElseThrow();
        int asked = 0;
        while (!lab.isAsking(asked)) {
            asked++;
        }
        renew(lab.trace().position(), asked);
        float width = Math.min(place.width() - ui.px(16), ui.px(WIDEST));
        float left = place.centreX() - width / 2;
        float top = bottom - ui.px(HEIGHT);
        backed(ui, left, top, width, bottom);
        write(
                ui,
                question(lab.trace(), gate, asked),
                left,
                top + ui.px(4),
                ui.theme().text());
        write(ui, reply, left, top + ui.px(62), ui.theme().gradient());
        if (!reply.isEmpty()) {
            ui.labels().say("Reply", new Rect(left, top + ui.px(62), left + width, bottom), reply);
        }
        ImGui.setCursorScreenPos(left, top + ui.px(26));
        return field(ui, lab, gate, asked);
    }

    private void renew(int nowPosition, int nowInput) {
        if (nowPosition != position || nowInput != input) {
            position = nowPosition;
            input = nowInput;
            draft = "";
            reply = praise;
            praise = "";
        }
    }

    private static String question(Trace trace, Gate gate, int input) {
        String to = trace.circuit().gate(gate.inputs().get(input)).name();
        return "What does " + gate.name() + " hand back to " + to + "? It received "
                + Digits.text(trace.gradient(gate).orElse(Double.NaN)) + ".";
    }

    private CircuitLab field(Widgets ui, CircuitLab lab, Gate gate, int asked) {
        String to = lab.trace().circuit().gate(gate.inputs().get(asked)).name();
        if (focus) {
            ImGui.setKeyboardFocusHere();
            focus = false;
        }
        Entry entry = ui.entry("Gradient for " + to, draft, ui.px(FIELD), HELP);
        draft = entry.text();
        ImGui.sameLine(0, ui.px(16));
        ImGui.setCursorPosY(ImGui.getCursorPosY() + ui.px(7));
        if (SmallControls.words(ui, "Show me " + to, "Writes the answer, if you would rather see it.")) {
            return lab.answered(asked);
        }
        return entry.finished() && !draft.isBlank() ? answer(lab, gate, asked) : lab;
    }

    private CircuitLab answer(CircuitLab lab, Gate gate, int asked) {
        focus = true;
        OptionalDouble number = Answer.read(draft);
        if (number.isEmpty()) {
            reply = "Type a number, such as −4 or 2*3.";
            return lab;
        }
        Answer answer = new Answer(lab.trace(), gate, asked, number.getAsDouble());
        reply = answer.reply();
        if (!answer.isRight()) {
            return lab;
        }
        praise = reply;
        return lab.answered(asked);
    }

    /** Words are read on plain ground, whatever wire lies behind them. */
    private static void backed(Widgets ui, float left, float top, float width, float bottom) {
        int ground = Rgb.abgr(ui.theme().ground(), 0.92);
        float margin = ui.px(8);
        ImGui.getWindowDrawList().addRectFilled(left - margin, top, left + width + margin, bottom, ground, ui.px(4));
    }

    private static void write(Widgets ui, String text, float left, float top, int colour) {
        ImFont font = ui.fonts().small();
        ImGui.getWindowDrawList().addText(font, Math.round(font.getFontSize()), left, top, Rgb.abgr(colour), text);
    }
}
