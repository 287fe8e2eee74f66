package downhill.app;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import downhill.dataset.Column;
import downhill.dataset.Dataset;
import downhill.dataset.Sample;
import downhill.document.Suggest;
import downhill.language.Parser;
import downhill.loss.Data;
import downhill.loss.Model;
import downhill.loss.Part;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The key {@code data} of a scene's file: the rows that the loss is a mean over. Nothing of them is read here. */
record SceneData(Library library) {
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
        return same(own, data) ? surface : surface.over(data);
    }

    /** A typed loss of one row. */
    Surface typed(SceneNode node, String formula, Map<String, Double> values) {
        return Surfaces.typed(formula, values, read(node, Optional.empty(), List.of()));
    }

    private static boolean same(Data own, Data data) {
        return own.sample().dataset().reference().equals(data.sample().dataset().reference())
                && own.sample().columns().equals(data.sample().columns())
                && own.sample().held() == data.sample().held()
                && own.part() == data.part();
    }

    private Data read(SceneNode node, Optional<Model> model, List<String> plot) {
        node.allow("set", "columns", "held", "part", "model", "plot");
        Dataset dataset = node.read("set", library::dataset);
        List<Column> columns = new ArrayList<>();
        node.textList("columns")
                .forEach(text -> columns.add(SceneNode.in(node.at("columns"), () -> Column.parse(text))));
        double held = node.number("held", 0);
        Sample sample = SceneNode.in(node.at("held"), () -> new Sample(dataset, columns, held));
        Optional<Model> read = node.has("model")
                ? Optional.of(node.read("model", text -> new Model(text, Parser.parse(text))))
                : model;
        List<String> drawn = node.has("plot") ? node.textList("plot") : plot;
        Data data = new Data(sample, node.word("part", Part.TRAINING), read, drawn);
        for (String name : drawn) {
            if (!data.names().contains(name)) {
                throw node.error("plot", Suggest.unknown("column", name, data.names()));
            }
        }
        return data;
    }

    /** @param whole with model and plot, which the document of a named landscape has itself */
    static JsonObject json(Data data, boolean whole) {
        JsonObject json = new JsonObject();
        json.addProperty("set", data.sample().dataset().reference());
        json.add("columns", Json.array(data.sample().columns(), column -> new JsonPrimitive(column.text())));
        json.add("held", Json.number(data.sample().held()));
        if (data.part() != Part.TRAINING) json.addProperty("part", SceneNode.word(data.part()));
        if (whole) {
            data.model().ifPresent(model -> json.addProperty("model", model.text()));
            json.add("plot", Json.array(data.plot(), JsonPrimitive::new));
        }
        return json;
    }
}
