package downhill.render;

import downhill.colour.Rgb;
import downhill.render.camera.Margins;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences along the lower edge of a picture, at its right: in one line where there is room for it, else above each
 * other; the first alone in a picture that is hardly larger than they are.
 */
final class Captions {
    private static final double LOWEST = 14;

    /** Pixels at scale 1 below which a picture has a single sentence. */
    private static final double VERY_LOW = 220;

    private static final String BETWEEN = "   ·   ";

    private final List<String> wanted = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private double room;
    private double widest;

    /** Another sentence of this picture, above or after those before. */
    void add(String sentence) {
        if (!sentence.isEmpty()) wanted.add(sentence);
    }

    /** Writes them and begins anew; gives the pixel from the upper edge at which they begin. */
    double draw(DrawFrame drawFrame, TextRenderer text, Plate plate) {
        double unit = drawFrame.scale;
        if (drawFrame.height < VERY_LOW * unit && wanted.size() > 1)
            wanted.subList(1, wanted.size()).clear();
        double newRoom = drawFrame.width - 2 * Margins.SIDE * unit;
        if (!wanted.equals(sentences) || newRoom != room) split(text, newRoom);
        wanted.clear();
        if (lines.isEmpty()) return drawFrame.height;
        double right = drawFrame.width - Margins.SIDE * unit;
        double top = drawFrame.height - (LOWEST + Margins.LINE * lines.size()) * unit;
        plate.lay(
                drawFrame,
                text,
                right - widest - Margins.SIDE / 2 * unit,
                top,
                right + Margins.SIDE / 2 * unit,
                drawFrame.height);
        int ink = Rgb.abgr(drawFrame.sceneColours.muted());
        int halo = Rgb.abgr(drawFrame.sceneColours.ground(), 0.8);
        for (int i = 0; i < lines.size(); i++)
            text.add(TextStyle.CAPTION, lines.get(i), right, top + (15 + i * Margins.LINE) * unit, 1, ink, halo);
        return top;
    }

    private void split(TextRenderer text, double newRoom) {
        sentences.clear();
        sentences.addAll(wanted);
        room = newRoom;
        lines.clear();
        String all = String.join(BETWEEN, sentences);
        if (text.width(TextStyle.CAPTION, all) <= room && !all.isEmpty()) lines.add(all);
        else for (int i = sentences.size() - 1; i >= 0; i--) split(text, sentences.get(i));
        widest = 0;
        for (String line : lines) widest = Math.max(widest, text.width(TextStyle.CAPTION, line));
    }

    /** As many words a line as have room, at least one. */
    private void split(TextRenderer text, String words) {
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (line.length() > 0 && text.width(TextStyle.CAPTION, line + " " + word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}
