package downhill.ui.drawing;

import downhill.colour.Theme;
import downhill.language.Digits;
import downhill.lesson.Vocabulary;
import downhill.lesson.Word;
import downhill.lesson.live.Landings;
import downhill.lesson.live.ParachuteSearch;
import downhill.render.landscape.Palette;
import downhill.ui.plot.Chart;
import downhill.ui.plot.Clock;
import downhill.ui.plot.PlotArea;
import downhill.ui.plot.Readout;
import imgui.ImGui;
import java.util.Map;
import java.util.function.Supplier;

/** Random parachutes against one descent: where they have been, and the best loss each has found for its evaluations. */
final class SearchView implements LessonView {
    private static final float BUTTONS = 36;
    private static final float SECONDS_A_STEP = 0.05f;
    private static final float GAP = 12;

    private final ParachuteSearch now;
    private final Supplier<Palette> palette;
    private final Supplier<Vocabulary> words;
    private final SurfaceMap map;
    private final BestSoFar best;
    private final Clock clock = new Clock();
    private boolean running;
    private float waited;

    /** @param palette the one that landscapes are drawn in now, {@code words} the lesson pane's own now */
    SearchView(ParachuteSearch now, Supplier<Palette> palette, Supplier<Vocabulary> words) {
        this.now = now;
        this.palette = palette;
        this.words = words;
        map = new SurfaceMap(now);
        best = new BestSoFar(now);
    }

    @Override
    public Map<String, Double> draw(PlotArea plotArea, Map<String, Double> numbers) {
        run(clock.seconds(plotArea));
        float below = plotArea.ui().px(BUTTONS) + 4 * Readout.height(plotArea) + plotArea.px(12);
        float head = Chart.head(plotArea);
        float frame = head + Chart.foot(plotArea);
        float side = Math.min(plotArea.chartHeight(below) - frame, (plotArea.width() - plotArea.px(GAP)) / 2);
        float left = ImGui.getCursorPosX();
        float top = ImGui.getCursorPosY();
        map(plotArea, head, side);
        ImGui.setCursorPos(left + side + plotArea.px(GAP), top);
        best.draw(plotArea, words.get(), plotArea.width() - side - plotArea.px(GAP), side + frame);
        plotArea.ui().space(4);
        buttons(plotArea);
        readouts(plotArea);
        return numbers;
    }

    /** Beside the chart, as high as what is drawn in it. */
    private void map(PlotArea plotArea, float head, float side) {
        int colour = plotArea.theme().text();
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        PlotArea.text(ImGui.getWindowDrawList(), plotArea.words(), x, y, colour, word(Word.MOVE_BALL));
        ImGui.setCursorScreenPos(x, y + head);
        if (map.draw(plotArea, words.get(), side, palette.get())) {
            now.begin(map.pointedX(), map.pointedY());
            running = false;
        }
    }

    private void run(float seconds) {
        waited += seconds;
        if (running && waited >= SECONDS_A_STEP) {
            waited = 0;
            now.descend();
            running = !now.resting();
        }
    }

    private void buttons(PlotArea plotArea) {
        if (button(plotArea, Word.DROP_ONE, Word.DROP_ONE_HELP)) {
            now.drop();
        }
        if (button(plotArea, Word.DROP_TEN, Word.DROP_TEN_HELP)) {
            for (int i = 0; i < 10; i++) {
                now.drop();
            }
        }
        if (plotArea.button(
                word(running ? Word.PAUSE : Word.DESCEND),
                Word.DESCEND.english(),
                !now.resting(),
                word(Word.DESCEND_HELP))) {
            running = !running && !now.resting();
        }
        if (button(plotArea, Word.RESET, Word.RESET_SEARCH_HELP)) {
            now.reset();
            running = false;
        }
        ImGui.newLine();
        plotArea.ui().space(2);
    }

    private boolean button(PlotArea plotArea, Word word, Word help) {
        return plotArea.button(word(word), word.english(), false, word(help));
    }

    private void readouts(PlotArea plotArea) {
        Theme theme = plotArea.theme();
        Landings drops = now.parachutes();
        Readout.draw(
                plotArea,
                Readout.Mark.DASHES,
                theme.single(),
                word(Word.PARACHUTES, count(drops.count())),
                "parachutes",
                drops.count() == 0 ? word(Word.NONE_YET) : Digits.right(drops.best()),
                word(Word.PARACHUTES_HELP));
        Readout.draw(
                plotArea,
                Readout.Mark.LINE,
                theme.gradient(),
                word(Word.DESCENT, count(now.descentEvaluations())),
                "descent",
                Digits.right(now.descent().best()),
                word(Word.DESCENT_HELP));
        Readout.sentence(plotArea, word(Word.COST), theme.muted());
        Readout.sentence(plotArea, word(Word.COST_ON), theme.muted());
    }

    private String count(int evaluations) {
        return word(evaluations == 1 ? Word.ONE_EVALUATION : Word.EVALUATIONS, Digits.count(evaluations));
    }

    private String word(Word word, Object... parts) {
        return words.get().of(word, parts);
    }
}
