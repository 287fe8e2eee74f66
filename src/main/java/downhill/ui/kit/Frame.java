package downhill.ui.kit;

import downhill.colour.Theme;

/** What a frame is drawn with: the size in pixels, the content scale, the time since the last one and the theme. */
public record Frame(int width, int height, float scale, float seconds, Theme theme) {}
