package downhill.colour;

import java.util.List;

/**
 * Every colour of the program, named by what it means, as 0xRRGGBB. Outline is the border of a control: unlike line, it
 * has to be seen.
 */
public record Theme(
        String name,
        int ground,
        int panel,
        int field,
        int line,
        int outline,
        int text,
        int muted,
        int accent,
        int onAccent,
        int batch,
        int gradient,
        int single,
        int forward,
        int wrong,
        List<Integer> teams) {
    /** In the order in which teams take them. */
    private static final List<Integer> EVERYONE = List.of(
            OkabeIto.ORANGE,
            OkabeIto.SKY_BLUE,
            OkabeIto.GREEN,
            OkabeIto.YELLOW,
            OkabeIto.BLUE,
            OkabeIto.VERMILION,
            OkabeIto.PURPLE);

    public static final Theme DARK = new Theme(
            "dark", 0x14161B, 0x1C1F26, 0x252932, 0x2C313B, 0x747D8C, 0xE8EAEE, 0x9AA3B2, 0x4FB3BF, 0x0C1416, 0x4FC3B7,
            0xF5A742, 0xB794F4, 0x7BD88F, 0xEF6A6A, EVERYONE);

    public static final Theme LIGHT = new Theme(
            "light", 0xFAF9F6, 0xFFFFFF, 0xF1F2F4, 0xD9DCE2, 0x7F8794, 0x1B1E24, 0x5A6372, 0x0F7C8A, 0xFFFFFF, 0x0E8A7D,
            0xB86A00, 0x6D3FC4, 0x23803A, 0xC23434, EVERYONE);

    public Theme {
        teams = List.copyOf(teams);
    }

    /** The colour of the team with that index from 0; they repeat after the last. */
    public int team(int index) {
        return teams.get(index % teams.size());
    }

    public boolean dark() {
        return name.equals(DARK.name);
    }

    /** The same with other colours for the teams, as 0xRRGGBB. */
    public Theme withTeams(List<Integer> next) {
        return new Theme(
                name, ground, panel, field, line, outline, text, muted, accent, onAccent, batch, gradient, single,
                forward, wrong, next);
    }

    /** The other of the two themes. */
    public Theme other() {
        return dark() ? LIGHT : DARK;
    }
}
