package downhill.render;

import downhill.colour.OnLandscape;
import downhill.colour.Rgb;
import downhill.render.camera.Camera;
import downhill.render.camera.Occlusion;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.Levels;
import downhill.render.landscape.Palette;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/**
 * The losses on the stronger contour lines: upright, in gaps of their lines, apart from each other and not behind the
 * landscape. They are placed again when the camera or the picture is another, and stay where they were if they can.
 */
final class ContourLabels {
    private static final int CANDIDATES = 160;
    private static final int MOST_ON_A_LINE = 5;
    private static final double APART = 150;
    private static final double LIGHT = 0.35;

    private final Landscape landscape;
    private final Palette palette;
    private final List<Line> lines = new ArrayList<>();
    private final Vector3f pixel = new Vector3f();
    private List<Label> placed = List.of();
    private Object placedFor;

    /** A contour line: its text and candidate places. */
    private record Line(String text, double height, float[] points) {}

    /** A text on the screen, and the candidate it stands at. */
    private record Label(Line line, int candidate, double x, double y, double width) {}

    private record View(Camera camera, int width, int height, float scale) {}

    ContourLabels(Landscape landscape, Palette palette) {
        this.landscape = landscape;
        this.palette = palette;
    }

    void draw(DrawFrame drawFrame, Camera camera, TextRenderer text) {
        if (lines.isEmpty()) gather();
        View view = new View(camera, drawFrame.width, drawFrame.height, drawFrame.scale);
        if (!view.equals(placedFor)) {
            place(drawFrame, camera, text);
            placedFor = view;
        }
        for (int i = 0; i < placed.size(); i++) add(drawFrame, text, placed.get(i));
    }

    private void gather() {
        Levels levels = landscape.contours();
        for (int i = 0; i < levels.count(); i++) {
            if (!levels.isStrong(i)) continue;
            double height = Landscape.RELIEF * levels.height(i);
            lines.add(new Line(landscape.contourText(i), height, Crossings.of(landscape, height, CANDIDATES)));
        }
    }

    private void add(DrawFrame drawFrame, TextRenderer text, Label label) {
        int ground = palette.at(label.line.height / Landscape.RELIEF);
        boolean bright = luminance(ground) > LIGHT;
        int halo = Rgb.abgr(Rgb.mix(ground, bright ? Rgb.WHITE : Rgb.BLACK, 0.25), 0.9);
        text.offer(
                TextStyle.LABEL,
                label.line.text,
                label.x,
                label.y,
                0.5,
                Rgb.abgr(bright ? OnLandscape.DARK_LABEL : OnLandscape.LIGHT_LABEL),
                halo);
    }

    private static double luminance(int rgb) {
        return 0.3 * (rgb >> 16 & 255) / 255 + 0.6 * (rgb >> 8 & 255) / 255 + 0.1 * (rgb & 255) / 255;
    }

    private void place(DrawFrame drawFrame, Camera camera, TextRenderer text) {
        List<Label> before = placed;
        placed = new ArrayList<>();
        for (Label label : before) consider(drawFrame, camera, text, label.line, label.candidate);
        for (Line line : lines)
            for (int i = 0; i < line.points.length / 2; i++) consider(drawFrame, camera, text, line, i);
    }

    private void consider(DrawFrame drawFrame, Camera camera, TextRenderer text, Line line, int candidate) {
        float x = line.points[2 * candidate];
        float y = line.points[2 * candidate + 1];
        drawFrame.toPixels(pixel.set(x, y, (float) line.height));
        double baseline = pixel.y + 0.35 * TextStyle.LABEL.size * drawFrame.scale;
        Label label = new Label(line, candidate, pixel.x, baseline, text.width(TextStyle.LABEL, line.text));
        if (Math.abs(pixel.z) < 1
                && inside(drawFrame, label)
                && free(drawFrame, label)
                && Occlusion.sees(landscape, camera, x, y, line.height)) {
            placed.add(label);
        }
    }

    private static boolean inside(DrawFrame drawFrame, Label label) {
        double margin = 12 * drawFrame.scale;
        return label.x - label.width / 2 > margin
                && label.x + label.width / 2 < drawFrame.width - margin
                && label.y > 3 * margin
                && label.y < drawFrame.height - 3 * margin;
    }

    private boolean free(DrawFrame drawFrame, Label label) {
        int same = 0;
        for (Label other : placed) {
            if (other.line == label.line) same++;
            double across = Math.abs(other.x - label.x);
            double along = Math.abs(other.y - label.y);
            boolean overlaps = across < (other.width + label.width) / 2 + 16 * drawFrame.scale
                    && along < 2 * TextStyle.LABEL.size * drawFrame.scale;
            if (overlaps || other.line == label.line && Math.hypot(across, along) < APART * drawFrame.scale)
                return false;
        }
        return same < MOST_ON_A_LINE;
    }
}
