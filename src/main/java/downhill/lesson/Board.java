package downhill.lesson;

import downhill.loss.Surface;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The live plots, checks and searches of a page, by their names. Numbers are those of the page, by their names too. */
public final class Board {
    private final Function<String, Surface> surfaces;
    private final Map<String, Live> all = new LinkedHashMap<>();
    private List<Part> parts = List.of();
    private List<Part> given = parts;

    /** @param surfaces by id; a name that it lacks throws, as a catalogue does */
    public Board(Function<String, Surface> surfaces) {
        this.surfaces = surfaces;
    }

    /** Takes a page; what stays the same under its key goes on as it stands. Gives whether it is another page. */
    public boolean open(List<Part> next) {
        if (next == given || next.equals(parts)) {
            return false;
        }
        given = next;
        Map<String, Live> old = Map.copyOf(all);
        Map<String, Part> before = keyed(parts);
        all.clear();
        keyed(next).forEach((key, part) -> {
            boolean same = before.containsKey(key) && said(part).equals(said(before.get(key)));
            all.put(key, same ? old.get(key) : live(part));
        });
        parts = List.copyOf(next);
        return true;
    }

    private static Map<String, Part> keyed(List<Part> parts) {
        Map<String, Part> keyed = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part instanceof Part.Drawing || part instanceof Part.Check || part instanceof Part.Search) {
                keyed.put(key((Part.Named) part), part);
            }
        }
        return keyed;
    }

    /** A part's name, or where it has none a word and its line. */
    public static String key(Part.Named part) {
        return part.name().isEmpty() ? part.getClass().getSimpleName().toLowerCase() + " " + part.line() : part.name();
    }

    /** What an author wrote of a part, which stays equal when the file is read again. */
    private static List<Object> said(Part part) {
        if (part instanceof Part.Check check) {
            return List.of(check.formula(), check.at(), check.claims(), check.h());
        }
        if (part instanceof Part.Search search) {
            return List.of(search.surface().text(), search.rate());
        }
        Plot plot = ((Part.Drawing) part).plot();
        List<String> curves = plot.curves().stream()
                .map(curve -> curve.label() + "=" + curve.text())
                .toList();
        return List.of(plot.kind(), curves, plot.weight(), plot.min(), plot.max(), plot.settings());
    }

    private Live live(Part part) {
        if (part instanceof Part.Check check) {
            return new ClaimCheck(check);
        }
        if (part instanceof Part.Search search) {
            return new ParachuteSearch(surfaces.apply(search.surface().text()), search.rate());
        }
        Plot plot = ((Part.Drawing) part).plot();
        return switch (plot.kind()) {
            case TANGENT -> new TangentPlot(plot);
            case DERIVATIVE -> new DerivativePlot(plot);
            case ERROR -> new ErrorPlot(plot);
            case DESCENT -> new DescentPlot(plot);
            case COST -> new CostPlot(plot);
            case COMPARE -> new ComparePlot(plot);
        };
    }

    /** Whether that is a part of the page. */
    public boolean has(Live live) {
        return all.containsValue(live);
    }

    /** The live part of that name; null where the page has none, as when another page has just been opened. */
    public Live get(Part.Named part) {
        return all.get(key(part));
    }

    /** The part of that name as the page has it. */
    public Part part(Part.Named part) {
        return parts.stream()
                .filter(one -> one instanceof Part.Named named && key(named).equals(key(part)))
                .findFirst()
                .orElse(part);
    }

    /** What can be measured in any of them, as {@code NAME.fact}; NaN for what there is not. */
    public Facts facts(Map<String, Double> numbers) {
        return fact -> {
            int dot = fact.indexOf('.');
            Live live = dot < 0 ? null : all.get(fact.substring(0, dot));
            if (live == null) {
                return Double.NaN;
            }
            live.show(numbers);
            return live.fact(fact.substring(dot + 1));
        };
    }

    /** Hands a deed to the part that it names; false if there is none or it knows nothing of the kind. */
    public boolean tell(Deed deed, Map<String, Double> numbers) {
        String name =
                deed instanceof Deed.Tell tell ? tell.name() : deed instanceof Deed.Claim claim ? claim.name() : "";
        Live live = all.get(name);
        if (live == null) {
            return false;
        }
        live.show(numbers);
        return live.tell(deed);
    }

    /** All as at the beginning. */
    public void reset() {
        all.values().forEach(Live::reset);
    }
}
