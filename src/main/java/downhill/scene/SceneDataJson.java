package downhill.scene;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import downhill.dataset.Column;
import downhill.dataset.Dataset;
import downhill.dataset.Sample;
import downhill.document.Suggest;
import downhill.language.Parser;
import downhill.language.Program;
import downhill.library.Library;
import downhill.loss.Data;
import downhill.loss.DataSplit;
import downhill.loss.Model;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The key {@code data} of a scene's file: the rows that the loss is a mean over. Nothing of them is read here. */
record SceneDataJson(Library library, SceneFolder folder) {
    /** A named landscape over what the scene says; its own object where that is what it has anyway. */
    Surface over(SceneNode node, Surface surface) {
        Data own = surface.data()
                .orElseThrow(() -> node.error("set", "`" + surface.id() + "` is no mean over rows: leave `data` out"));
        Data data = read(node, own.model(), own.plot());
        for (String name : own.names()) {
            if (!data.names().contains(name)) {
                throw node.error("columns", "`" + name + "` is missing: the formula of this landscape reads it");
            }
        }
        return same(own, data) ? surface : checked(node, surface.over(data));
    }

    /** A scene's typed loss of one row. */
    Surface typed(SceneNode scene, Map<String, Double> values) {
        SceneNode node = scene.child("data");
        Data data = read(node, Optional.empty(), List.of());
        return checked(node, scene.read("formula", formula -> Surfaces.typed(formula, values, data)));
    }

    /** Its model may read weights, parameters and columns. */
    private static Surface checked(SceneNode node, Surface surface) {
        Data data = surface.data().orElseThrow();
        Set<String> known = new TreeSet<>(data.names());
        known.addAll(List.of(surface.x().name(), surface.y().name()));
        surface.parameters().forEach(parameter -> known.add(parameter.name()));
        for (String name : data.model().map(Model::program).map(Program::free).orElse(Set.of())) {
            if (!known.contains(name)) throw node.error("model", Suggest.unknown("name", name, known));
        }
        return surface;
    }

    private static boolean same(Data own, Data data) {
        return own.sample().dataset().reference().equals(data.sample().dataset().reference())
                && own.sample().columns().equals(data.sample().columns())
                && own.sample().held() == data.sample().held()
                && own.dataSplit() == data.dataSplit();
    }

    /** The names that a model may use for columns. */
    private static Set<String> known(Sample sample) {
        Set<String> known = new HashSet<>(sample.dataset().columns());
        sample.columns().forEach(column -> known.add(column.name()));
        return known;
    }

    private Data read(SceneNode node, Optional<Model> model, List<String> plot) {
        node.allow("set", "columns", "held", "part", "model", "plot");
        Dataset dataset = node.read("set", name -> library.dataset(folder.whole(name)));
        List<Column> columns = new ArrayList<>();
        node.textList("columns").forEach(text -> columns.add(node.in("columns", () -> Column.parse(text))));
        double held = node.number("held", 0);
        Sample sample = node.in("held", () -> new Sample(dataset, columns, held));
        Optional<Model> read = node.has("model")
                ? Optional.of(node.read("model", text -> new Model(text, Parser.parse(text, known(sample)))))
                : model;
        List<String> drawn = node.has("plot") ? node.textList("plot") : plot;
        Data data = new Data(sample, node.word("part", DataSplit.TRAINING), read, drawn);
        if (data.dataSplit() == DataSplit.HELD_OUT && held == 0) {
            throw node.error("part", "no rows are held out: give `held` a share of them, such as 0.25");
        }
        if (!drawn.isEmpty() && drawn.size() != 2 && drawn.size() != 3) {
            throw node.error("plot", "`plot` lists two columns, or two and the class");
        }
        for (String name : node.textList("plot")) {
            if (!data.names().contains(name)) {
                throw node.error("plot", Suggest.unknown("column", name, data.names()));
            }
        }
        return data;
    }

    /** @param whole with model and plot, which the document of a named landscape has itself */
    JsonObject json(Data data, boolean whole) {
        JsonObject json = new JsonObject();
        json.addProperty("set", folder.relative(data.sample().dataset().reference()));
        json.add("columns", Json.array(data.sample().columns(), column -> new JsonPrimitive(column.text())));
        json.add("held", Json.number(data.sample().held()));
        if (data.dataSplit() != DataSplit.TRAINING) json.addProperty("part", EnumWords.of(data.dataSplit()));
        if (whole) {
            data.model().ifPresent(model -> json.addProperty("model", model.text()));
            json.add("plot", Json.array(data.plot(), JsonPrimitive::new));
        }
        return json;
    }
}
