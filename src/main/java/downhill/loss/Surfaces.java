package downhill.loss;

import downhill.document.Catalogue;
import downhill.document.Document;
import downhill.document.DocumentException;
import downhill.language.LanguageException;
import java.nio.file.Path;
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
}
