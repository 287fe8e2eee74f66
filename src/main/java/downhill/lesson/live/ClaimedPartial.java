package downhill.lesson.live;

import downhill.circuit.Grade;

/**
 * A partial derivative that somebody claims, against the centred difference.
 *
 * @param name of the input
 * @param text the claim as a formula
 * @param value of the claim at the point
 * @param difference the centred difference there
 */
public record ClaimedPartial(String name, String text, double value, double difference) {
    /** |a − n| / max(|a|, |n|). */
    public double error() {
        return Grade.relativeError(value, difference);
    }

    public Grade grade() {
        return Grade.of(error());
    }
}
