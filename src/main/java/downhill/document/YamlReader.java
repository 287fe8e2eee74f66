package downhill.document;

import downhill.document.FrontMatter.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a flat YAML mapping through its nodes, because only nodes know their lines. */
final class YamlReader {
    private final String origin;
    private final int firstLine;

    YamlReader(String origin, int firstLine) {
        this.origin = origin;
        this.firstLine = firstLine;
    }

    Map<String, Entry> read(String yaml) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        compose(yaml).ifPresent(root -> {
            for (NodeTuple tuple : mapping(root).getValue()) {
                add(entries, tuple);
            }
        });
        return entries;
    }

    private Optional<Node> compose(String yaml) {
        try {
            return new Compose(LoadSettings.builder().build()).composeString(yaml);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine()).orElse(0) + firstLine;
            throw new DocumentException(
                    origin,
                    line,
                    "this is not YAML (" + e.getProblem()
                            + "): check the indent, and put quotes around a text with `: `",
                    e);
        } catch (YamlEngineException e) {
            throw new DocumentException(origin, firstLine, "this is not YAML: " + e.getMessage(), e);
        }
    }

    private MappingNode mapping(Node root) {
        if (root instanceof MappingNode mapping) {
            return mapping;
        }
        throw line(root, "").error("this must be lines of the form `key: value`");
    }

    private void add(Map<String, Entry> entries, NodeTuple tuple) {
        Line key = scalar(tuple.getKeyNode());
        Entry entry = tuple.getValueNode() instanceof SequenceNode list
                ? new Entry(key, Optional.empty(), items(list))
                : new Entry(key, Optional.of(scalar(tuple.getValueNode())), List.of());
        if (entries.putIfAbsent(key.text(), entry) != null) {
            throw key.error("`" + key.text() + "` stands here a second time: keep one");
        }
    }

    private List<Line> items(SequenceNode list) {
        List<Line> items = new ArrayList<>();
        list.getValue().forEach(item -> items.add(scalar(item)));
        return List.copyOf(items);
    }

    private Line scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return line(node, scalar.getValue());
        }
        throw line(node, "").error("this must be one text: put quotes around it");
    }

    private Line line(Node node, String text) {
        int number = node.getStartMark().map(mark -> mark.getLine()).orElse(0) + firstLine;
        return new Line(origin, number, text);
    }
}
