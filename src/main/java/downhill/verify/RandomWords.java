package downhill.verify;

import downhill.experiment.Engine;
import downhill.random.Philox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Philox4x32-10 on the engine: Random123's known answers, and drawn counters against the Java code. */
final class RandomWords {
    private static final String GROUP = "random";
    private static final String SOURCE = "Random123, kat_vectors";
    private static final int DRAWS = 4096;

    private record Known(String counter, String key, String answer) {}

    private static final List<Known> ANSWERS = List.of(
            new Known(
                    "00000000 00000000 00000000 00000000", "00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8"),
            new Known(
                    "ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd"),
            new Known(
                    "243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1"));

    private RandomWords() {}

    static List<Trial> trials() {
        return List.of(new Trial(GROUP, "philox", RandomWords::checks));
    }

    private static List<Check> checks(Engine engine) {
        List<Check> known = ANSWERS.stream().map(one -> known(engine, one)).toList();
        ArrayList<Check> checks = new ArrayList<>(known);
        checks.add(drawn(engine));
        return checks;
    }

    private static Check known(Engine engine, Known known) {
        int[] words = engine.words(words(known.counter + " " + known.key));
        int wrong = differences(words, words(known.answer));
        return new Check(GROUP, "philox gives " + known.answer + ": wrong words", SOURCE, 0, wrong, 0);
    }

    private static Check drawn(Engine engine) {
        int[] inputs = new int[6 * DRAWS];
        int[] expected = new int[4 * DRAWS];
        int[] four = new int[4];
        for (int i = 0; i < inputs.length; i++) inputs[i] = (i + 1) * 0x9E3779B9 ^ i << 7;
        for (int i = 0; i < DRAWS; i++) {
            int[] in = Arrays.copyOfRange(inputs, 6 * i, 6 * i + 6);
            Philox.draw(in[0], in[1], in[2], in[3], in[4], in[5], four);
            System.arraycopy(four, 0, expected, 4 * i, 4);
        }
        int wrong = differences(engine.words(inputs), expected);
        return new Check(GROUP, "philox, " + DRAWS + " counters: wrong words", "Philox in Java", 0, wrong, 0);
    }

    private static int differences(int[] words, int[] expected) {
        int wrong = 0;
        for (int i = 0; i < expected.length; i++) if (words[i] != expected[i]) wrong++;
        return wrong;
    }

    private static int[] words(String hex) {
        return Arrays.stream(hex.split(" "))
                .mapToInt(word -> Integer.parseUnsignedInt(word, 16))
                .toArray();
    }
}
