package downhill.render;

import downhill.colour.Rgb;
import downhill.render.camera.Edge;
import downhill.render.camera.Margins;
import downhill.render.landscape.AxisWords;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.Names;
import org.joml.Vector3f;

/** The floor's grid with numbers and names on the edges that face the camera, and the loss along one upright edge. */
final class Axes {
    /** Where along its edge, in halves of it, an axis' name may stand. */
    private static final double[] PLACES = {0, 0.5, -0.5};

    /** The parts of the loss' name that may stand left of the edge. */
    private static final double[] ANCHORS = {Margins.LEFT_OF_EDGE, 0.3, 0};

    private final Landscape landscape;
    private final AxisWords words;
    private final Edge edge = new Edge();
    private final Vector3f place = new Vector3f();

    Axes(Landscape landscape, Names names) {
        this.landscape = landscape;
        words = AxisWords.of(landscape, names);
    }

    /** The floor's lines, behind everything. */
    void drawFloor(Frame frame, Lines lines) {
        double a = landscape.halfX();
        double b = landscape.halfY();
        int thin = Rgb.abgr(frame.ink.muted(), 0.28);
        int frameInk = Rgb.abgr(frame.ink.muted(), 0.6);
        double width = frame.scale;
        for (double x : words.xs()) floor(lines, landscape.worldX(x), -b, landscape.worldX(x), b, thin, width);
        for (double y : words.ys()) floor(lines, -a, landscape.worldY(y), a, landscape.worldY(y), thin, width);
        floor(lines, -a, -b, a, -b, frameInk, width);
        floor(lines, a, -b, a, b, frameInk, width);
        floor(lines, a, b, -a, b, frameInk, width);
        floor(lines, -a, b, -a, -b, frameInk, width);
        lines.draw(frame, 0);
    }

    private static void floor(Lines lines, double x0, double y0, double x1, double y1, int ink, double width) {
        lines.add(x0, y0, Landscape.FLOOR, x1, y1, Landscape.FLOOR, ink, width);
    }

    /** Ticks, numbers and names, over everything; a number that would lie on other words is left out. */
    void drawNumbers(Frame frame, Lines lines, TextRenderer text) {
        double sideX = frame.backward.x >= 0 ? 1 : -1;
        double sideY = frame.backward.y >= 0 ? 1 : -1;
        nameX(frame, text, sideY);
        nameY(frame, text, sideX);
        nameLoss(frame, text);
        int ink = Rgb.abgr(frame.ink.muted(), 0.9);
        upright(frame, lines, text, ink);
        for (int i = 0; i < words.xs().length; i++) numberX(frame, lines, text, i, sideY, ink);
        for (int i = 0; i < words.ys().length; i++) numberY(frame, lines, text, i, sideX, ink);
        lines.draw(frame, 0);
    }

    private void nameX(Frame frame, TextRenderer text, double side) {
        double numbers = widest(text, words.xTexts());
        for (double part : PLACES) {
            set(frame, part * landscape.halfX(), side * (landscape.halfY() + Margins.TICK), 0, side);
            if (name(frame, text, words.names().x(), numbers)) return;
        }
    }

    private void nameY(Frame frame, TextRenderer text, double side) {
        double numbers = widest(text, words.yTexts());
        for (double part : PLACES) {
            set(frame, side * (landscape.halfX() + Margins.TICK), part * landscape.halfY(), side, 0);
            if (name(frame, text, words.names().y(), numbers)) return;
        }
    }

    private void set(Frame frame, double x, double y, double awayX, double awayY) {
        edge.set(frame.matrix, frame.width, frame.height, x, y, frame.floor, awayX, awayY);
    }

    /** The name beyond the edge's numbers. */
    private boolean name(Frame frame, TextRenderer text, String name, double numbers) {
        double unit = frame.scale;
        double beyond = (Margins.TO_NUMBER + Margins.TO_NAME) * unit
                + 2 * edge.reach(numbers / 2, Style.NUMBER.size * unit / 2)
                + edge.reach(text.width(Style.NAME, name) / 2, Style.NAME.size * unit / 2);
        return edge.isSeen() && put(frame, text, Style.NAME, name, edge.x(beyond), edge.y(beyond), 0.5);
    }

    private static double widest(TextRenderer text, String[] texts) {
        double widest = 0;
        for (String number : texts) widest = Math.max(widest, text.width(Style.NUMBER, number));
        return widest;
    }

    private void numberX(Frame frame, Lines lines, TextRenderer text, int index, double side, int ink) {
        double x = landscape.worldX(words.xs()[index]);
        double y = side * landscape.halfY();
        lines.add(x, y, frame.floor, x, y + side * Margins.TICK, frame.floor, ink, frame.scale);
        set(frame, x, y + side * Margins.TICK, 0, side);
        number(frame, text, words.xTexts()[index]);
    }

    private void numberY(Frame frame, Lines lines, TextRenderer text, int index, double side, int ink) {
        double x = side * landscape.halfX();
        double y = landscape.worldY(words.ys()[index]);
        lines.add(x, y, frame.floor, x + side * Margins.TICK, y, frame.floor, ink, frame.scale);
        set(frame, x + side * Margins.TICK, y, side, 0);
        number(frame, text, words.yTexts()[index]);
    }

    private void number(Frame frame, TextRenderer text, String number) {
        double unit = frame.scale;
        double off = Margins.TO_NUMBER * unit
                + edge.reach(text.width(Style.NUMBER, number) / 2, Style.NUMBER.size * unit / 2);
        if (edge.isSeen()) put(frame, text, Style.NUMBER, number, edge.x(off), edge.y(off), 0.5);
    }

    /** The loss along the edge that is furthest left of the two that border the silhouette. */
    private void upright(Frame frame, Lines lines, TextRenderer text, int ink) {
        double x = left(frame.right.x) * landscape.halfX();
        double y = left(frame.right.y) * landscape.halfY();
        double outX = -Margins.TICK * frame.right.x;
        double outY = -Margins.TICK * frame.right.y;
        lines.add(x, y, Landscape.FLOOR, x, y, Landscape.RELIEF, ink, frame.scale);
        for (int i = 0; i < words.losses().length; i++) {
            double z = Landscape.RELIEF * landscape.ticks().height(i);
            frame.toPixels(place.set(x + 1.6 * outX, y + 1.6 * outY, z));
            if (Math.abs(place.z) >= 1) continue;
            if (put(frame, text, Style.NUMBER, words.losses()[i], place.x, place.y, 1))
                lines.add(x, y, z, x + outX, y + outY, z, ink, frame.scale);
        }
    }

    private void nameLoss(Frame frame, TextRenderer text) {
        double x = left(frame.right.x) * landscape.halfX() - Margins.TICK * frame.right.x;
        double y = left(frame.right.y) * landscape.halfY() - Margins.TICK * frame.right.y;
        frame.toPixels(place.set(x, y, Landscape.RELIEF));
        if (Math.abs(place.z) >= 1) return;
        double above = place.y - (Margins.TO_LOSS + 0.35 * Style.NAME.size) * frame.scale;
        for (double anchor : ANCHORS)
            if (put(frame, text, Style.NAME, words.names().loss(), place.x, above, anchor)) return;
    }

    private static double left(double right) {
        return right >= 0 ? -1 : 1;
    }

    /** A word in the middle of that height, if there is room for it. */
    private static boolean put(
            Frame frame, TextRenderer text, Style style, String word, double x, double y, double anchor) {
        int ink = Rgb.abgr(style == Style.NAME ? frame.ink.text() : frame.ink.muted());
        int halo = Rgb.abgr(frame.ink.ground(), 0.8);
        return text.offer(style, word, x, y + 0.35 * style.size * frame.scale, anchor, ink, halo);
    }
}
