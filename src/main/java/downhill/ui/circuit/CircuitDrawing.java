package downhill.ui.circuit;

import downhill.circuit.Circuit;
import downhill.circuit.Layout;
import downhill.colour.Rgb;
import downhill.ui.kit.Pane;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.workspace.CircuitLab;
import imgui.ImDrawList;
import imgui.ImFont;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** A circuit's drawing; a new circuit is laid out beside the frames, and meanwhile its place is empty. */
public final class CircuitDrawing {
    private static final String NAME = "Circuit drawing";

    private final Executor worker;
    private final CircuitCanvas canvas = new CircuitCanvas();
    private Circuit asked;
    private CompletableFuture<CircuitPicture> coming;
    private CircuitPicture picture;
    /** Why there is no picture. */
    private String refusal = "";

    /** That fills a part of the window. The worker is given one task for each new circuit. */
    public CircuitDrawing(Executor worker) {
        this.worker = worker;
    }

    /** The whole circuit comes into the picture with the next frame. */
    public void fit() {
        canvas.fit();
    }

    /** Draws a window at that place; gives back what a person changed. */
    public CircuitLab draw(Widgets ui, CircuitLab lab, Rect place) {
        Pane.begin(ui, NAME, place, 0, 0);
        CircuitLab next = inside(ui, lab, place);
        Pane.end();
        if (isThere(next)) {
            canvas.card(ui, next, picture, place);
        }
        return next;
    }

    /** Draws into that place of the current window. */
    private CircuitLab inside(Widgets ui, CircuitLab lab, Rect place) {
        prepare(lab.trace().circuit());
        if (isThere(lab)) {
            return canvas.draw(ui, lab, picture, place);
        }
        ImDrawList list = CircuitCanvas.ground(ui, place);
        if (!refusal.isEmpty()) {
            ImFont font = ui.fonts().body();
            int size = Math.round(font.getFontSize());
            int colour = Rgb.abgr(ui.theme().text());
            list.addText(font, size, place.left() + ui.px(24), place.top() + ui.px(24), colour, "✗ " + refusal);
        }
        return lab;
    }

    private void take(CompletableFuture<CircuitPicture> done) {
        try {
            picture = done.join();
            refusal = "";
        } catch (CompletionException failed) {
            picture = null;
            refusal = failed.getCause().getMessage();
        }
    }

    /** Whether that circuit has been laid out. */
    public boolean isThere(CircuitLab lab) {
        return picture != null && picture.isOf(lab.trace().circuit());
    }

    /** The last one asked for counts. */
    private void prepare(Circuit wanted) {
        if (wanted != asked) {
            asked = wanted;
            coming = CompletableFuture.supplyAsync(() -> new CircuitPicture(wanted, Layout.of(wanted)), worker);
        }
        if (coming != null && coming.isDone()) {
            take(coming);
            coming = null;
        }
    }
}
