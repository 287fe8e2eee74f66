package downhill.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/**
 * A data set, described; its rows are read when they are asked for. {@code about} is Markdown, {@code source} and
 * {@code licence} are texts, empty where nobody gave them.
 */
public final class Dataset {
    private final String id;
    private final String title;
    private final String about;
    private final String source;
    private final String licence;
    private final Origin origin;
    private final String reference;

    Dataset(String id, String title, String about, String source, String licence, Origin origin) {
        this(id, title, about, source, licence, origin, id);
    }

    private Dataset(
            String id, String title, String about, String source, String licence, Origin origin, String reference) {
        this.reference = reference;
        this.id = id;
        this.title = title;
        this.about = about;
        this.source = source;
        this.licence = licence;
        this.origin = origin;
    }

    /** A person's own CSV file, named like the file. */
    public static Dataset of(Path csv) {
        String name = csv.getFileName().toString();
        String whole = csv.toAbsolutePath().normalize().toString();
        return new Dataset(name, name, "", csv.toString(), "", new CsvFile(csv), whole);
    }

    /** How it is found again: its id, or the whole path of a person's own file. */
    public String reference() {
        return reference;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String about() {
        return about;
    }

    public String source() {
        return source;
    }

    public String licence() {
        return licence;
    }

    /** The names of its columns; of a file, the first line is read. Throws {@link DataException}. */
    public List<String> columns() {
        return origin.columns();
    }

    /** What its first rows show of the columns; of a file, they are read. Throws {@link DataException}. */
    public Description describe() {
        return origin.describe();
    }

    /** Whether reading it takes less than a frame. */
    public boolean quick() {
        return origin.quick();
    }

    /** Reads columns in the order of the file. Throws {@link DataException}. */
    public CsvReading read(List<Column> wanted, DoubleConsumer progress) {
        return origin.read(wanted, progress);
    }

    /** What a person should know since it was read: that its file has changed or is gone. */
    public Optional<String> stale() {
        return origin.stale();
    }
}
