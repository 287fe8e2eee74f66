package downhill.render;

import downhill.experiment.Field;
import downhill.language.Digits;
import java.util.Arrays;
import org.joml.Vector3f;

/** The floor's grid with numbers and names on the edges that face the camera, and the loss along one upright edge. */
final class Axes {
    /** The floor's height in the world. */
    static final double FLOOR = -0.06;

    private static final double TICK = 0.035;

    /** Where no number stands. */
    private static final float FAR = -1e6f;

    private final Landscape landscape;
    private final Names names;
    private final double[] xs;
    private final double[] ys;
    private final String[] xTexts;
    private final String[] yTexts;
    private final String[] lossTexts;
    private final Vector3f place = new Vector3f();
    private final Vector3f before = new Vector3f();

    Axes(Landscape landscape, Names names) {
        this.landscape = landscape;
        this.names = names;
        Field field = landscape.field();
        xs = Round.multiples(Round.step(field.x1() - field.x0(), 6), field.x0(), field.x1());
        ys = Round.multiples(Round.step(field.y1() - field.y0(), 6), field.y0(), field.y1());
        xTexts = Arrays.stream(xs).mapToObj(Digits::text).toArray(String[]::new);
        yTexts = Arrays.stream(ys).mapToObj(Digits::text).toArray(String[]::new);
        Levels ticks = landscape.ticks();
        lossTexts = new String[ticks.count()];
        for (int i = 0; i < lossTexts.length; i++) lossTexts[i] = Digits.text(ticks.loss(i));
    }

    /** The floor's lines, behind everything. */
    void drawFloor(Frame frame, Lines lines) {
        double a = landscape.halfX();
        double b = landscape.halfY();
        int thin = Ink.bytes(frame.ink.muted(), 0.28);
        int frameInk = Ink.bytes(frame.ink.muted(), 0.6);
        double width = frame.scale;
        for (double x : xs) floor(lines, landscape.worldX(x), -b, landscape.worldX(x), b, thin, width);
        for (double y : ys) floor(lines, -a, landscape.worldY(y), a, landscape.worldY(y), thin, width);
        floor(lines, -a, -b, a, -b, frameInk, width);
        floor(lines, a, -b, a, b, frameInk, width);
        floor(lines, a, b, -a, b, frameInk, width);
        floor(lines, -a, b, -a, -b, frameInk, width);
        lines.draw(frame, 0);
    }

    private static void floor(Lines lines, double x0, double y0, double x1, double y1, int ink, double width) {
        lines.add(x0, y0, FLOOR, x1, y1, FLOOR, ink, width);
    }

    /** Ticks, numbers and names, over everything. */
    void drawNumbers(Frame frame, Lines lines, TextRenderer text) {
        double sideX = frame.backward.x >= 0 ? 1 : -1;
        double sideY = frame.backward.y >= 0 ? 1 : -1;
        int ink = Ink.bytes(frame.ink.muted(), 0.9);
        before.set(FAR);
        for (int i = 0; i < xs.length; i++) numberX(frame, lines, text, i, sideY, ink);
        before.set(FAR);
        for (int i = 0; i < ys.length; i++) numberY(frame, lines, text, i, sideX, ink);
        put(frame, text, Style.NAME, names.x(), 0, sideY * (landscape.halfY() + 0.26), frame.floor, 0.5);
        put(frame, text, Style.NAME, names.y(), sideX * (landscape.halfX() + 0.26), 0, frame.floor, 0.5);
        upright(frame, lines, text, ink);
        lines.draw(frame, 0);
    }

    private void numberX(Frame frame, Lines lines, TextRenderer text, int index, double side, int ink) {
        double x = landscape.worldX(xs[index]);
        double y = side * landscape.halfY();
        lines.add(x, y, frame.floor, x, y + side * TICK, frame.floor, ink, frame.scale);
        number(frame, text, xTexts[index], x, y + side * 0.11);
    }

    private void numberY(Frame frame, Lines lines, TextRenderer text, int index, double side, int ink) {
        double x = side * landscape.halfX();
        double y = landscape.worldY(ys[index]);
        lines.add(x, y, frame.floor, x + side * TICK, y, frame.floor, ink, frame.scale);
        number(frame, text, yTexts[index], x + side * 0.11, y);
    }

    /** A number on the floor's edge, left out where it would lie on the one before. */
    private void number(Frame frame, TextRenderer text, String words, double x, double y) {
        frame.toPixels(place.set(x, y, frame.floor));
        double wide = text.width(Style.NUMBER, words) + 2 * frame.scale;
        boolean beside = Math.abs(place.x - before.x) > wide;
        if (!beside && Math.abs(place.y - before.y) < Style.NUMBER.size * frame.scale) return;
        before.set(place);
        put(frame, text, Style.NUMBER, words, x, y, frame.floor, 0.5);
    }

    /** The loss along the edge that is furthest left of the two that border the silhouette. */
    private void upright(Frame frame, Lines lines, TextRenderer text, int ink) {
        double sideX = frame.right.x >= 0 ? -1 : 1;
        double sideY = frame.right.y >= 0 ? -1 : 1;
        double x = sideX * landscape.halfX();
        double y = sideY * landscape.halfY();
        double outX = -TICK * frame.right.x;
        double outY = -TICK * frame.right.y;
        lines.add(x, y, FLOOR, x, y, Landscape.RELIEF, ink, frame.scale);
        double free = Double.POSITIVE_INFINITY;
        for (int i = 0; i < lossTexts.length; i++) {
            double z = Landscape.RELIEF * landscape.ticks().height(i);
            frame.toPixels(place.set(x, y, z));
            if (place.y > free) continue;
            free = place.y - Style.NUMBER.size * frame.scale;
            lines.add(x, y, z, x + outX, y + outY, z, ink, frame.scale);
            put(frame, text, Style.NUMBER, lossTexts[i], x + 1.6 * outX, y + 1.6 * outY, z, 1);
        }
        put(frame, text, Style.NAME, names.loss(), x + outX, y + outY, Landscape.RELIEF + 0.11, 0.7);
    }

    private void put(
            Frame frame, TextRenderer text, Style style, String words, double x, double y, double z, double anchor) {
        frame.toPixels(place.set(x, y, z));
        double pixelY = place.y + 0.35 * style.size * frame.scale;
        int ink = style == Style.NAME ? frame.ink.text() : frame.ink.muted();
        text.add(style, words, place.x, pixelY, anchor, Ink.bytes(ink, 1), Ink.bytes(frame.ink.ground(), 0.8));
    }
}
