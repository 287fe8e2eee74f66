package downhill.document;

import java.util.List;

/** A part of prose, in reading order. */
public sealed interface Passage {
    /** @param level 1 for the largest */
    record Heading(int level, List<Run> runs) implements Passage {}

    record Paragraph(List<Run> runs) implements Passage {}

    /** Items with bullets, or with numbers from 1. */
    record Items(boolean numbered, List<List<Passage>> items) implements Passage {}

    /** A quotation; {@code kind} is empty, or for a call-out the word in its brackets, such as IDEA. */
    record Quotation(String kind, List<Passage> passages) implements Passage {}

    /** Cells by row; the first row is the head. */
    record Table(List<List<List<Run>>> rows) implements Passage {}
}
