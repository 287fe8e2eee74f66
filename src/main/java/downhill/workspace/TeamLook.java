package downhill.workspace;

import downhill.colour.Theme;
import downhill.render.landscape.Dash;
import downhill.render.landscape.Marker;

/** What a team looks like: colour 0xRRGGBB, marker and dash; the first {@link #DIFFERENT} teams all differ. */
public record TeamLook(int colour, Marker marker, Dash dash) {
    /** Seven colours, six markers and four dashes in turn. */
    public static final int DIFFERENT = 84;

    public static TeamLook of(Theme theme, int team) {
        Marker[] markers = Marker.values();
        Dash[] dashes = Dash.values();
        return new TeamLook(theme.team(team), markers[team % markers.length], dashes[team % dashes.length]);
    }
}
