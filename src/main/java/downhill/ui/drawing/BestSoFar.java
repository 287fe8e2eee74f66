package downhill.ui.drawing;

import downhill.lesson.Vocabulary;
import downhill.lesson.Word;
import downhill.lesson.live.Landings;
import downhill.lesson.live.ParachuteSearch;
import downhill.render.landscape.Dash;
import downhill.render.landscape.Marker;
import downhill.ui.plot.Chart;
import downhill.ui.plot.ChartAxis;
import downhill.ui.plot.PlotArea;
import downhill.workspace.TeamLook;
import imgui.ImGui;

/** The best loss so far of the parachutes and of the descent, above the lowest known, over evaluations of the loss. */
final class BestSoFar {
    private static final double LEAST = -9;
    private static final double MARGIN = 0.05;
    private static final int FEWEST = 20;

    private final ParachuteSearch now;
    private Chart chart;
    private Vocabulary words;
    private double[] drops = new double[0];
    private double[] dropBests = new double[0];
    private double[] steps = new double[0];
    private double[] stepBests = new double[0];
    private int shownDrops = -1;
    private int shownSteps = -1;
    private double shownStart;

    BestSoFar(ParachuteSearch now) {
        this.now = now;
    }

    /** The axes have their names in the language of the page. */
    private void speak(Vocabulary spoken) {
        if (words == spoken) {
            return;
        }
        words = spoken;
        chart = new Chart(
                ChartAxis.of(words.of(Word.EVALUATIONS_ACROSS)), ChartAxis.powers(words.of(Word.BEST_LESS_LOWEST)));
        shownDrops = -1;
    }

    void draw(PlotArea plotArea, Vocabulary spoken, float width, float height) {
        speak(spoken);
        int count = now.parachutes().count();
        int places = now.descent().count();
        if (count != shownDrops || places != shownSteps || now.descent().loss(0) != shownStart) {
            shownDrops = count;
            shownSteps = places;
            shownStart = now.descent().loss(0);
            measure();
        }
        chart.begin(plotArea, width, height);
        TeamLook dashed = new TeamLook(plotArea.theme().single(), Marker.CIRCLE, Dash.DASHED);
        chart.curve(drops, dropBests, count, dashed);
        chart.curve(steps, stepBests, places, plotArea.theme().gradient(), 2);
        if (count > 0) {
            chart.dot(
                    drops[count - 1], dropBests[count - 1], 4, plotArea.theme().single());
        }
        chart.ball(steps[places - 1], stepBests[places - 1]);
        chart.end();
        ImGui.dummy(width, height);
        plotArea.ui().done(plotArea.label("best so far"), words.of(Word.BEST_HELP));
    }

    private void measure() {
        Landings parachutes = now.parachutes();
        Landings descent = now.descent();
        drops = new double[shownDrops];
        dropBests = new double[shownDrops];
        for (int i = 0; i < shownDrops; i++) {
            drops[i] = i + 1;
            dropBests[i] = power(parachutes.best(i));
        }
        steps = new double[shownSteps];
        stepBests = new double[shownSteps];
        for (int i = 0; i < shownSteps; i++) {
            steps[i] = ParachuteSearch.evaluationsAt(i);
            stepBests[i] = power(descent.best(i));
        }
        double high = stepBests[0];
        double low = stepBests[shownSteps - 1];
        if (shownDrops > 0) {
            high = Math.max(high, dropBests[0]);
            low = Math.min(low, dropBests[shownDrops - 1]);
        }
        double last = Math.max(FEWEST, Math.max(shownDrops, now.descentEvaluations()));
        chart.across().span(-MARGIN * last, (1 + MARGIN) * last, 4);
        if (low <= high) {
            chart.up().span(Math.min(low, high - 2) - 0.3, high + 0.3, 6);
        }
    }

    private double power(double best) {
        return Math.max(LEAST, Math.log10(best - now.lowest()));
    }
}
