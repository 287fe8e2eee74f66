package downhill.ui;

import downhill.lesson.Landings;
import downhill.lesson.ParachuteSearch;
import downhill.render.Palette;
import imgui.ImGui;
import java.util.Map;

/** Random parachutes against one descent: where they have been, and the best loss each has found for its evaluations. */
final class SearchView implements LessonView {
    private static final float BUTTONS = 36;
    private static final float SECONDS_A_STEP = 0.05f;
    private static final float GAP = 12;

    private final ParachuteSearch now;
    private final SurfaceMap map;
    private final BestSoFar best;
    private final Clock clock = new Clock();
    private boolean running;
    private float waited;

    SearchView(ParachuteSearch now, Palette palette) {
        this.now = now;
        map = new SurfaceMap(now, palette);
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
        best.draw(easel, easel.width() - side - easel.px(GAP), side + frame);
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
        Easel.text(ImGui.getWindowDrawList(), easel.words(), x, y, colour, "click to move the ball");
        ImGui.setCursorScreenPos(x, y + head);
        if (map.draw(easel, side)) {
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
        if (easel.button("Drop 1", false, "One parachute somewhere at random: one evaluation of the loss.")) {
            now.drop();
        }
        if (easel.button("Drop 10", false, "Ten parachutes. How many until one lands as low as the descent?")) {
            for (int i = 0; i < 10; i++) {
                now.drop();
            }
        }
        if (easel.button(
                running ? "Pause" : "Descend",
                "Descend",
                !now.resting(),
                "Gradient descent from the white ball, twenty steps a second.")) {
            running = !running && !now.resting();
        }
        if (easel.button("Reset", false, "Takes all away. The next parachutes come down elsewhere.")) {
            now.reset();
            running = false;
        }
        ImGui.newLine();
        easel.ui().space(2);
    }

    private void readouts(Easel easel) {
        Theme theme = easel.theme();
        Landings drops = now.parachutes();
        Readout.draw(
                easel,
                Readout.Mark.DASHES,
                theme.single(),
                "parachutes: best of " + count(drops.count()),
                "parachutes",
                drops.count() == 0 ? "none yet" : Numbers.right(drops.best()),
                "The lowest loss that a parachute landed on.");
        Readout.draw(
                easel,
                Readout.Mark.LINE,
                theme.gradient(),
                "descent: best after " + count(now.descentEvaluations()),
                "descent",
                Numbers.right(now.descent().best()),
                "The lowest loss on the way of the descent.");
        Readout.sentence(easel, "A landing costs 1 evaluation of the loss, a step 2: one back,", theme.muted());
        Readout.sentence(easel, "one forward. By nudging a step would cost 5.", theme.muted());
    }

    private static String count(int evaluations) {
        return Numbers.count(evaluations) + (evaluations == 1 ? " evaluation" : " evaluations");
    }
}
