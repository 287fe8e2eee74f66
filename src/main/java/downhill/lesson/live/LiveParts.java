package downhill.lesson.live;

import downhill.lesson.AnswerStep;
import downhill.lesson.Fact;
import downhill.lesson.Part;
import downhill.lesson.Plot;
import downhill.loss.Surface;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The live plots, checks and searches of a page, by their names. Numbers are those of the page, by their names too. */
public final class LiveParts {
    /** What an author wrote of a part, which stays equal when the file is read again. */
    private static final Part.InteractiveCases<List<Object>> SAID = new Part.InteractiveCases<>() {
        @Override
        public List<Object> drawing(Part.Drawing drawing) {
            Plot plot = drawing.plot();
            List<String> curves = plot.curves().stream()
                    .map(curve -> curve.label() + "=" + curve.text())
                    .toList();
            return List.of(plot.kind(), curves, plot.weight(), plot.min(), plot.max(), plot.settings());
        }

        @Override
        public List<Object> check(Part.Check check) {
            return List.of(check.formula(), check.at(), check.claims(), check.h());
        }

        @Override
        public List<Object> search(Part.Search search) {
            return List.of(search.surface().text(), search.rate());
        }
    };

    private final Function<String, Surface> surfaces;
    private final Map<String, LivePart> all = new LinkedHashMap<>();
    private List<Part> parts = List.of();
    private List<Part> given = parts;

    /** @param surfaces by id; a name that it lacks throws, as a catalogue does */
    public LiveParts(Function<String, Surface> surfaces) {
        this.surfaces = surfaces;
    }

    /** Takes a page; what stays the same under its key goes on as it stands. Gives whether it is another page. */
    public boolean open(List<Part> next) {
        if (next == given || next.equals(parts)) {
            return false;
        }
        given = next;
        Map<String, LivePart> old = Map.copyOf(all);
        Map<String, Part.Interactive> before = keyed(parts);
        all.clear();
        keyed(next).forEach((key, part) -> {
            boolean same = before.containsKey(key)
                    && part.accept(SAID).equals(before.get(key).accept(SAID));
            all.put(key, same ? old.get(key) : part.accept(new Making()));
        });
        parts = List.copyOf(next);
        return true;
    }

    private static Map<String, Part.Interactive> keyed(List<Part> parts) {
        Map<String, Part.Interactive> keyed = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part instanceof Part.Interactive interactive) {
                keyed.put(key(interactive), interactive);
            }
        }
        return keyed;
    }

    /** A part's name, or where it has none a word and its line. */
    public static String key(Part.Interactive part) {
        return part.name().isEmpty() ? part.getClass().getSimpleName().toLowerCase() + " " + part.line() : part.name();
    }

    private final class Making implements Part.InteractiveCases<LivePart> {
        @Override
        public LivePart drawing(Part.Drawing drawing) {
            Plot plot = drawing.plot();
            return switch (plot.kind()) {
                case TANGENT -> new TangentPlot(plot);
                case DERIVATIVE -> new DerivativePlot(plot);
                case ERROR -> new ErrorPlot(plot);
                case DESCENT -> new DescentPlot(plot);
                case COST -> new CostPlot(plot);
                case COMPARE -> new ComparePlot(plot);
            };
        }

        @Override
        public LivePart check(Part.Check check) {
            return new ClaimCheck(check);
        }

        @Override
        public LivePart search(Part.Search search) {
            return new ParachuteSearch(surfaces.apply(search.surface().text()), search.rate());
        }
    }

    /** Whether that is a part of the page. */
    public boolean has(LivePart livePart) {
        return all.containsValue(livePart);
    }

    /** The live part of that name; null where the page has none, as when another page has just been opened. */
    public LivePart get(Part.Interactive part) {
        return all.get(key(part));
    }

    /** The part of that name as the page has it. */
    public Part.Interactive part(Part.Interactive part) {
        return keyed(parts).getOrDefault(key(part), part);
    }

    /** What a part measures now; NaN for what there is not. */
    public double fact(Fact.InBlock fact, Map<String, Double> numbers) {
        LivePart livePart = all.get(fact.block());
        if (livePart == null) {
            return Double.NaN;
        }
        livePart.show(numbers);
        return livePart.fact(fact.name());
    }

    /** Hands an answer step to the part that it names; false if there is none or it knows nothing of the kind. */
    public boolean tell(AnswerStep answerStep, Map<String, Double> numbers) {
        LivePart livePart = answerStep instanceof AnswerStep.InPart told ? all.get(told.name()) : null;
        if (livePart == null) {
            return false;
        }
        livePart.show(numbers);
        return livePart.tell(answerStep);
    }

    /** All as at the beginning. */
    public void reset() {
        all.values().forEach(LivePart::reset);
    }
}
