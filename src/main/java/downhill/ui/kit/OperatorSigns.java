package downhill.ui.kit;

import downhill.language.Op;
import imgui.ImDrawList;

/** The signs of arithmetic as strokes, which are sharp at any size; letters are not. */
public final class OperatorSigns {
    /** As shares of the em that letters beside them would have. */
    private static final float REACH = 0.27f;

    private static final float STROKE = 0.115f;
    private static final float DOT = 0.085f;
    private static final float DOT_AT = 0.24f;

    private OperatorSigns() {}

    /** Draws the operation's sign around a point; false where it has none of strokes. */
    public static boolean draw(ImDrawList list, Op op, float x, float y, float em, int colour) {
        float reach = REACH * em;
        switch (op) {
            case ADD -> {
                stroke(list, x, y, reach, 0, em, colour);
                stroke(list, x, y, 0, reach, em, colour);
            }
            case SUBTRACT, NEGATE -> stroke(list, x, y, reach, 0, em, colour);
            case MULTIPLY -> {
                float slant = reach * 0.86f;
                stroke(list, x, y, slant, slant, em, colour);
                stroke(list, x, y, slant, -slant, em, colour);
            }
            case DIVIDE -> {
                stroke(list, x, y, reach, 0, em, colour);
                list.addCircleFilled(x, y - DOT_AT * em, DOT * em, colour);
                list.addCircleFilled(x, y + DOT_AT * em, DOT * em, colour);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void stroke(ImDrawList list, float x, float y, float right, float down, float em, int colour) {
        list.addLine(x - right, y - down, x + right, y + down, colour, Math.max(1, STROKE * em));
    }
}
