package downhill.loss;

import downhill.dataset.Column;
import downhill.dataset.DataException;
import downhill.dataset.Dataset;
import downhill.dataset.Sample;
import downhill.document.Document;
import downhill.document.DocumentText;
import downhill.document.FrontMatter;
import downhill.document.Line;
import downhill.document.Notation;
import downhill.document.Suggest;
import downhill.document.UnknownNameException;
import downhill.language.LanguageException;
import downhill.language.Parser;
import downhill.language.Program;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a surface document says about its data, if it has any. */
final class DataPart {
    private static final Notation SHARE = new Notation("0.25", "NUMBER");

    private final Document document;
    private final FrontMatter front;
    private final List<String> others;
    private final Optional<Dataset> dataset;
    private final List<Column> declared;
    private final List<String> columns;

    /** @param others the names of the weights and parameters */
    DataPart(Document document, Function<String, Dataset> datasets, List<String> others) {
        this.document = document;
        this.others = others;
        front = document.front();
        dataset = front.text("data").map(line -> find(line, datasets));
        if (dataset.isEmpty()) refuseTheRest();
        declared = front.list("columns").stream().map(Column::parse).toList();
        columns = dataset.map(this::columns).orElse(List.of());
    }

    private static Dataset find(Line line, Function<String, Dataset> datasets) {
        try {
            return datasets.apply(line.text());
        } catch (UnknownNameException e) {
            throw line.error(e.getMessage());
        }
    }

    private void refuseTheRest() {
        for (String key : List.of("held", "model")) {
            if (front.text(key).isPresent()) throw alone(key);
        }
        for (String key : List.of("columns", "plot")) {
            if (!front.list(key).isEmpty()) throw alone(key);
        }
    }

    private RuntimeException alone(String key) {
        return document.error(1, "`" + key + "` needs `data: NAME` beside it, which names a data set");
    }

    private List<String> columns(Dataset data) {
        try {
            return data.columns();
        } catch (DataException e) {
            throw front.required("data").error(e.getMessage());
        }
    }

    /** The names that the formula may use for columns. */
    List<String> known() {
        List<String> known = new ArrayList<>(columns);
        declared.forEach(column -> known.add(column.name()));
        known.removeAll(others);
        return known;
    }

    /** The data of a formula: of its columns those that it, the model or the plot names. */
    Optional<Data> of(Program formula) {
        return dataset.map(data -> {
            Optional<Model> model = front.text("model").map(this::model);
            List<String> plot = plot();
            Set<String> names = new LinkedHashSet<>(formula.free());
            model.ifPresent(one -> names.addAll(one.program().free()));
            names.addAll(plot);
            others.forEach(names::remove);
            Sample sample = Data.choose(data, List.copyOf(names), checked(), false, held());
            return new Data(sample, DataSplit.TRAINING, model, plot);
        });
    }

    private List<Column> checked() {
        for (int i = 0; i < declared.size(); i++) {
            Line line = front.list("columns").get(i);
            Column column = declared.get(i);
            if (!columns.contains(column.from())) throw line.error(Suggest.unknown("column", column.from(), columns));
            if (others.contains(column.name())) {
                throw line.error("`" + column.name() + "` is a weight or a parameter: give the column another name");
            }
        }
        return declared;
    }

    private Model model(Line line) {
        try {
            Program program = Parser.parse(line.text(), Set.copyOf(known()));
            for (String name : program.free()) check(line, name);
            return new Model(line.text(), program);
        } catch (LanguageException e) {
            throw line.error("the model cannot be read: " + e.getMessage());
        }
    }

    private List<String> plot() {
        List<Line> lines = front.list("plot");
        if (!lines.isEmpty() && (lines.size() < 2 || lines.size() > 3)) {
            throw lines.get(0).error("`plot` lists two columns, or two and the class");
        }
        for (Line line : lines) {
            if (!known().contains(line.text())) {
                throw line.error(Suggest.unknown("column", line.text(), known()));
            }
        }
        return lines.stream().map(Line::text).toList();
    }

    private void check(Line line, String name) {
        List<String> all = new ArrayList<>(others);
        all.addAll(known());
        if (!all.contains(name)) throw line.error(Suggest.unknown("name", name, all));
    }

    private double held() {
        return front.text("held").map(DataPart::share).orElse(0.0);
    }

    private static double share(Line line) {
        double share = SHARE.read(line).number(1);
        if (share < 0 || share >= 1) throw line.error("the share that is held out is at least 0 and below 1");
        return share;
    }

    /** Writes the keys that read back the same. */
    static void write(Data data, DocumentText text) {
        text.line("data", data.sample().dataset().id());
        text.list("columns", data.sample().columns().stream().map(Column::text).toList());
        text.line("held", Double.toString(data.sample().held()));
        data.model().ifPresent(model -> text.line("model", model.text()));
        text.list("plot", data.plot());
    }
}
