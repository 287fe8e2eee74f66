package downhill.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import downhill.document.Tree;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A scene that is written as YAML, as the JSON that a scene's file holds. */
final class SceneTree {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]:]+)|\\[(\\d+)]");

    private SceneTree() {}

    static JsonElement json(Tree tree) {
        if (tree instanceof Tree.Entries entries) {
            JsonObject object = new JsonObject();
            entries.entries().forEach((key, entry) -> object.add(key, json(entry.value())));
            return object;
        }
        if (tree instanceof Tree.Items items) {
            JsonArray array = new JsonArray();
            items.items().forEach(item -> array.add(json(item)));
            return array;
        }
        return json((Tree.Text) tree);
    }

    private static JsonPrimitive json(Tree.Text text) {
        // A typographic minus is what people paste from papers.
        String plain = text.text().replace('−', '-');
        boolean number = !text.quoted() && NUMBER.matcher(plain).matches();
        return number ? new JsonPrimitive(new BigDecimal(plain)) : new JsonPrimitive(text.text());
    }

    /** The line of what a sentence begins with the path of, such as {@code teams[0].rate: …}; else the tree's own. */
    static int line(Tree tree, String sentence) {
        int line = tree.line();
        Tree here = tree;
        Matcher step = STEP.matcher(sentence.split(":", 2)[0]);
        while (step.find()) {
            Optional<Tree.Entry> next = step.group(1) != null ? entry(here, step.group(1)) : item(here, step.group(2));
            if (next.isEmpty()) break;
            line = next.get().line();
            here = next.get().value();
        }
        return line;
    }

    private static Optional<Tree.Entry> entry(Tree tree, String key) {
        return tree instanceof Tree.Entries entries
                ? Optional.ofNullable(entries.entries().get(key))
                : Optional.empty();
    }

    private static Optional<Tree.Entry> item(Tree tree, String index) {
        int at = Integer.parseInt(index);
        return tree instanceof Tree.Items items && at < items.items().size()
                ? Optional.of(new Tree.Entry(
                        items.items().get(at), items.items().get(at).line()))
                : Optional.empty();
    }
}
