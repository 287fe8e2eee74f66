package downhill.dataset;

import downhill.document.Catalogue;
import downhill.document.Document;
import downhill.document.DocumentException;
import java.nio.file.Path;
import java.util.Optional;

/** Where data sets come from. */
public final class Datasets {
    private Datasets() {}

    /** The shipped data sets and those in the folder {@code datasets} of a person's own folder. */
    public static Catalogue<Dataset> catalogue(Optional<Path> own) {
        return Catalogue.load("dataset", own, Datasets::of);
    }

    /** Reads a data set document. Throws {@link DocumentException} with the file and line of a mistake. */
    public static Dataset of(Document document) {
        return new DatasetDocument(document).dataset();
    }
}
