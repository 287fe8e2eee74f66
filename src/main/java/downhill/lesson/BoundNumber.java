package downhill.lesson;

import downhill.document.Line;

/**
 * A number of a page and the computation that yields it.
 *
 * @param words what the page says, with {@code #} where the number stands, or {@code quiz NAME} for its right answer
 * @param computation a formula, in which brackets hold what is measured in a scene or a circuit of the page
 */
public record BoundNumber(Line words, String computation) {}
