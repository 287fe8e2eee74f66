package downhill.optimizer;

import downhill.document.Catalogue;
import downhill.document.Document;
import downhill.document.DocumentException;
import java.nio.file.Path;
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
}
