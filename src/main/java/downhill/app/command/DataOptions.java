package downhill.app.command;

import downhill.dataset.Column;
import downhill.dataset.Dataset;
import downhill.library.Library;
import downhill.loss.Data;
import downhill.loss.DataSplit;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that say which rows a loss is a mean over. */
final class DataOptions {
    @Option(
            names = "--data",
            paramLabel = "NAME|FILE.csv",
            description =
                    "The rows that the loss is a mean over: a set of `downhill list datasets`, or a CSV file whose"
                            + " first line names the columns; without one they are column1, column2 and so on. Rows"
                            + " with a missing value in a column that is used are dropped.")
    private String data;

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "x=mass,y=species is Gentoo",
            description =
                    "Where the formula's columns come from: a column of numbers, or 1 in rows that have a text and "
                            + "0 in the others. A name that is not given is that of a column.")
    private List<String> columns = List.of();

    @Option(names = "--standardise", description = "Takes each column's mean off and divides by its deviation.")
    private boolean standardise;

    @Option(
            names = "--held",
            paramLabel = "SHARE",
            description = "Holds out this share of the rows, in 0 to 1: the landscape's own unless given.")
    private Double held;

    @Option(names = "--held-out", description = "The mean over the rows that are held out instead of the others.")
    private boolean heldOut;

    boolean given() {
        return data != null;
    }

    /** A typed loss of one row. */
    Surface typed(Library library, String formula, Map<String, Double> values) {
        return part(Surfaces.typed(formula, values, library.dataset(data), chosen(), standardise, share(0)));
    }

    /** A shipped landscape, with its own rows or others. */
    Surface of(Library library, Surface surface) {
        if (surface.data().isEmpty()) {
            if (data == null && columns.isEmpty() && held == null && !standardise && !heldOut) return surface;
            throw new IllegalArgumentException(
                    "`" + surface.id() + "` is no mean over rows: choose a landscape with data, such as "
                            + "linear-regression, or give the loss of one row with --formula");
        }
        Data own = surface.data().get();
        boolean same = data == null && columns.isEmpty() && held == null && !standardise;
        if (same) return part(surface);
        Dataset set = data == null ? own.sample().dataset() : library.dataset(data);
        List<Column> from = data == null && columns.isEmpty() ? own.sample().columns() : chosen();
        return part(
                surface.over(own.of(set, from, standardise, share(own.sample().held()))));
    }

    private Surface part(Surface surface) {
        return heldOut ? surface.over(surface.data().orElseThrow().over(DataSplit.HELD_OUT)) : surface;
    }

    private double share(double usual) {
        return held == null ? usual : held;
    }

    private List<Column> chosen() {
        return columns.stream().map(Column::parse).toList();
    }
}
