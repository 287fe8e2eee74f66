package downhill.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns of a data set as its first rows show them.
 *
 * @param columns in the order of the file
 */
public record Description(List<Sort> columns) {
    /** Rows that are looked at. */
    static final int ROWS = 10_000;

    /** Texts that are told apart in a column; one with more is no class. */
    static final int MOST_TEXTS = 12;

    /**
     * A column's name and, where it has texts instead of numbers, these.
     *
     * @param texts in the order of the alphabet, at most {@link #MOST_TEXTS}; none for a column of numbers
     * @param constant whether all of these rows have the same number
     */
    public record Sort(String name, List<String> texts, boolean constant) {
        public Sort {
            texts = List.copyOf(texts);
        }

        public boolean number() {
            return texts.isEmpty();
        }
    }

    public Description {
        columns = List.copyOf(columns);
    }

    /** Columns of numbers alone. */
    static Description numbers(List<String> names) {
        return new Description(
                names.stream().map(name -> new Sort(name, List.of(), false)).toList());
    }

    /** All that a name of a formula can stand for, under that name: columns of numbers, and each text of the others. */
    public List<Column> choices(String name) {
        List<Column> choices = new ArrayList<>();
        for (Sort sort : columns) {
            if (sort.number()) choices.add(new Column(name, sort.name(), "", false));
            sort.texts().forEach(text -> choices.add(new Column(name, sort.name(), text, false)));
        }
        return choices;
    }

    /**
     * Columns for the names of a formula: as they are where they are there, else those of the same name, else the next
     * that nothing has yet. Throws {@link DataException} where there are too few.
     *
     * @param set how the data set is called in the message
     * @param classed the name that stands for a class, which is rather a text than a number
     */
    public List<Column> fit(String set, List<Column> wanted, Optional<String> classed) {
        Set<String> taken = new TreeSet<>();
        Column[] fitted = new Column[wanted.size()];
        for (int i = 0; i < fitted.length; i++) {
            Column column = wanted.get(i);
            fitted[i] = has(column) ? column : has(Column.of(column.name())) ? Column.of(column.name()) : null;
            if (fitted[i] != null) taken.add(fitted[i].from());
        }
        for (int i = 0; i < fitted.length; i++) {
            if (fitted[i] != null) continue;
            fitted[i] = next(
                    set,
                    wanted.get(i).name(),
                    taken,
                    classed.equals(Optional.of(wanted.get(i).name())));
            taken.add(fitted[i].from());
        }
        return List.of(fitted);
    }

    /** Whether a column of numbers has always the same one, so that it cannot be standardised and teaches nothing. */
    public boolean constant(Column column) {
        return columns.stream().anyMatch(sort -> sort.name().equals(column.from()) && sort.constant());
    }

    private boolean has(Column column) {
        return columns.stream()
                .anyMatch(sort -> sort.name().equals(column.from())
                        && (column.number() ? sort.number() : sort.texts().contains(column.is())));
    }

    private Column next(String set, String name, Set<String> taken, boolean classed) {
        List<Column> free = choices(name).stream()
                .filter(column -> !taken.contains(column.from()))
                .toList();
        return free.stream()
                .filter(column -> column.number() != classed && !constant(column))
                .findFirst()
                .or(() -> free.stream().findFirst())
                .orElseThrow(() -> new DataException(
                        set,
                        "it has too few columns of numbers or classes for this formula, which needs one more for `"
                                + name + "`: choose another landscape or file"));
    }
}
