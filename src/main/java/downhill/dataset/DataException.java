package downhill.dataset;

/** What is wrong with a data set: the file, the row (from 1 below the header, 0 for the whole) and the column, if any. */
public final class DataException extends IllegalArgumentException {
    private final String file;
    private final int row;
    private final String column;

    DataException(String file, int row, String column, String sentence) {
        super(place(file, row, column) + sentence);
        this.file = file;
        this.row = row;
        this.column = column;
    }

    DataException(String file, String sentence) {
        this(file, 0, "", sentence);
    }

    private static String place(String file, int row, String column) {
        String place = file + (row > 0 ? ", row " + row : "");
        return column.isEmpty() ? place + ": " : place + ", column `" + column + "`: ";
    }

    public String file() {
        return file;
    }

    public int row() {
        return row;
    }

    /** Empty where it is about no single column. */
    public String column() {
        return column;
    }
}
