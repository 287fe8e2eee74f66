package downhill.lesson.read;

import downhill.document.DocumentException;
import downhill.document.Line;
import downhill.document.Run;
import downhill.document.Suggest;
import downhill.lesson.AnswerStep;
import downhill.lesson.Fact;
import downhill.lesson.FactReader;
import downhill.lesson.PageTerms;
import downhill.lesson.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a page has names for, so that what speaks of it can be checked once all of it is read. */
final class PageNames {
    private final Map<String, Part.Named> live = new LinkedHashMap<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private final Set<String> ofStage = new LinkedHashSet<>();
    private final Set<String> unread = new LinkedHashSet<>();

    /** Takes in a part; a second of the same name is an error. */
    void add(Part part, String origin) {
        if (part instanceof Part.Slide slide)
            (slide.of().isEmpty() ? numbers : ofStage).add(slide.parameter().name());
        boolean spokenOf = part instanceof Part.Staged || part instanceof Part.Interactive;
        if (!spokenOf) return;
        Part.Named named = (Part.Named) part;
        if (named.name().isEmpty()) return;
        if (FactReader.RESERVED.matcher(named.name()).matches()) {
            throw new DocumentException(
                    origin, part.line(), "`" + named.name() + "` is the name of facts: choose another name");
        }
        if (live.putIfAbsent(named.name(), named) != null) {
            throw new DocumentException(
                    origin, part.line(), "there is another block named `" + named.name() + "`: choose another name");
        }
    }

    /** The name of a block that could not be read; nothing more is said of it. */
    void addUnread(String name) {
        unread.add(name);
    }

    Map<String, Part.Named> live() {
        return live;
    }

    Set<String> numbers() {
        return numbers;
    }

    /** A block that can be put on the stage. */
    void staged(Line line, String name) {
        if (unread.contains(name) || live.get(name) instanceof Part.Staged) return;
        List<String> known = live.values().stream()
                .filter(Part.Staged.class::isInstance)
                .map(Part.Named::name)
                .toList();
        throw line.error(
                known.isEmpty()
                        ? "there is no block named `" + name
                                + "` for the stage: give a scene, circuit or plot this name"
                        : Suggest.unknown("block", name, known));
    }

    /** A number that a slider moves, of the page or of the stage. */
    void number(Line line, String name) {
        Set<String> known = slid();
        if (known.contains(name)) return;
        throw line.error(
                known.isEmpty()
                        ? "there is no slider for `" + name + "`: write a `slider` block, like `" + name
                                + " = 1 in [0, 2]`"
                        : Suggest.unknown("number", name, known));
    }

    private Set<String> slid() {
        Set<String> slid = new LinkedHashSet<>(numbers);
        slid.addAll(ofStage);
        return slid;
    }

    /** A formula's names: those given, and the numbers that sliders move. */
    void formula(Line line, Collection<String> free, Collection<String> given) {
        Set<String> known = new LinkedHashSet<>(given);
        known.addAll(slid());
        for (String name : free) {
            if (!known.contains(name)) throw line.error(Suggest.unknown("name", name, known));
        }
    }

    /** What can be measured: in the program at any time, else on this page. */
    void fact(Line line, Fact fact) {
        if (fact instanceof Fact.OfProgram) return;
        if (fact instanceof Fact.OfBlock of && unread.contains(of.block())) return;
        List<String> known = new ArrayList<>(numbers);
        live.forEach((name, part) -> PageTerms.of(part).forEach(end -> known.add(name + "." + end)));
        live.forEach((name, part) -> {
            if (part instanceof Part.Staged) known.add(new Fact.OnStage(name).text());
        });
        if (!known.contains(fact.text())) {
            known.addAll(FactReader.examples());
            throw line.error(Suggest.unknown("fact", fact.text(), known));
        }
    }

    /** A block that can be told this: a plot of a descent, or a search. */
    void told(Line line, AnswerStep.Tell tell) {
        if (unread.contains(tell.name())) return;
        Part.Named part = live.get(tell.name());
        List<String> verbs = PageTerms.verbs(part);
        if (verbs.contains(tell.verb())) return;
        throw line.error(
                part == null
                        ? Suggest.unknown("block", tell.name(), live.keySet())
                        : "`" + tell.name() + "` cannot `" + tell.verb() + "`: a descent can `run`, a search can `drop`"
                                + " and `descend`");
    }

    void check(Line line, String name, String input) {
        if (unread.contains(name)) return;
        if (!(live.get(name) instanceof Part.Check check))
            throw line.error(Suggest.unknown("check", name, live.keySet()));
        if (!check.at().containsKey(input)) {
            throw line.error(Suggest.unknown("input", input, check.at().keySet()));
        }
    }

    /** The links of a text: to a block of this page, or to the web. */
    void links(Line line, List<Run> runs) {
        for (Run run : runs) {
            String target = run.target();
            if (target.startsWith("#")) {
                staged(line, target.substring(1));
            } else if (!target.isEmpty() && !target.startsWith("https://")) {
                throw line.error("the link to `" + target
                        + "` leads nowhere: it goes to a block of this page, `#name`, or to the web, `https://…`");
            }
        }
    }
}
