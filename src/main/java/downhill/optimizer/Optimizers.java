package downhill.optimizer;

import downhill.document.Catalogue;
import downhill.document.Document;
import downhill.document.DocumentException;
import downhill.document.DocumentText;
import downhill.document.Parameter;
import downhill.language.LanguageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where optimizers come from: the catalogue, or one document. */
public final class Optimizers {
    private Optimizers() {}

    /** The shipped optimizers and those in the folder {@code optimizers} of a person's own folder. */
    public static Catalogue<Optimizer> catalogue(Optional<Path> own) {
        return Catalogue.load("optimizer", own, Optimizers::of);
    }

    /** Reads an optimizer document. Throws {@link DocumentException} with the file and line of a mistake. */
    public static Optimizer of(Document document) {
        return new OptimizerDocument(document).optimizer();
    }

    /**
     * A typed rule; its free names other than what every rule is given are parameters, with these values, else the
     * usual ones, else 1. Throws {@link LanguageException}.
     */
    public static Optimizer typed(String rule, Map<String, Double> values) {
        return new TypedRule(
                        rule,
                        name -> Optional.ofNullable(values.get(name)).map(value -> TypedRule.parameter(name, value)))
                .optimizer();
    }

    /** A typed rule that was another's: names that stay keep their sliders and their order, and states where they begin. */
    public static Optimizer typed(String rule, Optimizer from) {
        Map<String, Parameter> known = new HashMap<>();
        from.parameters().forEach(parameter -> known.put(parameter.name(), parameter));
        return typed(rule, from, known);
    }

    /** The same with the sliders of some names, whether {@code from} has them or not. */
    public static Optimizer typed(String rule, Optimizer from, Map<String, Parameter> known) {
        Optimizer typed = new TypedRule(rule, name -> Optional.ofNullable(known.get(name))).optimizer();
        Map<String, Double> state = new HashMap<>(from.rule().state());
        state.keySet().retainAll(typed.rule().state().keySet());
        List<String> order = from.parameters().stream().map(Parameter::name).toList();
        List<Parameter> sliders = new ArrayList<>(typed.parameters());
        sliders.sort(Comparator.comparing(
                slider -> order.contains(slider.name()) ? order.indexOf(slider.name()) : order.size()));
        return new Optimizer(typed.id(), edited(from), typed.about(), sliders, typed.rule()).startingWith(state);
    }

    /** A rule that a person has changed is told by the one that it was. */
    private static String edited(Optimizer from) {
        return from.id().equals(Optimizer.TYPED) ? from.title() : from.title() + ", edited";
    }

    /** The optimizer as a document that reads back the same. */
    public static String text(Optimizer optimizer) {
        DocumentText text = new DocumentText().line("name", optimizer.title());
        text.list(
                "parameters",
                optimizer.parameters().stream().map(Parameter::text).toList());
        List<String> state = new ArrayList<>();
        optimizer.rule().state().forEach((name, value) -> {
            if (value != 0) state.add(name + " = " + value);
        });
        return text.list("state", state)
                .body(optimizer.about(), "rule", optimizer.rule().text());
    }
}
