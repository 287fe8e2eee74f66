package downhill.scene;

import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import downhill.document.Tree;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** JSON as a tree that knows its lines. Texts are quoted, also where a person has left the quotes out. */
public final class JsonTree {
    /** Gson tells where it reads in words alone. */
    private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

    private final JsonReader reader;

    private JsonTree(JsonReader reader) {
        this.reader = reader;
    }

    /** @param name of the file, for the sentence that says where its text is no JSON */
    public static Tree parse(String name, String json) {
        if (json.isBlank()) return new Tree.Text("", false, 1);
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            reader.setStrictness(Strictness.LENIENT);
            Tree tree = new JsonTree(reader).tree();
            if (reader.peek() != JsonToken.END_DOCUMENT) throw new IOException(reader.toString());
            return tree;
        } catch (IOException e) {
            Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
            String where = place.find() ? " at line " + place.group(1) + ", column " + place.group(2) : "";
            throw new IllegalArgumentException(
                    name + " is not JSON" + where + ": check the commas, quotes and brackets there", e);
        }
    }

    private Tree tree() throws IOException {
        JsonToken next = reader.peek();
        int line = line();
        return switch (next) {
            case BEGIN_OBJECT -> new Tree.Entries(entries(), line);
            case BEGIN_ARRAY -> new Tree.Items(items(), line);
            case STRING -> new Tree.Text(reader.nextString(), true, line);
            case NUMBER -> new Tree.Text(reader.nextString(), false, line);
            case BOOLEAN -> new Tree.Text(String.valueOf(reader.nextBoolean()), false, line);
            default -> {
                reader.nextNull();
                yield new Tree.Text("null", false, line);
            }
        };
    }

    private int line() {
        Matcher place = PLACE.matcher(reader.toString());
        return place.find() ? Integer.parseInt(place.group(1)) : 1;
    }

    private Map<String, Tree.Entry> entries() throws IOException {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            int line = line();
            String key = reader.nextName();
            entries.put(key, new Tree.Entry(tree(), line));
        }
        reader.endObject();
        return entries;
    }

    private List<Tree> items() throws IOException {
        List<Tree> items = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) items.add(tree());
        reader.endArray();
        return items;
    }

    /** The tree on one line, as JSON has it. */
    public static String print(Tree tree) {
        if (tree instanceof Tree.Entries entries) {
            return entries.entries().entrySet().stream()
                    .map(each ->
                            quoted(each.getKey()) + ":" + print(each.getValue().value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (tree instanceof Tree.Items items) {
            return items.items().stream().map(JsonTree::print).collect(Collectors.joining(",", "[", "]"));
        }
        String text = ((Tree.Text) tree).text();
        return Scalars.isText(tree) ? quoted(text) : text;
    }

    private static String quoted(String text) {
        return new JsonPrimitive(text).toString();
    }
}
