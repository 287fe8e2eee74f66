package downhill.ui.drawing;

import downhill.circuit.Grade;
import downhill.colour.Rgb;
import downhill.colour.Theme;
import downhill.language.Digits;
import downhill.lesson.live.ClaimedPartial;
import downhill.ui.plot.PlotArea;
import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import java.util.List;

/** Relative errors on a scale of powers of ten, which CS231n's grades divide. */
final class GradeScale {
    private static final double LEAST = -8;
    private static final float BAR = 22;

    /** The powers of ten where one grade ends and the next begins, after {@link Grade}. */
    private static final double[] ENDS = {-7, -4, -2, 0.3};

    void draw(PlotArea plotArea, List<ClaimedPartial> rows) {
        ImDrawList list = ImGui.getWindowDrawList();
        ImFont font = plotArea.words();
        float left = ImGui.getCursorScreenPosX();
        float top = ImGui.getCursorScreenPosY() + font.getFontSize() + plotArea.px(10);
        float bottom = top + plotArea.px(BAR);
        Grade[] grades = Grade.values();
        for (int i = 0; i < grades.length; i++) {
            float from = x(plotArea, left, i == 0 ? LEAST : ENDS[i - 1]);
            float to = x(plotArea, left, ENDS[i]);
            int colour = colour(plotArea.theme(), grades[i]);
            list.addRectFilled(from + 1, top, to - 1, bottom, Rgb.abgr(colour, 0.25), plotArea.px(3));
            list.addRectFilled(from + 1, bottom - plotArea.px(3), to - 1, bottom, Rgb.abgr(colour), plotArea.px(1));
            float middle = (from + to - PlotArea.width(font, grades[i].words())) / 2;
            PlotArea.text(
                    list, font, middle, top + plotArea.px(2), plotArea.theme().text(), grades[i].words());
            if (i > 0) {
                String power = Digits.powerOfTen((int) ENDS[i - 1]);
                float half = PlotArea.width(font, power) / 2;
                PlotArea.text(
                        list,
                        font,
                        from - half,
                        bottom + plotArea.px(2),
                        plotArea.theme().muted(),
                        power);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            mark(plotArea, list, font, left, top, rows, i);
        }
        ImGui.dummy(plotArea.width(), font.getFontSize() * 2 + plotArea.px(BAR + 14));
        plotArea.ui()
                .done(
                        plotArea.label("grades"),
                        "Relative errors of the claims: below 10⁻⁷ good, below 10⁻⁴ fine where the function has a kink,"
                                + " below 10⁻² uncomfortable, else wrong. After the notes of CS231n.");
    }

    private static int colour(Theme theme, Grade grade) {
        return switch (grade) {
            case GOOD -> theme.forward();
            case FINE -> theme.batch();
            case UNCOMFORTABLE -> theme.gradient();
            case WRONG -> theme.wrong();
        };
    }

    private static float x(PlotArea plotArea, float left, double power) {
        double last = ENDS[ENDS.length - 1];
        double held = Math.max(LEAST, Math.min(last, power));
        return left + (float) ((held - LEAST) / (last - LEAST)) * plotArea.width();
    }

    /** A triangle that points down at the error, with the input's name above it. */
    private static void mark(
            PlotArea plotArea,
            ImDrawList list,
            ImFont font,
            float left,
            float top,
            List<ClaimedPartial> rows,
            int index) {
        float half = plotArea.px(5);
        float x = place(plotArea, left, rows.get(index));
        int colour = Rgb.abgr(plotArea.theme().text());
        float base = top - plotArea.px(8);
        list.addTriangleFilled(x - half, base, x + half, base, x, top - plotArea.px(1), colour);
        String name = rows.get(index).name();
        float text = x - half;
        for (int i = 0; i < index; i++) {
            boolean near = Math.abs(place(plotArea, left, rows.get(i)) - x) < plotArea.px(12);
            text += near ? PlotArea.width(font, rows.get(i).name() + ", ") : 0;
        }
        PlotArea.text(
                list, font, text, base - font.getFontSize(), plotArea.theme().text(), name);
    }

    private static float place(PlotArea plotArea, float left, ClaimedPartial row) {
        double error = Double.isNaN(row.error()) ? 2 : row.error();
        float half = plotArea.px(5);
        return Math.max(left + half, Math.min(left + plotArea.width() - half, x(plotArea, left, Math.log10(error))));
    }
}
