package downhill.dataset;

import downhill.random.Philox;

/** A random order of rows, the same on every machine: Fisher and Yates' shuffle with {@link Philox}'s words. */
final class Shuffle {
    /** The key, so that the order depends on the number of rows alone. */
    private static final int KEY = 0x73706C74;

    private Shuffle() {}

    static int[] order(int rows) {
        int[] order = new int[rows];
        for (int i = 0; i < rows; i++) order[i] = i;
        int[] words = new int[4];
        for (int i = rows - 1; i > 0; i--) {
            if ((i & 3) == 3 || i == rows - 1) Philox.draw(i >>> 2, 0, 0, Philox.DATA, KEY, 0, words);
            int j = Philox.below(words[i & 3], i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }
}
