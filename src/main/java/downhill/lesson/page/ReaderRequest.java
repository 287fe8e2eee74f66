package downhill.lesson.page;

import downhill.lesson.Part;
import java.util.Map;

/** What a reader asks of the program, or of the stage beside the page. */
public sealed interface ReaderRequest {
    void accept(Cases cases);

    /** An answer for each kind, so that a new kind does not compile before every place has one. */
    interface Cases {
        void show(Show ask);

        void come(Come ask);

        void move(Move ask);

        void play(Play ask);

        void chose(Chose ask);

        void again(Again ask);

        void speak(Speak ask);

        void end(End ask);
    }

    /**
     * By a button or a link: from its beginning.
     *
     * @param numbers what its inputs, weights and parameters of those names are to be; none for its own
     */
    record Show(Part.Staged part, Map<String, Double> numbers) implements ReaderRequest {
        public Show(Part.Staged part) {
            this(part, Map.of());
        }

        @Override
        public void accept(Cases cases) {
            cases.show(this);
        }
    }

    /** The reader has come to it: as they left it, if they were here before. */
    record Come(Part.Staged part) implements ReaderRequest {
        @Override
        public void accept(Cases cases) {
            cases.come(this);
        }
    }

    /** A slider of the scene on the stage was moved. The page's own numbers are in {@link Page#numbers}. */
    record Move(Part.Slide slide, double value) implements ReaderRequest {
        @Override
        public void accept(Cases cases) {
            cases.move(this);
        }
    }

    /** The goal's answer is to be played. */
    record Play(Part.Try goal) implements ReaderRequest {
        @Override
        public void accept(Cases cases) {
            cases.play(this);
        }
    }

    /** A choice was made; the page's sheet has it already. */
    record Chose(Part.Quiz quiz) implements ReaderRequest {
        @Override
        public void accept(Cases cases) {
            cases.chose(this);
        }
    }

    /** The question once more, with fresh numbers where it draws some. */
    record Again(Part.Quiz quiz) implements ReaderRequest {
        @Override
        public void accept(Cases cases) {
            cases.again(this);
        }
    }

    /** The chapters in the language with that index. */
    record Speak(int language) implements ReaderRequest {
        @Override
        public void accept(Cases cases) {
            cases.speak(this);
        }
    }

    /** The end of the page was seen. */
    record End() implements ReaderRequest {
        @Override
        public void accept(Cases cases) {
            cases.end(this);
        }
    }
}
