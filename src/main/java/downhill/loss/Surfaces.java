package downhill.loss;

import downhill.dataset.Column;
import downhill.dataset.Dataset;
import downhill.dataset.Datasets;
import downhill.dataset.Sample;
import downhill.document.Catalogue;
import downhill.document.Document;
import downhill.document.DocumentException;
import downhill.document.DocumentText;
import downhill.document.Parameter;
import downhill.language.LanguageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where surfaces come from: the catalogue, a document, or a formula somebody types. */
public final class Surfaces {
    private Surfaces() {}

    /** The shipped surfaces and those in the folder {@code surfaces} of a person's own folder. */
    public static Catalogue<Surface> catalogue(Optional<Path> own) {
        return catalogue(own, Datasets.catalogue(own));
    }

    /** The same, over the data sets of this catalogue. */
    public static Catalogue<Surface> catalogue(Optional<Path> own, Catalogue<Dataset> datasets) {
        return Catalogue.load("surface", own, document -> new SurfaceDocument(document, datasets::get).surface());
    }

    /** Reads a surface document, which may name one of the shipped data sets. Throws {@link DocumentException} with the file and line of a mistake. */
    public static Surface of(Document document) {
        return of(document, Datasets.catalogue(Optional.empty()));
    }

    /** The same with the data sets that it may name. */
    public static Surface of(Document document, Catalogue<Dataset> datasets) {
        return new SurfaceDocument(document, datasets::get).surface();
    }

    /**
     * A typed formula over [-5, 5]²; names in {@code values} are parameters, of the rest one or two are weights.
     * Throws {@link LanguageException}.
     */
    public static Surface typed(String formula, Map<String, Double> values) {
        return new TypedFormula(formula, values, List.of()).surface();
    }

    /**
     * A typed formula for the loss of one row of data: names that are columns are columns, of the rest one or two are
     * weights. {@code columns} says where names come from; others are the data set's own.
     */
    public static Surface typed(
            String formula,
            Map<String, Double> values,
            Dataset dataset,
            List<Column> columns,
            boolean standardised,
            double held) {
        List<String> known = new ArrayList<>(dataset.columns());
        columns.forEach(column -> known.add(column.name()));
        known.removeAll(values.keySet());
        TypedFormula typed = new TypedFormula(formula, values, known);
        List<String> used = typed.columns();
        Sample sample = Data.choose(dataset, used, columns, standardised, held);
        return typed.surface().over(new Data(sample, DataSplit.TRAINING, Optional.empty(), List.of()));
    }

    /** The same over data whose columns are chosen. */
    public static Surface typed(String formula, Map<String, Double> values, Data data) {
        return new TypedFormula(formula, values, data.names()).surface().over(data);
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
        text.list("weights", List.of(surface.x().text(), surface.y().text()))
                .list("minima", surface.minima().stream().map(Minimum::text).toList())
                .list(
                        "parameters",
                        surface.parameters().stream().map(Parameter::text).toList())
                .line(
                        "start",
                        "(" + surface.start().x() + ", " + surface.start().y() + ")");
        surface.data().ifPresent(data -> DataPart.write(data, text));
        return text.body(surface.about(), "loss", surface.formula());
    }
}
