package downhill.loss;

/** Which rows of its data a loss is a mean over. */
public enum DataSplit {
    TRAINING,
    HELD_OUT
}
