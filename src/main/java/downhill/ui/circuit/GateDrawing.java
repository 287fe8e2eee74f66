package downhill.ui.circuit;

import downhill.circuit.Gate;
import downhill.circuit.GateShape;
import downhill.circuit.Layout.Place;
import downhill.circuit.Spacing;
import downhill.colour.Rgb;
import downhill.colour.Theme;
import downhill.ui.kit.Lettering;
import downhill.ui.kit.OperatorSigns;
import downhill.ui.kit.Widgets;
import downhill.workspace.CircuitLab;
import imgui.ImDrawList;

/** Draws the gates, each with its name and value above and its gradient below. */
final class GateDrawing {
    private static final float SMALL = 14;
    private static final float SUM = (float) Spacing.SUM;

    /** The sign ^ is small and sits high. */
    private static final float RAISED = 1.2f;

    /** Writing lower than this in pixels is left out: it could not be read. */
    private static final float LEAST = 5;

    private final Widgets ui;
    private final ImDrawList list;
    private final CircuitCamera camera;
    private final CircuitPicture picture;
    private final CircuitTexts texts;
    private final CircuitLab lab;
    private final float unit;
    private final int current;
    private final Spacing spacing;
    private final Lettering words;
    private final Lettering bold;
    private final Lettering digits;

    GateDrawing(
            Widgets ui,
            ImDrawList list,
            CircuitCamera camera,
            CircuitPicture picture,
            CircuitTexts texts,
            CircuitLab lab) {
        this.ui = ui;
        this.list = list;
        this.camera = camera;
        this.picture = picture;
        this.texts = texts;
        this.lab = lab;
        this.unit = (float) camera.zoom();
        this.current = lab.trace().current().map(Gate::index).orElse(-1);
        this.spacing = picture.layout.spacing();
        words = ui.fonts().drawn();
        bold = ui.fonts().drawnBold();
        digits = ui.fonts().drawnMono();
    }

    void draw(Place place) {
        Gate gate = picture.circuit.gate(place.gate());
        boolean atWork = gate.index() == current;
        boolean chosen = lab.selected() == gate.index();
        Theme theme = ui.theme();
        int edge = atWork || chosen
                ? theme.accent()
                : gate.isNumber() ? Rgb.mix(theme.ground(), theme.muted(), 0.6) : theme.outline();
        if (atWork) {
            glow(place);
        }
        outline(place, Rgb.abgr(theme.panel()), Rgb.abgr(edge), (atWork || chosen ? 3 : 1.5f) * unit);
        symbol(gate, place);
        labels(gate, place);
    }

    private void glow(Place place) {
        float x = camera.x(place.x());
        float y = camera.y(place.y());
        float radius = (float) (unit * (Math.max(place.outlineWidth(), place.outlineHeight()) / 2 + 9));
        list.addCircleFilled(x, y, radius, Rgb.abgr(ui.theme().accent(), 0.18), 48);
    }

    private void outline(Place place, int fill, int edge, float width) {
        float left = camera.x(place.left());
        float right = camera.x(place.right());
        float top = camera.y(place.top());
        float bottom = camera.y(place.bottom());
        float x = camera.x(place.x());
        float y = camera.y(place.y());
        switch (place.shape()) {
            case CIRCLE -> {
                list.addCircleFilled(x, y, (right - left) / 2, fill, 48);
                list.addCircle(x, y, (right - left) / 2, edge, 48, width);
            }
            case DIAMOND -> {
                list.addQuadFilled(left, y, x, top, right, y, x, bottom, fill);
                list.addQuad(left, y, x, top, right, y, x, bottom, edge, width);
            }
            case WEDGE -> {
                float half = (float) ((bottom - top) / 2 * GateShape.NARROW);
                list.addQuadFilled(left, top, right, y - half, right, y + half, left, bottom, fill);
                list.addQuad(left, top, right, y - half, right, y + half, left, bottom, edge, width);
            }
            default -> {
                float round = place.shape() == GateShape.PILL
                        ? (bottom - top) / 2
                        : (place.shape() == GateShape.CURVE ? 8 : 3) * unit;
                list.addRectFilled(left, top, right, bottom, fill, round);
                list.addRect(left, top, right, bottom, edge, round, 0, width);
            }
        }
    }

    private void symbol(Gate gate, Place place) {
        Theme theme = ui.theme();
        String symbol = texts.symbols[gate.index()];
        float y = camera.y(place.y());
        float name = (float) spacing.title();
        float small = readable(SMALL) / unit;
        switch (place.shape()) {
            case NUMBER -> centred(symbol, digits, spacing.isDense() ? name : small, place, y, theme.muted());
            case PILL, WEDGE -> centred(symbol, bold, name, place, y, theme.text());
            case CURVE -> function(gate, place);
            default -> {
                float size = (float) spacing.symbol() * unit;
                if (!OperatorSigns.draw(list, gate.op(), camera.x(place.x()), y, size, Rgb.abgr(theme.text()))) {
                    centred(symbol, bold, RAISED * (float) spacing.symbol(), place, y + 3 * unit, theme.text());
                }
            }
        }
    }

    /** Its name above its curve, or where there is no room for a curve alone. */
    private void function(Gate gate, Place place) {
        boolean dense = spacing.isDense();
        float middle = camera.y(dense ? place.y() : place.top() + 15);
        centred(
                texts.symbols[gate.index()],
                words,
                readable(SMALL) / unit,
                place,
                middle,
                ui.theme().text());
        if (!dense) {
            curve(picture.curves[gate.index()], place);
        }
    }

    private void curve(OpCurve curve, Place place) {
        double left = place.left() + 12;
        double width = place.outlineWidth() - 24;
        double top = place.top() + 27;
        int colour = Rgb.abgr(ui.theme().muted());
        for (int i = 1; i < curve.x.length; i++) {
            if (!Float.isNaN(curve.y[i - 1]) && !Float.isNaN(curve.y[i])) {
                list.addLine(
                        camera.x(left + curve.x[i - 1] * width),
                        camera.y(top + curve.y[i - 1] * 20),
                        camera.x(left + curve.x[i] * width),
                        camera.y(top + curve.y[i] * 20),
                        colour,
                        Math.max(1, 2 * unit));
            }
        }
    }

    private void labels(Gate gate, Place place) {
        int i = gate.index();
        Theme theme = ui.theme();
        float label = readable((float) spacing.label()) / unit;
        above(texts.names[i], texts.values[i], place);
        centred(texts.gradients[i], digits, label, place, camera.y(place.bottom() + label), theme.gradient());
        float sum = readable(SUM) / unit;
        centred(texts.placedFormulas[i], digits, sum, place, camera.y(place.bottom() + label + 18), theme.muted());
    }

    /** An em in pixels: where it would just not be readable, a little more than there is room for. */
    private float readable(float em) {
        return (float) Spacing.readable(em * unit);
    }

    /** The name in the text's colour and the value in green: as one line, or one above the other. */
    private void above(String name, String value, Place place) {
        float size = readable((float) spacing.label());
        if (size < LEAST) {
            return;
        }
        boolean beside = spacing == Spacing.ROOMY || value.isEmpty() || name.isEmpty();
        float nameWidth = words.width(size, name);
        float valueWidth = digits.width(size, value);
        float middle = camera.x(place.x());
        float top = camera.y(place.top() - 7) - size * 1.1f;
        float left = middle - (beside ? nameWidth + valueWidth : nameWidth) / 2;
        float nameTop = beside ? top : top - (float) spacing.line() * unit;
        words.write(list, size, left, nameTop, ui.theme().text(), name);
        float valueLeft = beside ? left + nameWidth : middle - valueWidth / 2;
        digits.write(list, size, valueLeft, top, ui.theme().forward(), value);
    }

    private void centred(String text, Lettering letters, float size, Place place, float middle, int colour) {
        float pixels = size * unit;
        if (!text.isEmpty() && pixels >= LEAST) {
            float left = camera.x(place.x()) - letters.width(pixels, text) / 2;
            letters.write(list, pixels, left, middle - pixels * 0.62f, colour, text);
        }
    }
}
