package downhill.app;

import downhill.render.Marker;
import downhill.ui.Theme;

/** What a team looks like: colour 0xRRGGBB and marker. */
record Look(int colour, Marker marker) {
    static Look of(Theme theme, int team) {
        Marker[] markers = Marker.values();
        return new Look(theme.team(team), markers[team % markers.length]);
    }
}
