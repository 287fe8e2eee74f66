package downhill.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name a person most likely meant. */
public final class NearName {
    private NearName() {}

    /** The nearest of the names within a third of the length (at least one edit), if any; of equals, what starts alike. */
    public static Optional<String> of(String name, Collection<String> names) {
        int allowed = Math.max(1, name.length() / 3);
        return names.stream()
                .filter(other -> distance(name, other) <= allowed)
                .min(Comparator.<String>comparingInt(other -> distance(name, other))
                        .thenComparingInt(other -> -alike(name, other))
                        .thenComparing(other -> other));
    }

    /** How many letters at the start are the same. */
    private static int alike(String a, String b) {
        int count = 0;
        while (count < Math.min(a.length(), b.length()) && a.charAt(count) == b.charAt(count)) count++;
        return count;
    }

    /** Edits (insert, delete, replace, swap of neighbours) from one to the other: Damerau's distance. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) d[i][j] = i == 0 ? j : j == 0 ? i : cost(a, b, d, i, j);
        }
        return d[a.length()][b.length()];
    }

    private static int cost(String a, String b, int[][] d, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
