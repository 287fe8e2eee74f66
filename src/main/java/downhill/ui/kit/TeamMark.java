package downhill.ui.kit;

import downhill.colour.Rgb;
import downhill.workspace.TeamLook;
import imgui.ImDrawList;

/** A team's marker and dash, small, as they are in the landscape and in the curves. */
public final class TeamMark {
    private TeamMark() {}

    /** The marker around a point, with a radius in pixels. */
    public static void marker(ImDrawList list, TeamLook teamLook, float x, float y, float radius) {
        int colour = Rgb.abgr(teamLook.colour());
        switch (teamLook.marker()) {
            case CIRCLE -> list.addCircleFilled(x, y, radius, colour);
            case TRIANGLE -> polygon(list, x, y, radius, 3, -90, colour);
            case SQUARE -> polygon(list, x, y, radius, 4, 45, colour);
            case DIAMOND -> polygon(list, x, y, radius, 4, 0, colour);
            case STAR -> star(list, x, y, radius, colour);
            case CROSS -> {
                float arm = radius * 0.7f;
                list.addLine(x - arm, y - arm, x + arm, y + arm, colour, radius * 0.5f);
                list.addLine(x - arm, y + arm, x + arm, y - arm, colour, radius * 0.5f);
            }
        }
    }

    /** A level piece of the team's line; {@code unit} is pixels at scale 1. */
    public static void line(ImDrawList list, TeamLook teamLook, float from, float to, float y, float unit) {
        new DashedLine(list, teamLook, unit).move(from, y).line(to, y);
    }

    private static void polygon(ImDrawList list, float x, float y, float radius, int corners, int from, int colour) {
        for (int i = 0; i < corners; i++) {
            list.pathLineTo(x + radius * cos(from + 360f * i / corners), y + radius * sin(from + 360f * i / corners));
        }
        list.pathFillConvex(colour);
    }

    /** Five thin triangles, since only convex shapes can be filled. */
    private static void star(ImDrawList list, float x, float y, float radius, int colour) {
        float inner = radius * 0.45f;
        for (int i = 0; i < 5; i++) {
            float tip = -90 + 72f * i;
            list.addTriangleFilled(
                    x + radius * 1.15f * cos(tip),
                    y + radius * 1.15f * sin(tip),
                    x + inner * cos(tip + 72),
                    y + inner * sin(tip + 72),
                    x + inner * cos(tip - 72),
                    y + inner * sin(tip - 72),
                    colour);
        }
    }

    private static float cos(float degrees) {
        return (float) Math.cos(Math.toRadians(degrees));
    }

    private static float sin(float degrees) {
        return (float) Math.sin(Math.toRadians(degrees));
    }
}
