package downhill.ui.plot;

import downhill.colour.Rgb;
import downhill.colour.Theme;
import downhill.render.landscape.Dash;
import downhill.render.landscape.Marker;
import downhill.ui.kit.DashedLine;
import downhill.ui.kit.Rect;
import downhill.workspace.TeamLook;
import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;

/** A plot of a lesson: axes with numbers, and strokes and marks at values. */
public final class Chart {
    private static final float LEFT_OF_TEXT = 4;
    private static final float ROUNDING = 6;

    private final ChartAxis across;
    private final ChartAxis up;
    private PlotArea plotArea;
    private ImDrawList list;
    private Rect plot = new Rect(0, 0, 0, 0);

    public Chart(ChartAxis across, ChartAxis up) {
        this.across = across;
        this.up = up;
    }

    /** Where the values are, in pixels of the screen. */
    public Rect plot() {
        return plot;
    }

    public ImDrawList list() {
        return list;
    }

    public float x(double value) {
        return (float) (plot.left() + across.part(value) * plot.width());
    }

    public float y(double value) {
        return (float) (plot.bottom() - up.part(value) * plot.height());
    }

    public ChartAxis across() {
        return across;
    }

    public ChartAxis up() {
        return up;
    }

    /** Draws ground, grid and numbers at the cursor, which goes below; strokes are clipped until {@link #end}. */
    public void begin(PlotArea newEasel, float width, float height) {
        plotArea = newEasel;
        list = ImGui.getWindowDrawList();
        float left = ImGui.getCursorScreenPosX();
        float top = ImGui.getCursorScreenPosY();
        ImFont font = plotArea.words();
        float line = font.getFontSize();
        float numbers = widestNumber(font) + plotArea.px(LEFT_OF_TEXT + 2);
        plot = new Rect(
                left + numbers, top + head(plotArea), left + width - plotArea.px(8), top + height - foot(plotArea));
        ground();
        grid(font, line);
        names(font, line, left, top);
        list.pushClipRect(plot.left(), plot.top(), plot.right(), plot.bottom(), true);
    }

    /** The pixels above the plot, with the name of what goes up. */
    public static float head(PlotArea plotArea) {
        return plotArea.words().getFontSize() + plotArea.px(6);
    }

    /** The pixels below the plot, with the numbers across and below them their name. */
    public static float foot(PlotArea plotArea) {
        return 2 * plotArea.words().getFontSize() + plotArea.px(6);
    }

    private float widestNumber(ImFont font) {
        float widest = 0;
        for (int i = 0; i < up.ticks(); i++) {
            widest = Math.max(widest, PlotArea.width(font, up.text(i)));
        }
        return widest;
    }

    private void ground() {
        int colour = Rgb.abgr(plotArea.theme().ground());
        list.addRectFilled(plot.left(), plot.top(), plot.right(), plot.bottom(), colour, plotArea.px(ROUNDING));
    }

    private void grid(ImFont font, float line) {
        int colour = Rgb.abgr(plotArea.theme().line());
        float thin = Math.max(1, Math.round(plotArea.px(1)));
        int text = plotArea.theme().muted();
        for (int i = 0; i < across.ticks(); i++) {
            float x = Math.round(x(across.tick(i)));
            float half = PlotArea.width(font, across.text(i)) / 2;
            list.addLine(x, plot.top(), x, plot.bottom(), colour, thin);
            float from = Math.min(x - half, plot.right() + plotArea.px(8) - 2 * half);
            PlotArea.text(list, font, from, plot.bottom() + plotArea.px(3), text, across.text(i));
        }
        for (int i = 0; i < up.ticks(); i++) {
            float y = Math.round(y(up.tick(i)));
            float width = PlotArea.width(font, up.text(i));
            list.addLine(plot.left(), y, plot.right(), y, colour, thin);
            PlotArea.text(list, font, plot.left() - width - plotArea.px(LEFT_OF_TEXT), y - line / 2, text, up.text(i));
        }
    }

    private void names(ImFont font, float line, float left, float top) {
        int colour = plotArea.theme().text();
        PlotArea.text(list, font, left, top, colour, up.name());
        float right = plot.right() - PlotArea.width(font, across.name());
        PlotArea.text(list, font, right, plot.bottom() + plotArea.px(4) + line, colour, across.name());
    }

    /** Ends the strokes; what is drawn after it may stand over the border. */
    public void end() {
        list.popClipRect();
    }

    /** A line through points; one that is not finite leaves a gap. */
    public void curve(double[] xs, double[] ys, int count, int rgb, float width) {
        int colour = Rgb.abgr(rgb);
        boolean open = false;
        for (int i = 0; i < count; i++) {
            boolean there = Double.isFinite(xs[i]) && Double.isFinite(ys[i]);
            if (there) {
                list.pathLineTo(x(xs[i]), held(y(ys[i])));
            } else if (open) {
                list.pathStroke(colour, 0, plotArea.px(width));
            }
            open = there;
        }
        if (open) {
            list.pathStroke(colour, 0, plotArea.px(width));
        }
    }

    /** Far outside the plot a line is not seen, and its pixels would leave the numbers. */
    private float held(float y) {
        return Math.max(plot.top() - plot.height() * 4, Math.min(plot.bottom() + plot.height() * 4, y));
    }

    /** A straight line between two values. */
    public void line(double x0, double y0, double x1, double y1, int rgb, float width) {
        list.addLine(x(x0), held(y(y0)), x(x1), held(y(y1)), Rgb.abgr(rgb), plotArea.px(width));
    }

    /** The same, broken. */
    public void dashed(double x0, double y0, double x1, double y1, int rgb) {
        TeamLook teamLook = new TeamLook(rgb, Marker.CIRCLE, Dash.DASHED);
        new DashedLine(list, teamLook, plotArea.px(1)).move(x(x0), held(y(y0))).line(x(x1), held(y(y1)));
    }

    /** A curve in a team's dash. */
    public void curve(double[] xs, double[] ys, int count, TeamLook teamLook) {
        DashedLine line = new DashedLine(list, teamLook, plotArea.px(1.15f));
        boolean open = false;
        for (int i = 0; i < count; i++) {
            boolean there = Double.isFinite(xs[i]) && Double.isFinite(ys[i]);
            if (there && open) {
                line.line(x(xs[i]), held(y(ys[i])));
            } else if (there) {
                line.move(x(xs[i]), held(y(ys[i])));
            }
            open = there;
        }
    }

    /** A line up through the whole plot. */
    public void upright(double x, int rgb, float width) {
        list.addLine(x(x), plot.top(), x(x), plot.bottom(), Rgb.abgr(rgb), plotArea.px(width));
    }

    /** A circle, of the radius at scale 1. */
    public void ring(double x, double y, float radius, int rgb) {
        list.addCircle(x(x), y(y), plotArea.px(radius), Rgb.abgr(rgb), 0, plotArea.px(1.5f));
    }

    /** A filled circle, of the radius at scale 1. */
    public void dot(double x, double y, float radius, int rgb) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            return;
        }
        list.addCircleFilled(x(x), y(y), plotArea.px(radius), Rgb.abgr(rgb));
    }

    /** The white ball that stands for the weight. */
    public void ball(double x, double y) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            return;
        }
        list.addCircleFilled(x(x), y(y), plotArea.px(7), Rgb.abgr(Theme.DARK.ground()));
        list.addCircleFilled(x(x), y(y), plotArea.px(5.5f), Rgb.abgr(Rgb.WHITE));
    }

    /** Words beside a point, on a patch of ground so that no line runs through them, kept inside the plot. */
    public void words(float x, float y, int rgb, String text) {
        ImFont font = plotArea.words();
        float width = PlotArea.width(font, text);
        float height = font.getFontSize();
        float left = Math.max(plot.left() + plotArea.px(4), Math.min(plot.right() - width - plotArea.px(4), x));
        float top = Math.max(plot.top() + plotArea.px(2), Math.min(plot.bottom() - height - plotArea.px(2), y));
        float pad = plotArea.px(3);
        list.addRectFilled(
                left - pad,
                top,
                left + width + pad,
                top + height,
                Rgb.abgr(plotArea.theme().ground(), 0.8),
                pad);
        PlotArea.text(list, font, left, top, rgb, text);
    }
}
