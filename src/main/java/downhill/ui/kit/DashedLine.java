package downhill.ui.kit;

import downhill.colour.Rgb;
import downhill.render.landscape.Dash;
import downhill.workspace.TeamLook;
import imgui.ImDrawList;

/** A line through points on the screen in a team's colour and dash, which goes on from piece to piece. */
public final class DashedLine {
    private static final float WIDTH = 1.75f;
    private static final float PIECE = 1;

    private final ImDrawList list;
    private final Dash dash;
    private final int colour;
    private final float unit;
    private float x;
    private float y;
    private float travelled;

    /** @param unit pixels at scale 1 */
    public DashedLine(ImDrawList list, TeamLook teamLook, float unit) {
        this.list = list;
        this.dash = teamLook.dash();
        this.colour = Rgb.abgr(teamLook.colour());
        this.unit = unit;
    }

    /** Goes to a point without a line. */
    public DashedLine move(float toX, float toY) {
        x = toX;
        y = toY;
        return this;
    }

    /** Draws to a point. */
    public DashedLine line(float toX, float toY) {
        if (dash == Dash.SOLID) {
            list.addLine(x, y, toX, toY, colour, WIDTH * unit);
        } else {
            pieces(toX - x, toY - y);
        }
        return move(toX, toY);
    }

    private void pieces(float dx, float dy) {
        float length = (float) Math.hypot(dx, dy) / unit;
        float done = 0;
        while (done < length) {
            float from = done;
            boolean draws = dash.draws(travelled + done);
            while (done < length && dash.draws(travelled + done) == draws) {
                done += PIECE;
            }
            done = Math.min(done, length);
            if (draws) {
                float a = from / length;
                float b = done / length;
                list.addLine(x + a * dx, y + a * dy, x + b * dx, y + b * dy, colour, WIDTH * unit);
            }
        }
        travelled += length;
    }
}
