package downhill.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences at the lower right of a picture, above each other, in lines no longer than there is room for; the first alone
 * in a picture that is hardly larger than they are.
 */
final class Captions {
    private static final double MARGIN = 24;
    private static final double LINE = 20;
    private static final double LOWEST = 22;

    /** Pixels at scale 1 less than which are no room for lines of words. */
    private static final double LEAST = 100;

    /** A picture lower than this at scale 1, or narrow, has lines all across it, and a very low one a single sentence. */
    private static final double LOW = 420;

    private static final double VERY_LOW = 220;

    private final List<String> wanted = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private double broken;

    /** Another sentence of this picture, above those before. */
    void add(String sentence) {
        if (!sentence.isEmpty()) wanted.add(sentence);
    }

    /**
     * Writes them right of that pixel, or as far left as is fit where that leaves them no room, and begins anew; gives the
     * pixel from the upper edge at which they begin.
     */
    double draw(Frame frame, TextRenderer text, double from) {
        double unit = frame.scale;
        double right = frame.width - MARGIN * unit;
        boolean low = frame.height < LOW * unit || Room.isNarrow(frame.width / unit, frame.height / unit);
        double left = low ? MARGIN * unit : Math.min(frame.width / 2.0, right - 2 * LEAST * unit);
        double room = right - (right - from < LEAST * unit ? left : from);
        if (frame.height < VERY_LOW * unit && wanted.size() > 1)
            wanted.subList(1, wanted.size()).clear();
        if (!wanted.equals(sentences) || room != broken) split(text, room);
        wanted.clear();
        int ink = Ink.bytes(frame.ink.muted(), 1);
        int halo = Ink.bytes(frame.ink.ground(), 0.8);
        double y = frame.height - (LOWEST + LINE * (lines.size() - 1)) * unit;
        for (int i = 0; i < lines.size(); i++)
            text.add(Style.CAPTION, lines.get(i), right, y + i * LINE * unit, 1, ink, halo);
        return y - Style.CAPTION.size * unit;
    }

    private void split(TextRenderer text, double room) {
        sentences.clear();
        sentences.addAll(wanted);
        broken = room;
        lines.clear();
        for (int i = sentences.size() - 1; i >= 0; i--) split(text, sentences.get(i));
    }

    /** As many words a line as have room, at least one. */
    private void split(TextRenderer text, String words) {
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (line.length() > 0 && text.width(Style.CAPTION, line + " " + word) > broken) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}
