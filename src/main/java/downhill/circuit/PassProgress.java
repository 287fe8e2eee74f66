package downhill.circuit;

/**
 * How far the two passes over a number of operations have come. With n operations the positions are 0 (at rest), 1 to n
 * (forward, at one of them), n + 1 (forward done), n + 2 to 2n + 1 (backward, at one of them), and 2n + 2 (all done).
 */
record PassProgress(int operations, int position) {
    /** The position is clamped to 0 … {@link #end}. */
    PassProgress at(int position) {
        return new PassProgress(operations, Math.max(0, Math.min(end(), position)));
    }

    int end() {
        return 2 * forwardEnd();
    }

    int forwardEnd() {
        return operations + 1;
    }

    boolean isForwardDone() {
        return position >= forwardEnd();
    }

    boolean isBackwardBegun() {
        return position > forwardEnd();
    }

    /** Which operation the running pass is at, counted from 0; −1 at rest. */
    int current() {
        int turn = position % forwardEnd() - 1;
        return turn >= 0 && isBackwardBegun() ? operations - 1 - turn : turn;
    }

    /** The forward pass at the operation of that rank. */
    State forward(int rank) {
        return state(rank + 1);
    }

    /** The backward pass at the operation of that rank, apart from what reaches it earlier. */
    State backward(int rank) {
        return state(forwardEnd() + operations - rank);
    }

    private State state(int turn) {
        return position > turn ? State.DONE : position == turn ? State.RUNNING : State.NOT_RUN;
    }
}
