package downhill.render;

import downhill.colour.Rgb;
import downhill.render.camera.BlockEdge;
import downhill.render.camera.Margins;
import downhill.render.landscape.AxisNames;
import downhill.render.landscape.AxisWords;
import downhill.render.landscape.Landscape;
import org.joml.Vector3f;

/** The floor's grid with numbers and names on the edges that face the camera, and the loss along one upright edge. */
final class Axes {
    /** Where along its edge, in halves of it, an axis' name may stand. */
    private static final double[] PLACES = {0, 0.5, -0.5};

    /** The parts of the loss' name that may stand left of the edge. */
    private static final double[] ANCHORS = {Margins.LEFT_OF_EDGE, 0.3, 0};

    private final Landscape landscape;
    private final AxisWords words;
    private final BlockEdge blockEdge = new BlockEdge();
    private final Vector3f place = new Vector3f();

    Axes(Landscape landscape, AxisNames axisNames) {
        this.landscape = landscape;
        words = AxisWords.of(landscape, axisNames);
    }

    /** The floor's lines, behind everything. */
    void drawFloor(DrawFrame drawFrame, Lines lines) {
        double a = landscape.halfX();
        double b = landscape.halfY();
        int thin = Rgb.abgr(drawFrame.sceneColours.muted(), 0.28);
        int frameInk = Rgb.abgr(drawFrame.sceneColours.muted(), 0.6);
        double width = drawFrame.scale;
        for (double x : words.xs()) floor(lines, landscape.worldX(x), -b, landscape.worldX(x), b, thin, width);
        for (double y : words.ys()) floor(lines, -a, landscape.worldY(y), a, landscape.worldY(y), thin, width);
        floor(lines, -a, -b, a, -b, frameInk, width);
        floor(lines, a, -b, a, b, frameInk, width);
        floor(lines, a, b, -a, b, frameInk, width);
        floor(lines, -a, b, -a, -b, frameInk, width);
        lines.draw(drawFrame, 0);
    }

    private static void floor(Lines lines, double x0, double y0, double x1, double y1, int ink, double width) {
        lines.add(x0, y0, Landscape.FLOOR, x1, y1, Landscape.FLOOR, ink, width);
    }

    /** Ticks, numbers and names, over everything; a number that would lie on other words is left out. */
    void drawNumbers(DrawFrame drawFrame, Lines lines, TextRenderer text) {
        double sideX = drawFrame.backward.x >= 0 ? 1 : -1;
        double sideY = drawFrame.backward.y >= 0 ? 1 : -1;
        nameX(drawFrame, text, sideY);
        nameY(drawFrame, text, sideX);
        nameLoss(drawFrame, text);
        int ink = Rgb.abgr(drawFrame.sceneColours.muted(), 0.9);
        upright(drawFrame, lines, text, ink);
        for (int i = 0; i < words.xs().length; i++) numberX(drawFrame, lines, text, i, sideY, ink);
        for (int i = 0; i < words.ys().length; i++) numberY(drawFrame, lines, text, i, sideX, ink);
        lines.draw(drawFrame, 0);
    }

    private void nameX(DrawFrame drawFrame, TextRenderer text, double side) {
        double numbers = widest(text, words.xTexts());
        for (double part : PLACES) {
            set(drawFrame, part * landscape.halfX(), side * (landscape.halfY() + Margins.TICK), 0, side);
            if (name(drawFrame, text, words.axisNames().x(), numbers)) return;
        }
    }

    private void nameY(DrawFrame drawFrame, TextRenderer text, double side) {
        double numbers = widest(text, words.yTexts());
        for (double part : PLACES) {
            set(drawFrame, side * (landscape.halfX() + Margins.TICK), part * landscape.halfY(), side, 0);
            if (name(drawFrame, text, words.axisNames().y(), numbers)) return;
        }
    }

    private void set(DrawFrame drawFrame, double x, double y, double awayX, double awayY) {
        blockEdge.set(drawFrame.matrix, drawFrame.width, drawFrame.height, x, y, drawFrame.floor, awayX, awayY);
    }

    /** The name beyond the edge's numbers. */
    private boolean name(DrawFrame drawFrame, TextRenderer text, String name, double numbers) {
        double unit = drawFrame.scale;
        double beyond = (Margins.TO_NUMBER + Margins.TO_NAME) * unit
                + 2 * blockEdge.reach(numbers / 2, TextStyle.NUMBER.size * unit / 2)
                + blockEdge.reach(text.width(TextStyle.NAME, name) / 2, TextStyle.NAME.size * unit / 2);
        return blockEdge.isSeen()
                && put(drawFrame, text, TextStyle.NAME, name, blockEdge.x(beyond), blockEdge.y(beyond), 0.5);
    }

    private static double widest(TextRenderer text, String[] texts) {
        double widest = 0;
        for (String number : texts) widest = Math.max(widest, text.width(TextStyle.NUMBER, number));
        return widest;
    }

    private void numberX(DrawFrame drawFrame, Lines lines, TextRenderer text, int index, double side, int ink) {
        double x = landscape.worldX(words.xs()[index]);
        double y = side * landscape.halfY();
        lines.add(x, y, drawFrame.floor, x, y + side * Margins.TICK, drawFrame.floor, ink, drawFrame.scale);
        set(drawFrame, x, y + side * Margins.TICK, 0, side);
        number(drawFrame, text, words.xTexts()[index]);
    }

    private void numberY(DrawFrame drawFrame, Lines lines, TextRenderer text, int index, double side, int ink) {
        double x = side * landscape.halfX();
        double y = landscape.worldY(words.ys()[index]);
        lines.add(x, y, drawFrame.floor, x + side * Margins.TICK, y, drawFrame.floor, ink, drawFrame.scale);
        set(drawFrame, x + side * Margins.TICK, y, side, 0);
        number(drawFrame, text, words.yTexts()[index]);
    }

    private void number(DrawFrame drawFrame, TextRenderer text, String number) {
        double unit = drawFrame.scale;
        double off = Margins.TO_NUMBER * unit
                + blockEdge.reach(text.width(TextStyle.NUMBER, number) / 2, TextStyle.NUMBER.size * unit / 2);
        if (blockEdge.isSeen()) put(drawFrame, text, TextStyle.NUMBER, number, blockEdge.x(off), blockEdge.y(off), 0.5);
    }

    /** The loss along the edge that is furthest left of the two that border the silhouette. */
    private void upright(DrawFrame drawFrame, Lines lines, TextRenderer text, int ink) {
        double x = left(drawFrame.right.x) * landscape.halfX();
        double y = left(drawFrame.right.y) * landscape.halfY();
        double outX = -Margins.TICK * drawFrame.right.x;
        double outY = -Margins.TICK * drawFrame.right.y;
        lines.add(x, y, Landscape.FLOOR, x, y, Landscape.RELIEF, ink, drawFrame.scale);
        for (int i = 0; i < words.losses().length; i++) {
            double z = Landscape.RELIEF * landscape.ticks().height(i);
            drawFrame.toPixels(place.set(x + 1.6 * outX, y + 1.6 * outY, z));
            if (Math.abs(place.z) >= 1) continue;
            if (put(drawFrame, text, TextStyle.NUMBER, words.losses()[i], place.x, place.y, 1))
                lines.add(x, y, z, x + outX, y + outY, z, ink, drawFrame.scale);
        }
    }

    private void nameLoss(DrawFrame drawFrame, TextRenderer text) {
        double x = left(drawFrame.right.x) * landscape.halfX() - Margins.TICK * drawFrame.right.x;
        double y = left(drawFrame.right.y) * landscape.halfY() - Margins.TICK * drawFrame.right.y;
        drawFrame.toPixels(place.set(x, y, Landscape.RELIEF));
        if (Math.abs(place.z) >= 1) return;
        double above = place.y - (Margins.TO_LOSS + 0.35 * TextStyle.NAME.size) * drawFrame.scale;
        for (double anchor : ANCHORS)
            if (put(drawFrame, text, TextStyle.NAME, words.axisNames().loss(), place.x, above, anchor)) return;
    }

    private static double left(double right) {
        return right >= 0 ? -1 : 1;
    }

    /** A word in the middle of that height, if there is room for it. */
    private static boolean put(
            DrawFrame drawFrame,
            TextRenderer text,
            TextStyle textStyle,
            String word,
            double x,
            double y,
            double anchor) {
        int ink =
                Rgb.abgr(textStyle == TextStyle.NAME ? drawFrame.sceneColours.text() : drawFrame.sceneColours.muted());
        int halo = Rgb.abgr(drawFrame.sceneColours.ground(), 0.8);
        return text.offer(textStyle, word, x, y + 0.35 * textStyle.size * drawFrame.scale, anchor, ink, halo);
    }
}
