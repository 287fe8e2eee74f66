package downhill.app;

import downhill.experiment.Arithmetic;
import downhill.ui.Theme;
import java.util.List;

/** The colours of a step's terms: the gradient's is the orange that it has everywhere. */
final class TermColours {
    private static final int WHITE = 0xF4F5F7;

    private TermColours() {}

    /** In 0xRRGGBB, of the term with that index; the dark theme's, which stand out on any landscape. */
    static int of(List<Arithmetic.Move> moves, int index) {
        Theme theme = Theme.DARK;
        int[] others = {theme.single(), theme.batch(), theme.forward(), WHITE};
        int before = 0;
        for (int i = 0; i < index; i++) {
            before += isGradient(moves.get(i)) ? 0 : 1;
        }
        return isGradient(moves.get(index)) ? theme.gradient() : others[before % others.length];
    }

    private static boolean isGradient(Arithmetic.Move move) {
        return move.name().equals("g");
    }
}
