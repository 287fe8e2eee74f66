package downhill.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the shares of a tolerance that many places use: the largest, and whose they are. */
final class Worst {
    private static final int KEPT = 3;

    private record Entry(double share, Outlier outlier) {}

    private final List<String> names;
    private final List<Entry> entries = new ArrayList<>();

    Worst(List<String> names) {
        this.names = names;
    }

    /** @param inputs as many as there are names, or more */
    void add(double share, double expected, double measured, double... inputs) {
        if (share == 0 || entries.size() == KEPT && share <= entries.get(KEPT - 1).share) return;
        entries.add(new Entry(share, new Outlier(named(inputs), expected, measured)));
        entries.sort((a, b) -> Double.compare(b.share, a.share));
        if (entries.size() > KEPT) entries.remove(KEPT);
    }

    /** The largest share, 0 where all is equal. */
    double share() {
        return entries.isEmpty() ? 0 : entries.get(0).share;
    }

    Detail detail() {
        return new Detail(entries.stream().map(Entry::outlier).toList());
    }

    private Map<String, Double> named(double[] inputs) {
        Map<String, Double> named = new LinkedHashMap<>();
        double[] used = Arrays.copyOf(inputs, names.size());
        for (int i = 0; i < used.length; i++) named.put(names.get(i), used[i]);
        return named;
    }
}
