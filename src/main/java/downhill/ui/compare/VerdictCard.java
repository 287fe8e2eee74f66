package downhill.ui.compare;

import downhill.experiment.study.Agreement;
import downhill.experiment.study.ComparedRun;
import downhill.language.Digits;
import downhill.ui.kit.Item;
import downhill.ui.kit.TextWrap;
import downhill.ui.kit.Widgets;
import downhill.ui.plot.PlotArea;
import downhill.ui.plot.Readout;
import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiWindowFlags;
import java.util.List;

/** Whether the engines agree, in a sentence with its numbers. */
final class VerdictCard {
    private static final List<Item> ROWS = List.of(
            new Item(
                    "One step alone",
                    "Each step of the engine is also taken in double precision from where the engine itself stood. No"
                            + " chaos can amplify that: what is larger than rounding explains is a defect. An ulp is a"
                            + " unit in the last place of float32."),
            new Item(
                    "Furthest particle",
                    "How far the furthest particle is from where the reference has it, after the last step compared."),
            new Item("Median", "Half of all particles are nearer than this to where the reference has them."),
            new Item(
                    "Float32 on the CPU",
                    "How far float32 whose every operation is rightly rounded is from double precision: what the best"
                            + " engine of float32 could do."),
            new Item(
                    "Balls on the stage",
                    "Whether each team's first particle on the stage is, at its step, where the engine has it here: what"
                            + " is compared is then what you see."));

    private final TextWrap textWrap = TextWrap.ofWords();
    private Compared read;
    private double readAt;
    private String heading = "";
    private String sentence = "";
    private final String[] numbers = new String[ROWS.size()];
    private int colour;

    /** The words of what is known, made anew only when it is other. */
    void read(Widgets ui, Compared compared, double tolerance) {
        if (compared == read && tolerance == readAt) {
            return;
        }
        read = compared;
        readAt = tolerance;
        ComparedRun run = compared.run();
        CompareWords words = new CompareWords(compared, Agreement.of(run, tolerance));
        boolean failed = !compared.failure().isEmpty();
        heading = failed ? "Cannot compare" : words.heading();
        sentence = failed ? compared.failure() : words.sentence();
        colour = failed ? ui.theme().wrong() : words.colour(ui.theme());
        int last = run.steps();
        numbers[0] = last < 0 ? "" : "≤ " + Digits.brief(run.ulps()) + " ulp";
        numbers[1] = last < 0 ? "" : Digits.brief(run.largest()[last]);
        numbers[2] = last < 0 ? "" : Digits.brief(run.median()[last]);
        numbers[3] = last < 0 ? "" : Digits.brief(run.rounded()[last]);
        numbers[4] = compared.onStage()
                .map(same -> same ? "the same bits" : "elsewhere")
                .orElse("–");
    }

    void draw(Widgets ui, float width, float height) {
        ImGui.beginChild("verdict", width, height, false, ImGuiWindowFlags.NavFlattened);
        ui.text(heading, ui.fonts().body(), colour);
        ui.labels().say("Verdict", Widgets.lastItem(), heading);
        if (!sentence.isEmpty()) {
            ui.text(
                    textWrap.of(ui.fonts().small(), sentence),
                    ui.fonts().small(),
                    ui.theme().text());
            ui.labels().say("Why", Widgets.lastItem(), sentence);
        }
        ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, 0, 0);
        PlotArea area = new PlotArea(ui, "Compare", ImGui.getContentRegionAvailX() - ui.px(8), 0);
        for (int i = 0; i < ROWS.size(); i++) {
            Readout.draw(
                    area,
                    Readout.Mark.NONE,
                    0,
                    ROWS.get(i).title(),
                    numbers[i],
                    ROWS.get(i).help());
            ui.labels().say(ROWS.get(i).title(), Widgets.lastItem(), numbers[i]);
        }
        ImGui.popStyleVar();
        ImGui.endChild();
    }
}
