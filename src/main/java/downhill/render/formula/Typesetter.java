package downhill.render.formula;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/** LaTeX mathematics as a picture. Long sums go on in the next line; what is still too wide is set smaller. */
final class Typesetter {
    private static final double SMALLEST = 0.7;
    private static final double LEADING = 0.45;
    private static final int EDGE = 1;

    private final int width;

    /** @param width in pixels that a picture should keep to */
    Typesetter(int width) {
        this.width = width;
    }

    /** How opaque the ink is at each pixel, 0 to 255, row 0 at the top; depth is below the last line's baseline. */
    record Bitmap(byte[] ink, int width, int height, int depth) {}

    /** A formula as it stands in a line of text, with letters of that size in pixels. */
    static Bitmap inline(String latex, float size) {
        TeXIcon icon = icon(latex, size, TeXConstants.STYLE_TEXT);
        icon.setInsets(new Insets(0, 0, 0, 0), true);
        return paint(List.of(icon), size);
    }

    /** Sets the lines, with letters of that size in pixels. A RuntimeException if it is no mathematics. */
    Bitmap set(List<String> lines, float size) {
        List<TeXIcon> icons = new ArrayList<>();
        for (String line : lines) {
            for (String part : broken(line, size)) {
                icons.add(fitted(part, size));
            }
        }
        return paint(icons, size);
    }

    private List<String> broken(String line, float size) {
        List<String> parts = new ArrayList<>();
        String rest = "";
        for (String term : TopTerms.of(line)) {
            String longer = rest + term;
            if (!rest.isEmpty() && icon(longer, size).getIconWidth() > room()) {
                parts.add(rest);
                longer = "\\quad{}" + term;
            }
            rest = longer;
        }
        parts.add(rest);
        return parts;
    }

    private TeXIcon fitted(String latex, float size) {
        TeXIcon icon = icon(latex, size);
        double share = Math.max(SMALLEST, (double) room() / icon.getIconWidth());
        return share < 1 ? icon(latex, (float) (size * share)) : icon;
    }

    private int room() {
        return width - 2 * EDGE;
    }

    private static TeXIcon icon(String latex, float size) {
        return icon(latex, size, TeXConstants.STYLE_DISPLAY);
    }

    private static TeXIcon icon(String latex, float size, int style) {
        // The library's \mathit is a bold script; upright is how names of several letters are printed.
        TeXFormula formula = new TeXFormula(latex.replace("\\mathit{", "\\mathrm{"));
        TeXIcon icon = formula.createTeXIcon(style, size);
        icon.setForeground(Color.WHITE);
        return icon;
    }

    private static Bitmap paint(List<TeXIcon> icons, float size) {
        int gap = (int) Math.round(size * LEADING);
        int widest = icons.stream().mapToInt(TeXIcon::getIconWidth).max().orElse(1) + 2 * EDGE;
        int height = icons.stream().mapToInt(TeXIcon::getIconHeight).sum() + gap * (icons.size() - 1) + 2 * EDGE;
        BufferedImage image = new BufferedImage(widest, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        int top = EDGE;
        for (TeXIcon icon : icons) {
            icon.paintIcon(null, graphics, EDGE, top);
            top += icon.getIconHeight() + gap;
        }
        graphics.dispose();
        return new Bitmap(
                ((DataBufferByte) image.getRaster().getDataBuffer()).getData(),
                widest,
                height,
                icons.get(icons.size() - 1).getIconDepth() + EDGE);
    }
}
