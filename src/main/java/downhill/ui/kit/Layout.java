package downhill.ui.kit;

import downhill.workspace.OpenPanels;

/**
 * How the window is divided, in pixels: the menu at the top, the lesson at the left, the landscape with the race, or
 * the comparison, below it, the Lab at the right, the timeline and the status line along the bottom. A part that is not there has no height or
 * width.
 */
public record Layout(Rect menu, Rect lesson, Rect scene, Rect race, Rect panel, Rect timeline, Rect status) {
    private static final float MENU_HEIGHT = 32;
    private static final float LESSON_WIDTH = 440;

    /** A wide window gives the lesson this share of its width, up to a line of 65 letters and their margins. */
    private static final float LESSON_SHARE = 1 / 3f;

    private static final float WIDEST_LESSON = 640;
    private static final float PANEL_WIDTH = 340;
    private static final float TIMELINE_HEIGHT = 52;
    private static final float NARROW_TIMELINE_HEIGHT = 92;
    private static final float STATUS_HEIGHT = 28;
    private static final float RACE_HEIGHT = 232;
    private static final float COMPARE_HEIGHT = 280;

    /** Shares of the window's width or of the height between menu and timeline that a part may take at most. */
    private static final float MOST_WIDTH = 0.45f;

    private static final float MOST_RACE = 0.4f;

    /** The landscape is at least as wide as this at scale 1 between lesson and Lab, or the Lab gives way. */
    private static final float LEAST_SCENE = 360;

    /** A window narrower than this at scale 1 has its timeline in two rows. */
    public static final float NARROW = 900;

    /** What is open in its place; the Lab gives way to the lesson where both leave too little of the landscape. */
    public static Layout of(Frame frame, OpenPanels open) {
        float scale = frame.scale();
        float width = frame.width();
        float top = Math.round(MENU_HEIGHT * scale);
        float status = frame.height() - Math.round(STATUS_HEIGHT * scale);
        boolean narrow = width < NARROW * scale;
        float bottom = status - Math.round((narrow ? NARROW_TIMELINE_HEIGHT : TIMELINE_HEIGHT) * scale);
        float left = open.lesson() ? wide(frame, lesson(frame)) : 0;
        float right = open.lab() && hasRoomForLab(frame, open) ? width - wide(frame, PANEL_WIDTH) : width;
        float wanted = open.race() ? RACE_HEIGHT : open.compare() ? COMPARE_HEIGHT : 0;
        float race = Math.round(Math.min(wanted * scale, (bottom - top) * MOST_RACE));
        return new Layout(
                new Rect(0, 0, width, top),
                new Rect(0, top, left, bottom),
                new Rect(left, top, right, bottom - race),
                new Rect(left, bottom - race, right, bottom),
                new Rect(right, top, width, bottom),
                new Rect(0, bottom, width, status),
                new Rect(0, status, width, frame.height()));
    }

    /** Whether the Lab may stand beside what else is open. */
    public static boolean hasRoomForLab(Frame frame, OpenPanels open) {
        float rest = frame.width() - wide(frame, lesson(frame)) - wide(frame, PANEL_WIDTH);
        return !open.lesson() || rest >= LEAST_SCENE * frame.scale();
    }

    /** At scale 1. */
    private static float lesson(Frame frame) {
        return Math.max(LESSON_WIDTH, Math.min(WIDEST_LESSON, frame.width() / frame.scale() * LESSON_SHARE));
    }

    private static float wide(Frame frame, float width) {
        return Math.round(Math.min(width * frame.scale(), frame.width() * MOST_WIDTH));
    }

    /** The same with other room for the landscape. */
    public Layout withScene(Rect next) {
        return new Layout(menu, lesson, next, race, panel, timeline, status);
    }

    /** The same with a column at the left of the landscape, and of the race where it reaches so far down. */
    public Layout beside(Rect column) {
        Rect below = column.bottom() > scene.bottom() ? race.withLeft(column.right()) : race;
        return new Layout(menu, lesson, scene.withLeft(column.right()), below, panel, timeline, status);
    }

    /** The same with the timeline's room given to what stands above it. */
    public Layout withoutTimeline() {
        float bottom = timeline.bottom();
        Rect none = new Rect(0, 0, 0, 0);
        return new Layout(
                menu,
                lesson.withBottom(bottom),
                scene.withBottom(bottom),
                race,
                panel.withBottom(bottom),
                none,
                status);
    }

    /** The landscape alone, for a projector. */
    public static Layout bare(Frame frame) {
        Rect none = new Rect(0, 0, 0, 0);
        return new Layout(none, none, new Rect(0, 0, frame.width(), frame.height()), none, none, none, none);
    }
}
