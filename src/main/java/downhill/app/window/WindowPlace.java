package downhill.app.window;

/** Where a window is on the desktop, in the desktop's own units. */
record WindowPlace(int x, int y, int width, int height, boolean fullScreen) {
    static final int LEAST_WIDTH = 640;
    static final int LEAST_HEIGHT = 400;

    /** Wherever the desktop puts it. */
    static final WindowPlace FIRST = new WindowPlace(Integer.MIN_VALUE, Integer.MIN_VALUE, 1280, 720, false);

    WindowPlace {
        width = Math.max(LEAST_WIDTH, width);
        height = Math.max(LEAST_HEIGHT, height);
    }

    /** No larger than that part of a desktop, and moved into it where it lies beyond its edges. */
    WindowPlace within(int left, int top, int wide, int high) {
        int across = Math.min(width, wide);
        int down = Math.min(height, high);
        return new WindowPlace(
                Math.max(left, Math.min(x, left + wide - across)),
                Math.max(top, Math.min(y, top + high - down)),
                across,
                down,
                fullScreen);
    }
}
