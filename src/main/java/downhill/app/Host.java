package downhill.app;

/** What the explorer may ask of the window that it is in. */
record Host(Runnable fullScreen, Runnable quit) {
    /** Without a window there is nothing to fill the screen and nothing to quit. */
    static final Host NONE = new Host(() -> {}, () -> {});
}
