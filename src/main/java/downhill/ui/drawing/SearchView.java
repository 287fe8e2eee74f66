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
import downhill.ui.plot.Easel;
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
    public Map<String, Double> draw(Easel easel, Map<String, Double> numbers) {
        run(clock.seconds(easel));
        float below = easel.ui().px(BUTTONS) + 4 * Readout.height(easel) + easel.px(12);
        float head = Chart.head(easel);
        float frame = head + Chart.foot(easel);
        float side = Math.min(easel.chartHeight(below) - frame, (easel.width() - easel.px(GAP)) / 2);
        float left = ImGui.getCursorPosX();
        float top = ImGui.getCursorPosY();
        map(easel, head, side);
        ImGui.setCursorPos(left + side + easel.px(GAP), top);
        best.draw(easel, words.get(), easel.width() - side - easel.px(GAP), side + frame);
        easel.ui().space(4);
        buttons(easel);
        readouts(easel);
        return numbers;
    }

    /** Beside the chart, as high as what is drawn in it. */
    private void map(Easel easel, float head, float side) {
        int colour = easel.theme().text();
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        Easel.text(ImGui.getWindowDrawList(), easel.words(), x, y, colour, word(Word.MOVE_BALL));
        ImGui.setCursorScreenPos(x, y + head);
        if (map.draw(easel, words.get(), side, palette.get())) {
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

    private void buttons(Easel easel) {
        if (button(easel, Word.DROP_ONE, Word.DROP_ONE_HELP)) {
            now.drop();
        }
        if (button(easel, Word.DROP_TEN, Word.DROP_TEN_HELP)) {
            for (int i = 0; i < 10; i++) {
                now.drop();
            }
        }
        if (easel.button(
                word(running ? Word.PAUSE : Word.DESCEND),
                Word.DESCEND.english(),
                !now.resting(),
                word(Word.DESCEND_HELP))) {
            running = !running && !now.resting();
        }
        if (button(easel, Word.RESET, Word.RESET_SEARCH_HELP)) {
            now.reset();
            running = false;
        }
        ImGui.newLine();
        easel.ui().space(2);
    }

    private boolean button(Easel easel, Word word, Word help) {
        return easel.button(word(word), word.english(), false, word(help));
    }

    private void readouts(Easel easel) {
        Theme theme = easel.theme();
        Landings drops = now.parachutes();
        Readout.draw(
                easel,
                Readout.Mark.DASHES,
                theme.single(),
                word(Word.PARACHUTES, count(drops.count())),
                "parachutes",
                drops.count() == 0 ? word(Word.NONE_YET) : Digits.right(drops.best()),
                word(Word.PARACHUTES_HELP));
        Readout.draw(
                easel,
                Readout.Mark.LINE,
                theme.gradient(),
                word(Word.DESCENT, count(now.descentEvaluations())),
                "descent",
                Digits.right(now.descent().best()),
                word(Word.DESCENT_HELP));
        Readout.sentence(easel, word(Word.COST), theme.muted());
        Readout.sentence(easel, word(Word.COST_ON), theme.muted());
    }

    private String count(int evaluations) {
        return word(evaluations == 1 ? Word.ONE_EVALUATION : Word.EVALUATIONS, Digits.count(evaluations));
    }

    private String word(Word word, Object... parts) {
        return words.get().of(word, parts);
    }
}
