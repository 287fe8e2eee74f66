package downhill.cpu;

import downhill.language.Expr;
import downhill.language.Tape;
import downhill.random.Philox;
import java.util.Arrays;
import java.util.List;

/** Formulas and random words computed by themselves, without any particle. */
final class Evaluation {
    private Evaluation() {}

    static double[][] values(List<Expr> outputs, List<String> inputs, double[][] points) {
        int count = points[0].length;
        Tape.Run run = Tape.of(outputs, inputs).run(count);
        for (int i = 0; i < points.length; i++) System.arraycopy(points[i], 0, run.input(i), 0, count);
        run.forward(count);
        double[][] values = new double[outputs.size()][];
        for (int i = 0; i < values.length; i++) values[i] = run.output(i).clone();
        return values;
    }

    static int[] words(int... countersAndKeys) {
        int[] words = new int[countersAndKeys.length / 6 * 4];
        int[] drawn = new int[4];
        for (int i = 0; i < words.length / 4; i++) {
            int[] in = Arrays.copyOfRange(countersAndKeys, 6 * i, 6 * i + 6);
            Philox.draw(in[0], in[1], in[2], in[3], in[4], in[5], drawn);
            System.arraycopy(drawn, 0, words, 4 * i, 4);
        }
        return words;
    }
}
