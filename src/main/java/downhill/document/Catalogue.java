package downhill.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The documents of one kind by id: the program's own, then a person's own, which replace those of the same id. */
public final class Catalogue<T> {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String kind;
    private final Map<String, T> items = new LinkedHashMap<>();
    private final List<DocumentException> problems = new ArrayList<>();

    private Catalogue(String kind) {
        this.kind = kind;
    }

    /**
     * Reads {@code assets/KINDs} of the program and {@code KINDs} of {@code own}, a folder that need not exist.
     * A broken document becomes a problem and the rest are read; {@code kind} is a singular such as "surface".
     */
    public static <T> Catalogue<T> load(String kind, Optional<Path> own, Function<Document, T> reader) {
        return load(kind, kind + "s", own, reader);
    }

    /** The same from another folder than {@code KINDs}, such as one for a language. */
    public static <T> Catalogue<T> load(String kind, String folder, Optional<Path> own, Function<Document, T> reader) {
        return load(kind, folder, Folder.program(), own, reader);
    }

    static <T> Catalogue<T> load(
            String kind, String folder, Path program, Optional<Path> own, Function<Document, T> reader) {
        Catalogue<T> catalogue = new Catalogue<>(kind);
        String shipped = "assets/" + folder;
        Folder.visit(program, shipped, file -> catalogue.add(file, shipped + "/" + file.getFileName(), reader));
        own.ifPresent(root -> Folder.visit(root, folder, file -> catalogue.add(file, file.toString(), reader)));
        return catalogue;
    }

    private void add(Path file, String origin, Function<Document, T> reader) {
        try {
            Document document = Document.read(file, origin);
            if (!ID.matcher(document.id()).matches()) {
                throw document.error(1, "rename this file in lower case with hyphens, like `my-" + kind + ".md`");
            }
            items.put(document.id(), reader.apply(document));
        } catch (DocumentException e) {
            problems.add(e);
        }
    }

    /** The item of this id; throws {@link UnknownNameException} with a near name. */
    public T get(String id) {
        T item = items.get(id);
        if (item == null) {
            throw new UnknownNameException(kind, id, items.keySet());
        }
        return item;
    }

    public boolean has(String id) {
        return items.containsKey(id);
    }

    /** All ids in order of file name, a person's new ones last. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(items.keySet());
    }

    public List<T> all() {
        return List.copyOf(items.values());
    }

    /** What is wrong in documents that could not be read, in order. */
    public List<DocumentException> problems() {
        return List.copyOf(problems);
    }
}
