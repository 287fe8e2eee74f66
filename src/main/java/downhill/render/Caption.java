package downhill.render;

import java.util.ArrayList;
import java.util.List;

/** A sentence at the lower right of a picture, broken into lines where the picture is narrower than it. */
final class Caption {
    /** Baselines above the lower edge at scale 1: of the lowest sentence, and of the one above it. */
    static final double LOWEST = 22;

    static final double SECOND = 42;

    private static final double MARGIN = 24;
    private static final double LINE = 20;

    private final List<String> lines = new ArrayList<>();
    private String sentence = "";
    private double room;

    /** Adds it with its last line that far above the lower edge, at scale 1. */
    void add(Frame frame, TextRenderer text, String words, double above) {
        double width = frame.width - 2 * MARGIN * frame.scale;
        if (!words.equals(sentence) || width != room) {
            sentence = words;
            room = width;
            lines.clear();
            split(text, words);
        }
        int ink = Ink.bytes(frame.ink.muted(), 1);
        double y = frame.height - (above + LINE * (lines.size() - 1)) * frame.scale;
        for (int i = 0; i < lines.size(); i++) {
            text.add(Style.CAPTION, lines.get(i), frame.width - MARGIN * frame.scale, y, 1, ink, 0);
            y += LINE * frame.scale;
        }
    }

    /** As many words a line as have room, at least one. */
    private void split(TextRenderer text, String words) {
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (line.length() > 0 && text.width(Style.CAPTION, line + " " + word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}
