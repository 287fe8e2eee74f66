package downhill.app.stage;

/** An amount a second, over the last half second or so, so that a person can read it. */
public final class RateMeter {
    private static final double WINDOW_SECONDS = 0.5;

    private double amount;
    private double seconds;
    private double rate;

    /** Adds what was done in these seconds. */
    public void add(double more, double moreSeconds) {
        amount += more;
        seconds += moreSeconds;
        if (seconds >= WINDOW_SECONDS) {
            rate = amount / seconds;
            amount = 0;
            seconds = 0;
        }
    }

    /** 0 until the first window is full. */
    public double rate() {
        return rate;
    }
}
