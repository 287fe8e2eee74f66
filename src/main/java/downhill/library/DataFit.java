package downhill.library;

import downhill.dataset.Column;
import downhill.dataset.Dataset;
import downhill.dataset.Description;
import downhill.loss.Axis;
import downhill.loss.Data;
import downhill.loss.Surface;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts another data set under a landscape: finds columns for the names of its formula. */
public record DataFit(Library library) {
    /** The landscape that a file of one's own is shown under where the present one has no data. */
    private static final String PLAIN = "linear-regression";

    /** Whether the file's name says that it holds rows of data. */
    public static boolean isData(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    /**
     * The landscape over another set, or a line to fit where it has no data. Reads the set's first rows. A person's own
     * columns of numbers are standardised, or few of them would have their valley on the map.
     */
    public Surface over(Dataset set, Surface shown) {
        Surface base = shown.data().isPresent() ? shown : library.surfaces().get(PLAIN);
        Data data = base.data().orElseThrow();
        Optional<String> classed =
                data.plot().size() == 3 ? Optional.of(data.plot().get(2)) : Optional.empty();
        boolean own = !set.id().equals(set.reference());
        boolean again = data.sample().dataset().reference().equals(set.reference());
        Description seen = set.describe();
        List<Column> fitted = seen.fit(set.id(), data.sample().columns(), classed).stream()
                .map(column -> own && !again && column.number() ? column.standardised(!seen.constant(column)) : column)
                .toList();
        Surface over = base.over(data.of(set, fitted, false, data.sample().held()));
        return own && !again ? over.over(centred(base.x()), centred(base.y())) : over;
    }

    /** Standardised columns have their best weights around 0. */
    private static Axis centred(Axis axis) {
        double most = Math.max(Math.abs(axis.min()), Math.abs(axis.max()));
        return new Axis(axis.name(), -most, most);
    }
}
