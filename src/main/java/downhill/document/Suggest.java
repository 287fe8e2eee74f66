package downhill.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Near names for misspelt ones. */
public final class Suggest {
    private Suggest() {}

    /** The nearest known name, if it is near enough to have been meant: at most a third of the letters differ. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(name, candidate) <= Math.max(1, name.length() / 3))
                .min(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A sentence such as "unknown surface `rosenbrok`: did you mean `rosenbrock`?", else with the known names. */
    public static String unknown(String kind, String name, Collection<String> known) {
        String start = "unknown " + kind + " `" + name + "`: ";
        return nearest(name, known)
                .map(near -> start + "did you mean `" + near + "`?")
                .orElseGet(() -> start + "the known ones are "
                        + String.join(", ", known.stream().sorted().toList()));
    }

    /** Damerau–Levenshtein distance (optimal string alignment): insert, delete, replace or swap neighbours. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cell(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cell(String a, String b, int[][] d, int i, int j) {
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
