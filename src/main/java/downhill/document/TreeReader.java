package downhill.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML through its nodes, because only nodes know their lines. */
final class TreeReader {
    private final String origin;
    private final int firstLine;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    TreeReader(String origin, int firstLine) {
        this.origin = origin;
        this.firstLine = firstLine;
    }

    Tree read(String yaml) {
        return compose(yaml).map(this::tree).orElseGet(() -> new Tree.Entries(Map.of(), firstLine));
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

    private Tree tree(Node node) {
        // A node met twice is an alias; a few lines of them can stand for more than a memory holds.
        if (!seen.add(node))
            throw error(node, "names with & and * for a repeated part are not read: write the part out");
        if (node instanceof MappingNode mapping) return entries(mapping);
        if (node instanceof SequenceNode list) return items(list);
        ScalarNode scalar = (ScalarNode) node;
        return new Tree.Text(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, line(node));
    }

    private Tree.Items items(SequenceNode list) {
        List<Tree> items = new ArrayList<>();
        list.getValue().forEach(item -> items.add(tree(item)));
        return new Tree.Items(List.copyOf(items), line(list));
    }

    private Tree.Entries entries(MappingNode mapping) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            if (!(key instanceof ScalarNode name)) throw error(key, "a key must be one word before a colon");
            Tree.Entry entry = new Tree.Entry(tree(tuple.getValueNode()), line(key));
            if (entries.putIfAbsent(name.getValue(), entry) != null) {
                throw error(key, "`" + name.getValue() + "` stands here a second time: keep one");
            }
        }
        return new Tree.Entries(Collections.unmodifiableMap(entries), line(mapping));
    }

    private int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine()).orElse(0) + firstLine;
    }

    private DocumentException error(Node node, String sentence) {
        return new DocumentException(origin, line(node), sentence);
    }
}
