package downhill.loss;

import downhill.dataset.Column;
import downhill.dataset.Dataset;
import downhill.dataset.Sample;
import downhill.dataset.Split;
import downhill.dataset.Table;
import java.util.List;
import java.util.Optional;

/**
 * The rows over which a loss is a mean.
 *
 * @param model what the weights make of a row, where the document says
 * @param plot the columns to draw the rows by: two for a curve, or two and the class for a boundary; or none
 */
public record Data(Sample sample, DataSplit dataSplit, Optional<Model> model, List<String> plot) {
    public Data {
        plot = List.copyOf(plot);
    }

    /** The names that the formula may use for columns. */
    public List<String> names() {
        return sample.columns().stream().map(Column::name).toList();
    }

    /** The rows of this part; reads them when first asked. */
    public Table rows() {
        return rows(dataSplit);
    }

    /** The rows of a part. */
    public Table rows(DataSplit wanted) {
        Split split = sample.rows();
        if (wanted == DataSplit.TRAINING) return split.training();
        if (split.held() != null) return split.held();
        throw new IllegalArgumentException(
                "no rows of `" + sample.dataset().id() + "` are held out: hold out a share of them, such as 0.25");
    }

    /** The same data, the loss a mean over another part of it. */
    public Data over(DataSplit next) {
        return new Data(sample, next, model, plot);
    }

    /**
     * The same loss over other rows.
     *
     * @param columns for names of the formula, where they come from; a name not among them is that of a column
     * @param standardised whether every column of numbers is standardised
     */
    public Data of(Dataset dataset, List<Column> columns, boolean standardised, double held) {
        return new Data(choose(dataset, names(), columns, standardised, held), dataSplit, model, plot);
    }

    /** The same loss over other columns of the same rows, or with another share of them held out. */
    public Data with(List<Column> columns, double held) {
        return new Data(sample.with(columns, held), dataSplit, model, plot);
    }

    /** Columns by name: as declared, or else the data set's own of that name. */
    static Sample choose(
            Dataset dataset, List<String> names, List<Column> declared, boolean standardised, double held) {
        List<Column> chosen = names.stream()
                .map(name -> declared.stream()
                        .filter(column -> column.name().equals(name))
                        .findFirst()
                        .orElseGet(() -> Column.of(name)))
                .map(column -> standardised && column.number() ? column.standardised(true) : column)
                .toList();
        return new Sample(dataset, chosen, held);
    }
}
