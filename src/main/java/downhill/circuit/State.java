package downhill.circuit;

/** How far a pass has come at a gate. */
public enum State {
    /** Nothing has been computed here, so there is no number to show: not even 0. */
    NOT_RUN("not run yet"),
    RUNNING("running"),
    DONE("done");

    private final String words;

    State(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
