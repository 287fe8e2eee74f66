package downhill.ui.drawing;

import downhill.lesson.AnswerStep;
import downhill.lesson.Fact;
import downhill.lesson.Part;
import downhill.lesson.Plot;
import downhill.lesson.Vocabulary;
import downhill.lesson.live.ClaimCheck;
import downhill.lesson.live.ComparePlot;
import downhill.lesson.live.CostPlot;
import downhill.lesson.live.DerivativePlot;
import downhill.lesson.live.DescentPlot;
import downhill.lesson.live.ErrorPlot;
import downhill.lesson.live.LivePart;
import downhill.lesson.live.LiveParts;
import downhill.lesson.live.ParachuteSearch;
import downhill.lesson.live.TangentPlot;
import downhill.loss.Surface;
import downhill.render.landscape.Palette;
import downhill.ui.kit.Pane;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.ui.plot.PlotArea;
import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The live plots, checks and searches of the page that is open: keeps them as they stand, draws them on the page or on
 * the stage, measures them and does in them what a reader would. {@code numbers} are the page's own, by name.
 */
public final class LessonDrawings {
    private final LiveParts liveParts;
    private final Supplier<Palette> palette;
    private final Map<LivePart, LessonView> views = new IdentityHashMap<>();
    private LivePart staged;
    private int stagedFrame;
    private Vocabulary words = Vocabulary.ENGLISH;

    /**
     * @param surfaces by id; a name that it lacks throws, as a catalogue does
     * @param palette the one that landscapes are drawn in now
     */
    public LessonDrawings(Function<String, Surface> surfaces, Supplier<Palette> palette) {
        liveParts = new LiveParts(surfaces);
        this.palette = palette;
    }

    /** Takes the parts of the page that is open, all or those that are live; what stays the same goes on as it stands. */
    public void open(List<Part> parts) {
        if (liveParts.open(parts)) {
            views.keySet().removeIf(livePart -> !liveParts.has(livePart));
        }
    }

    /** Draws a part of the open page at the cursor; gives the page's numbers as the reader wants them next. */
    public Map<String, Double> page(Widgets ui, Vocabulary spoken, Part.Interactive part, Map<String, Double> numbers) {
        words = spoken;
        return draw(new PlotArea(ui, LiveParts.key(part), ImGui.getContentRegionAvailX(), 0), part, numbers);
    }

    /** Draws a part of the open page large, over this place of the stage. */
    public Map<String, Double> stage(Widgets ui, Part.Interactive part, Map<String, Double> numbers, Rect place) {
        if (place.isEmpty()) {
            return numbers;
        }
        Pane.begin(ui, "Lesson drawing", place, 32, 24);
        comes(part);
        Map<String, Double> next = draw(
                new PlotArea(ui, LiveParts.key(part), ImGui.getContentRegionAvailX(), ImGui.getContentRegionAvailY()),
                part,
                numbers);
        Pane.end();
        return next;
    }

    /** Whether what is on the stage moves by itself now. */
    public boolean running() {
        LessonView view = staged == null ? null : views.get(staged);
        return view != null && view.running();
    }

    /** Tells a part that was not there in the frame before. */
    private void comes(Part.Interactive part) {
        LivePart livePart = liveParts.get(part);
        boolean stays = livePart == staged && stagedFrame >= ImGui.getFrameCount() - 1;
        if (!stays && livePart != null) {
            viewOf(part, livePart).staged();
        }
        staged = livePart;
        stagedFrame = ImGui.getFrameCount();
    }

    private Map<String, Double> draw(PlotArea plotArea, Part.Interactive part, Map<String, Double> numbers) {
        LivePart livePart = liveParts.get(part);
        if (livePart == null) { // a page that has just been left
            return numbers;
        }
        livePart.show(numbers);
        ImGui.pushID(plotArea.name());
        ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, plotArea.px(8), plotArea.px(2));
        Map<String, Double> next = viewOf(part, livePart).draw(plotArea, numbers);
        ImGui.popStyleVar();
        ImGui.popID();
        return next;
    }

    private LessonView viewOf(Part.Interactive part, LivePart livePart) {
        return views.computeIfAbsent(livePart, key -> liveParts.part(part).accept(new Views(key)));
    }

    private final class Views implements Part.InteractiveCases<LessonView> {
        private final LivePart livePart;

        Views(LivePart livePart) {
            this.livePart = livePart;
        }

        @Override
        public LessonView drawing(Part.Drawing drawing) {
            Plot plot = drawing.plot();
            return switch (plot.kind()) {
                case TANGENT -> new TangentView(plot, (TangentPlot) livePart);
                case DERIVATIVE -> new DerivativeView(plot, (DerivativePlot) livePart);
                case ERROR -> new ErrorView(plot, (ErrorPlot) livePart);
                case DESCENT -> new DescentView(plot, (DescentPlot) livePart);
                case COST -> new CostView(plot, (CostPlot) livePart);
                case COMPARE -> new CompareView(plot, (ComparePlot) livePart);
            };
        }

        @Override
        public LessonView check(Part.Check check) {
            return new ClaimView((ClaimCheck) livePart);
        }

        @Override
        public LessonView search(Part.Search search) {
            return new SearchView((ParachuteSearch) livePart, palette, () -> words);
        }
    }

    /** What a part measures now; NaN for what there is not. */
    public double fact(Fact.InBlock fact, Map<String, Double> numbers) {
        return liveParts.fact(fact, numbers);
    }

    /** Does a {@link AnswerStep.Tell} or {@link AnswerStep.Claim} in the part that it names; false if there is none. */
    public boolean tell(AnswerStep answerStep, Map<String, Double> numbers) {
        return liveParts.tell(answerStep, numbers);
    }

    /** All as at the beginning. */
    public void reset() {
        liveParts.reset();
        views.clear();
        staged = null;
    }
}
