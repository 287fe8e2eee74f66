package downhill.dataset;

import downhill.document.Document;
import downhill.document.FrontMatter;
import downhill.document.Line;
import downhill.document.Notation;
import downhill.document.Suggest;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads one data set document. */
final class DatasetDocument {
    private static final List<String> KEYS =
            List.of("name", "source", "licence", "csv", "generate", "rows", "noise", "seed");
    private static final Notation NUMBER = new Notation("400", "NUMBER");

    private final Document document;
    private final FrontMatter front;

    DatasetDocument(Document document) {
        this.document = document;
        this.front = document.front();
    }

    Dataset dataset() {
        front.allow(KEYS);
        if (front.text("csv").isPresent() == front.text("generate").isPresent()) {
            throw document.error(1, "give the rows once: either `csv: FILE.csv` beside this file, or `generate: line`");
        }
        return new Dataset(
                document.id(),
                front.required("name").text(),
                document.prose(),
                front.text("source").map(Line::text).orElse(""),
                front.text("licence").map(Line::text).orElse(""),
                front.text("csv").isPresent() ? csv(front.required("csv")) : recipe(front.required("generate")));
    }

    /** The program's own lies beside its document in the jar, a person's own on the disk. */
    private Origin csv(Line line) {
        if (line.text().contains("/") || line.text().contains("\\")) {
            throw line.error("the CSV file stands beside this document: give its name alone");
        }
        int folder = document.origin().lastIndexOf('/') + 1;
        String beside = document.origin().substring(0, folder) + line.text();
        boolean shipped = document.origin().startsWith("assets/") && CsvAsset.exists(beside);
        return shipped
                ? new CsvAsset(beside)
                : new CsvFile(Path.of(document.origin()).resolveSibling(line.text()));
    }

    private Recipe recipe(Line line) {
        if (!Recipe.kinds().contains(line.text())) {
            throw line.error(Suggest.unknown("generator", line.text(), Recipe.kinds()));
        }
        GeneratedShape generatedShape = GeneratedShape.valueOf(line.text().toUpperCase(Locale.ROOT));
        int rows = whole("rows", 400, 2, Table.MOST);
        double noise = front.text("noise").map(this::noise).orElse(0.3);
        return new Recipe(document.id(), generatedShape, rows, noise, whole("seed", 1, 0, Integer.MAX_VALUE));
    }

    private int whole(String key, int usual, int least, int most) {
        return front.text(key).map(line -> whole(line, key, least, most)).orElse(usual);
    }

    private static int whole(Line line, String key, int least, int most) {
        double value = NUMBER.read(line).number(1);
        if (value != Math.rint(value) || value < least || value > most) {
            throw line.error("`" + key + "` is a whole number from " + least + " to " + most);
        }
        return (int) value;
    }

    private double noise(Line line) {
        double value = NUMBER.read(line).number(1);
        if (value < 0) throw line.error("`noise` is a standard deviation, 0 or more");
        return value;
    }
}
