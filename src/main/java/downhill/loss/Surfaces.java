package downhill.loss;

import downhill.document.Catalogue;
import downhill.document.Document;
import downhill.document.DocumentException;
import downhill.document.DocumentText;
import downhill.document.Parameter;
import downhill.language.LanguageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where surfaces come from: the catalogue, a document, or a formula somebody types. */
public final class Surfaces {
    private Surfaces() {}

    /** The shipped surfaces and those in the folder {@code surfaces} of a person's own folder. */
    public static Catalogue<Surface> catalogue(Optional<Path> own) {
        return Catalogue.load("surface", own, Surfaces::of);
    }

    /** Reads a surface document. Throws {@link DocumentException} with the file and line of a mistake. */
    public static Surface of(Document document) {
        return new SurfaceDocument(document).surface();
    }

    /**
     * A typed formula over [-5, 5]²; names in {@code values} are parameters, of the rest one or two are weights.
     * Throws {@link LanguageException}.
     */
    public static Surface typed(String formula, Map<String, Double> values) {
        return new TypedFormula(formula, values).surface();
    }

    /**
     * A typed formula in the place of another surface's, over the same domain where the weights are the same. x and y
     * are weights wherever it names one of them; other free names are parameters: a known one as it is, a new one 1.
     * Throws {@link LanguageException}.
     */
    public static Surface typed(String formula, Surface from, Map<String, Parameter> known) {
        return new EditedFormula(formula, from, known).surface();
    }

    /** The surface as a document that reads back the same. */
    public static String text(Surface surface) {
        DocumentText text = new DocumentText().line("name", surface.title());
        if (!surface.source().isEmpty()) text.line("source", surface.source());
        return text.list("weights", List.of(surface.x().text(), surface.y().text()))
                .list("minima", surface.minima().stream().map(Minimum::text).toList())
                .list(
                        "parameters",
                        surface.parameters().stream().map(Parameter::text).toList())
                .line(
                        "start",
                        "(" + surface.start().x() + ", " + surface.start().y() + ")")
                .body(surface.about(), "loss", surface.formula());
    }
}
