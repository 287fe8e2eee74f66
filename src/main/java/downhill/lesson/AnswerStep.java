package downhill.lesson;

/** One thing a reader does, as an answer writes it. */
public sealed interface AnswerStep {
    void accept(Cases cases);

    /** An answer for each kind, so that a new kind does not compile before every place has one. */
    interface Cases {
        void set(Set answerStep);

        void setTeam(SetTeam answerStep);

        void place(Place answerStep);

        void run(Run answerStep);

        void forward(Forward answerStep);

        void backward(Backward answerStep);

        void show(Show answerStep);

        void tell(Tell answerStep);

        void claim(Claim answerStep);

        void rule(Rule answerStep);
    }

    /** What is done in an interactive part of the page, by its name. */
    sealed interface InPart extends AnswerStep {
        String name();
    }

    /** A slider of the page, an input of the circuit on the stage, or a parameter of all teams. */
    record Set(String name, double value) implements AnswerStep {
        @Override
        public void accept(Cases cases) {
            cases.set(this);
        }
    }

    /** @param team from 1 */
    record SetTeam(int team, String name, double value) implements AnswerStep {
        @Override
        public void accept(Cases cases) {
            cases.setTeam(this);
        }
    }

    record Place(double x, double y) implements AnswerStep {
        @Override
        public void accept(Cases cases) {
            cases.place(this);
        }
    }

    /** Steps of the scene on the stage. */
    record Run(int steps) implements AnswerStep {
        @Override
        public void accept(Cases cases) {
            cases.run(this);
        }
    }

    record Forward() implements AnswerStep {
        @Override
        public void accept(Cases cases) {
            cases.forward(this);
        }
    }

    record Backward() implements AnswerStep {
        @Override
        public void accept(Cases cases) {
            cases.backward(this);
        }
    }

    record Show(String name) implements AnswerStep {
        @Override
        public void accept(Cases cases) {
            cases.show(this);
        }
    }

    /** What a plot, search or check of the page is told: run N, drop N, descend N. */
    record Tell(String name, String verb, int count) implements InPart {
        @Override
        public void accept(Cases cases) {
            cases.tell(this);
        }
    }

    record Claim(String name, String input, String formula) implements InPart {
        @Override
        public void accept(Cases cases) {
            cases.claim(this);
        }
    }

    /** The first team's rule. */
    record Rule(String text) implements AnswerStep {
        @Override
        public void accept(Cases cases) {
            cases.rule(this);
        }
    }
}
