package downhill.app;

/** What the explorer may ask of the window that it is in. */
record Host(Runnable fullScreen, Runnable quit) {}
