package downhill.ui.text;

import downhill.ui.kit.Letters;
import downhill.ui.kit.Widgets;
import imgui.ImFont;
import java.util.ArrayList;
import java.util.List;

/** Sets code line by line; smaller where that spares a break, and a line that is still too long goes on further in. */
public final class CodeSetting {
    private static final float LEADING = 1.2f;
    private static final int FURTHER_IN = 4;

    private final Widgets ui;
    private final float width;
    private final List<PlacedText> placedTexts = new ArrayList<>();
    private final List<Float> tops = new ArrayList<>();
    private float x;
    private float y;

    public CodeSetting(Widgets ui, float width) {
        this.ui = ui;
        this.width = width;
    }

    /** {@link Composition#passages} are its lines. */
    public Composition set(String code) {
        List<String> lines = code.stripTrailing().replace("\t", "    ").lines().toList();
        ImFont font = font(lines);
        float line = Math.round(font.getFontSize() * LEADING);
        for (String text : lines) {
            tops.add(y);
            x = 0;
            for (Highlight.Piece piece : Highlight.line(text)) {
                put(piece.text(), piece.textColour(), font, line, indent(text));
            }
            y += line;
        }
        return new Composition(List.of(), placedTexts, List.of(), tops, List.of(), width, y);
    }

    private ImFont font(List<String> lines) {
        ImFont large = ui.fonts().mono();
        boolean fits = lines.stream().allMatch(line -> Letters.width(large, line) <= width);
        return fits ? large : ui.fonts().monoSmall();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length() + FURTHER_IN;
    }

    private void put(String text, TextColour textColour, ImFont font, float line, int indent) {
        String rest = text;
        while (!rest.isEmpty()) {
            int end = fitting(font, rest);
            if (end == 0) {
                y += line;
                x = Letters.width(font, " ") * indent;
                rest = rest.stripLeading();
                end = Math.max(1, fitting(font, rest));
            }
            String piece = rest.substring(0, Math.min(end, rest.length()));
            float wide = Letters.width(font, piece);
            if (!piece.isBlank()) {
                placedTexts.add(new PlacedText(x, y, wide, piece, font, textColour, false, "", ""));
            }
            x += wide;
            rest = rest.substring(piece.length());
        }
    }

    /** How many letters fit into the line, up to a blank where there is one. */
    private int fitting(ImFont font, String text) {
        if (x + Letters.width(font, text) <= width) {
            return text.length();
        }
        int end = text.length();
        while (end > 0 && x + Letters.width(font, text.substring(0, end)) > width) {
            end--;
        }
        int blank = text.lastIndexOf(' ', end);
        return blank > 0 ? blank : x > 0 ? 0 : end;
    }
}
