package downhill.render;

/** The places that the words of a picture take, so that none lies on another: who comes later goes elsewhere or not at all. */
final class FreePlaces {
    private static final int MOST = 512;

    /** Of a line of text, above its baseline and below it. */
    private static final double ABOVE = 0.8;

    private static final double TOUCHING = 0.01;

    private final double[] boxes = new double[4 * MOST];
    private final String[] texts = new String[MOST];
    private double width;
    private double height;
    private int count;

    /** A new picture of that many pixels, in which all is free. */
    void begin(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
        count = 0;
    }

    int count() {
        return count;
    }

    /** What stands there; null for the ground of a legend. */
    String text(int index) {
        return texts[index];
    }

    /** Its left (0), top (1), right (2) or bottom (3), in pixels from the picture's upper left. */
    double side(int index, int side) {
        return boxes[4 * index + side];
    }

    /** Takes a place, free or not. */
    void take(String text, double left, double top, double right, double bottom) {
        if (count == MOST) return;
        texts[count] = text;
        boxes[4 * count] = left;
        boxes[4 * count + 1] = top;
        boxes[4 * count + 2] = right;
        boxes[4 * count + 3] = bottom;
        count++;
    }

    /** Whether it lies in the picture and on nothing. */
    boolean isFree(double left, double top, double right, double bottom) {
        if (left < 0 || top < 0 || right > width || bottom > height) return false;
        for (int i = 0; i < count; i++) if (covers(i, left, top, right, bottom)) return false;
        return true;
    }

    /** The first free baseline at or below this one for a text of that width. */
    double below(double left, double baseline, double wide, double line) {
        double free = baseline;
        for (int i = 0; i < count; i++)
            if (covers(i, left, free - ABOVE * line, left + wide, free + (1 - ABOVE) * line - TOUCHING)) {
                free = boxes[4 * i + 3] + ABOVE * line;
                i = -1;
            }
        return free;
    }

    private boolean covers(int index, double left, double top, double right, double bottom) {
        int at = 4 * index;
        return right > boxes[at] && left < boxes[at + 2] && bottom > boxes[at + 1] && top < boxes[at + 3] - TOUCHING;
    }
}
