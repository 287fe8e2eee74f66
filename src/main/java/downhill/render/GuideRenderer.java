package downhill.render;

import static org.lwjgl.opengl.GL41C.glDepthMask;

import downhill.colour.Rgb;
import downhill.gl.Context;
import downhill.render.landscape.Landscape;
import org.joml.Vector3f;

/** Draws what explains a landscape: arrows, tangent planes, curvature lines and ellipses, with their names. */
final class GuideRenderer implements AutoCloseable {
    private static final double HALF_WIDTH = 2.6;
    private static final int PIECES = 24;
    private static final double HIDDEN = 0.3;

    /** From a tip to its name, in pixels at scale 1. */
    private static final double GAP = 9;

    /** So many lines below its tip a name still belongs to it. */
    private static final double MOST_LINES = 2.5;

    private final ArrowRenderer arrows;
    private final TangentRenderer tangents;
    private final GroundLines groundLines = new GroundLines();
    private final Vector3f place = new Vector3f();

    GuideRenderer(Context context) {
        arrows = new ArrowRenderer(context);
        tangents = new TangentRenderer(context);
    }

    void draw(DrawFrame drawFrame, SceneResources sceneResources, Guides guides, Lines lines) {
        if (guides.field())
            sceneResources.gradients().draw(drawFrame, sceneResources.ground, arrows, guides.gradient());
        for (int i = 0; i < guides.tangents().size(); i++)
            tangents.draw(drawFrame, sceneResources.landscape, guides.tangents().get(i), guides.gradient());
        for (int i = 0; i < guides.strokes().size(); i++)
            groundLines.add(
                    drawFrame, lines, sceneResources.landscape, guides.strokes().get(i));
        for (int i = 0; i < guides.ellipses().size(); i++)
            groundLines.add(
                    drawFrame,
                    lines,
                    sceneResources.landscape,
                    guides.ellipses().get(i));
        glDepthMask(false);
        lines.draw(drawFrame, 0);
        glDepthMask(true);
        for (int i = 0; i < guides.arrows().size(); i++)
            add(drawFrame, sceneResources.landscape, guides.arrows().get(i));
        arrows.draw(drawFrame, sceneResources.ground, PIECES, HIDDEN);
    }

    private void add(DrawFrame drawFrame, Landscape landscape, Arrow arrow) {
        double x = landscape.worldX(arrow.x());
        double y = landscape.worldY(arrow.y());
        double dx = landscape.worldX(arrow.x() + arrow.dx()) - x;
        double dy = landscape.worldY(arrow.y() + arrow.dy()) - y;
        arrows.add(landscape, x, y, dx, dy, arrow.colour(), HALF_WIDTH * drawFrame.scale);
    }

    /** The names at tips and ends, over everything. */
    void drawNames(DrawFrame drawFrame, Landscape landscape, Guides guides, TextRenderer text) {
        for (int i = 0; i < guides.arrows().size(); i++) {
            Arrow arrow = guides.arrows().get(i);
            name(drawFrame, landscape, text, arrow.x(), arrow.y(), arrow.dx(), arrow.dy(), arrow.name());
        }
        for (int i = 0; i < guides.strokes().size(); i++) {
            Stroke stroke = guides.strokes().get(i);
            name(drawFrame, landscape, text, stroke.x(), stroke.y(), stroke.dx(), stroke.dy(), stroke.name());
        }
        for (int i = 0; i < guides.ellipses().size(); i++) {
            Ellipse ellipse = guides.ellipses().get(i);
            name(drawFrame, landscape, text, ellipse.x(), ellipse.y(), ellipse.ax(), ellipse.ay(), ellipse.name());
        }
    }

    /** A name beyond the end of a way in the domain, or beyond where the way leaves the landscape. */
    private void name(
            DrawFrame drawFrame,
            Landscape landscape,
            TextRenderer text,
            double x,
            double y,
            double dx,
            double dy,
            String name) {
        if (name.isEmpty() || !Double.isFinite(dx) || !Double.isFinite(dy)) return;
        project(drawFrame, landscape, x, y);
        double from = place.x;
        project(drawFrame, landscape, x + dx, y + dy);
        if (Math.abs(place.x) > 1 || Math.abs(place.y) > 1 || Math.abs(place.z) > 1) return;
        double line = 1.15 * TextStyle.NAME.size * drawFrame.scale;
        double tipX = (place.x + 1) / 2 * drawFrame.width;
        double baseline = Math.max(line, (1 - place.y) / 2 * drawFrame.height - 5 * drawFrame.scale);
        boolean leftwards = place.x < from;
        if (!name(drawFrame, text, name, tipX, baseline, line, leftwards))
            name(drawFrame, text, name, tipX, baseline, line, !leftwards);
    }

    /** The name at that side of a tip, or a little below; not where other words push it too far from the tip. */
    private static boolean name(
            DrawFrame drawFrame,
            TextRenderer text,
            String name,
            double tipX,
            double baseline,
            double line,
            boolean leftwards) {
        double width = text.width(TextStyle.NAME, name);
        double left = leftwards ? tipX - GAP * drawFrame.scale - width : tipX + GAP * drawFrame.scale;
        left = Math.max(0, Math.min(drawFrame.width - width, left));
        double free = text.places().below(left, baseline, width, line);
        if (free > baseline + MOST_LINES * line || free > drawFrame.height - line / 4) return false;
        int ink = Rgb.abgr(drawFrame.sceneColours.text());
        text.add(TextStyle.NAME, name, left, free, 0, ink, Rgb.abgr(drawFrame.sceneColours.ground(), 0.85));
        return true;
    }

    private void project(DrawFrame drawFrame, Landscape landscape, double x, double y) {
        double worldX = Math.max(-landscape.halfX(), Math.min(landscape.halfX(), landscape.worldX(x)));
        double worldY = Math.max(-landscape.halfY(), Math.min(landscape.halfY(), landscape.worldY(y)));
        place.set(worldX, worldY, Incline.height(landscape, worldX, worldY));
        drawFrame.matrix.transformProject(place);
    }

    @Override
    public void close() {
        arrows.close();
        tangents.close();
    }
}
