package downhill.ui.compare;

import downhill.experiment.study.Agreement;
import downhill.experiment.study.ComparedRun;
import downhill.language.Digits;
import downhill.render.landscape.Palette;
import downhill.ui.kit.Item;
import downhill.ui.kit.Pane;
import downhill.ui.kit.Range;
import downhill.ui.kit.Rect;
import downhill.ui.kit.SmallControls;
import downhill.ui.kit.TextWrap;
import downhill.ui.kit.Widgets;
import downhill.ui.plot.PlotArea;
import downhill.ui.plot.Readout;
import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiWindowFlags;
import java.util.List;

/** Both engines in step, below the landscape: the verdict with its numbers, the distance over the steps, and the map. */
public final class ComparePanel {
    /** The name of its pane, for the keyboard. */
    public static final String NAME = "Compare";

    private static final List<Item> PARTS = List.of(
            new Item("Verdict", "Whether the engines agree, and if not, whether it is rounding or a defect."),
            new Item("Distance", "How far the particles of the two engines are apart after each step."),
            new Item("Domain", "How far the two engines' losses are apart at each point of the domain."));
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
    private static final int VERDICT = 0;
    private static final int DISTANCE = 1;
    private static final int DOMAIN = 2;

    /** At scale 1: from here on all parts have room; from there on the verdict and one picture. */
    private static final float ROOM_FOR_ALL = 860;

    private static final float ROOM_FOR_TWO = 520;
    private static final float VERDICT_SHARE = 0.4f;
    private static final float WIDEST_VERDICT = 460;
    private static final float MAP_WIDTH = 220;
    private static final float GAP = 16;
    private static final float LEAST_SLIDER = 24;
    private static final Range TOLERANCE = Range.log(1e-7, 1);
    private static final double USUAL_TOLERANCE = 1e-4;

    private final DistanceChart chart = new DistanceChart();
    private final TextWrap textWrap = TextWrap.ofWords();
    private final DifferenceMap map = new DifferenceMap();
    private int shown = VERDICT;
    private double tolerance = USUAL_TOLERANCE;
    private Compared read;
    private double readAt;
    private String heading = "";
    private String sentence = "";
    private final String[] numbers = new String[ROWS.size()];
    private int colour;

    /** Draws it; false when it is to be closed. @param step the one that stands on the stage */
    public boolean draw(Widgets ui, Compared compared, Palette palette, long step, Rect place) {
        Pane.begin(ui, NAME, place, 16, 8);
        boolean all = place.width() >= ui.px(ROOM_FOR_ALL);
        boolean two = all || place.width() >= ui.px(ROOM_FOR_TWO);
        int part = two && shown == VERDICT ? DISTANCE : shown;
        boolean open = head(ui, all, two, part);
        read(ui, compared);
        float height = ImGui.getContentRegionAvailY();
        float width = ImGui.getContentRegionAvailX();
        float gap = ui.px(GAP);
        float wide = two ? Math.min(ui.px(WIDEST_VERDICT), width * VERDICT_SHARE) : width;
        if (two || part == VERDICT) {
            verdict(ui, wide, height);
        }
        float rest = two ? width - wide - gap : width;
        float picture = all ? rest - ui.px(MAP_WIDTH) - gap : rest;
        if (all || part == DISTANCE) {
            beside(two, gap);
            chart.draw(ui, compared, tolerance, step, picture, height);
        }
        if (all || part == DOMAIN) {
            beside(two, gap);
            domain(ui, compared, palette, all ? ui.px(MAP_WIDTH) : rest, height);
        }
        Pane.end();
        return open;
    }

    private static void beside(boolean two, float gap) {
        if (two) {
            ImGui.sameLine(0, gap);
        }
    }

    private boolean head(Widgets ui, boolean all, boolean two, int part) {
        for (int i = two ? DISTANCE : VERDICT; i < PARTS.size() && !all; i++) {
            if (ui.tab(PARTS.get(i).title(), i == part, PARTS.get(i).help())) {
                shown = i;
            }
            ImGui.sameLine();
        }
        limit(ui);
        float top = ImGui.getCursorPosY();
        boolean closed = SmallControls.wordsAtRight(ui, "Close", "Closes the comparison. The key K opens it again.");
        ImGui.setCursorPosY(top + ui.px(40));
        return !closed;
    }

    /** Where there is no room for it the tolerance stays as it is. */
    private void limit(Widgets ui) {
        String help = "How far the engines' particles may be apart, as a share of the larger of 1 and where they are. A"
                + " rounding of float32 is about 10⁻⁷.";
        float others = SmallControls.width(ui, "Tolerance") + SmallControls.width(ui, "Close") + ui.px(104);
        float width = Math.min(ui.px(104), ImGui.getContentRegionAvailX() - others);
        if (width >= ui.px(LEAST_SLIDER)) {
            String text = "%-7s".formatted(Digits.text(tolerance));
            tolerance = ui.inlineSlider("Tolerance", tolerance, TOLERANCE, text, width, help);
        }
    }

    /** The words of what is known, made anew only when it is other. */
    private void read(Widgets ui, Compared compared) {
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

    private void verdict(Widgets ui, float width, float height) {
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

    private void domain(Widgets ui, Compared compared, Palette palette, float width, float height) {
        if (compared.field().isPresent()) {
            map.draw(ui, compared.field().get(), palette, width, height);
            return;
        }
        ImGui.beginChild("no map", width, height);
        if (!compared.isDevice()) {
            ui.name("Without a GPU that computes, the landscape is in double precision: there is no second one.");
        }
        ImGui.endChild();
    }
}
