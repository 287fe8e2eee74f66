package downhill.document;

import java.util.List;
import java.util.stream.Stream;

/** A part of prose, in reading order. */
public sealed interface Passage {
    void accept(Cases cases);

    /** All of its texts, down to those of passages in it, in reading order. */
    Stream<List<Run>> texts();

    /** An answer for each kind, so that a new kind does not compile before every place has one. */
    interface Cases {
        void heading(Heading heading);

        void paragraph(Paragraph paragraph);

        void items(Items items);

        void quotation(Quotation quotation);

        void table(Table table);
    }

    /** @param level 1 for the largest */
    record Heading(int level, List<Run> runs) implements Passage {
        @Override
        public void accept(Cases cases) {
            cases.heading(this);
        }

        @Override
        public Stream<List<Run>> texts() {
            return Stream.of(runs);
        }
    }

    record Paragraph(List<Run> runs) implements Passage {
        @Override
        public void accept(Cases cases) {
            cases.paragraph(this);
        }

        @Override
        public Stream<List<Run>> texts() {
            return Stream.of(runs);
        }
    }

    /** Items with bullets, or with numbers from 1. */
    record Items(boolean numbered, List<List<Passage>> items) implements Passage {
        @Override
        public void accept(Cases cases) {
            cases.items(this);
        }

        @Override
        public Stream<List<Run>> texts() {
            return items.stream().flatMap(List::stream).flatMap(Passage::texts);
        }
    }

    /** A quotation; {@code kind} is empty, or for a call-out the word in its brackets, such as IDEA. */
    record Quotation(String kind, List<Passage> passages) implements Passage {
        @Override
        public void accept(Cases cases) {
            cases.quotation(this);
        }

        @Override
        public Stream<List<Run>> texts() {
            return passages.stream().flatMap(Passage::texts);
        }
    }

    /** Cells by row; the first row is the head. */
    record Table(List<List<List<Run>>> rows) implements Passage {
        @Override
        public void accept(Cases cases) {
            cases.table(this);
        }

        @Override
        public Stream<List<Run>> texts() {
            return rows.stream().flatMap(List::stream);
        }
    }
}
