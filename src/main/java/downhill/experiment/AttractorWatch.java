package downhill.experiment;

/**
 * Notes, on the engine's own device, near which attractor each particle of the first team is and since which step
 * without a break. Of no use after its engine has loaded another experiment.
 */
public interface AttractorWatch extends AutoCloseable {
    /** Rows of data over which the losses are means, at most: the first, which are a fair sample. */
    int ROWS = 128;

    /** Looks at every particle as it is after the engine's last step. */
    void note();

    /** What was noted, read back, with those that are gone and every loss as they are now; nothing is noted after it. */
    Arrivals read();

    @Override
    void close();
}
