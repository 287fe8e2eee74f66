package downhill.lesson;

import java.util.Locale;

/** Something that can be measured, as a goal names it; see assets/lessons/README.md. */
public sealed interface Fact {
    /** As a goal writes it. */
    String text();

    <R> R accept(Cases<R> cases);

    /** An answer for each kind, so that a new kind does not compile before every place has one. */
    interface Cases<R> {
        R ball(Ball fact);

        R run(Run fact);

        R team(Team fact);

        R share(Share fact);

        R teamNumber(TeamNumber fact);

        R circuit(Circuit fact);

        R input(Input fact);

        R gradient(Gradient fact);

        R onStage(OnStage fact);

        R inBlock(InBlock fact);

        R pageNumber(PageNumber fact);
    }

    /** Measured in what stands on the stage, whatever the page has. */
    sealed interface OfProgram extends Fact {}

    /** Measured in a block of the page, or about it. */
    sealed interface OfBlock extends Fact {
        String block();
    }

    /** The first team's ball. */
    record Ball(Quantity quantity) implements OfProgram {
        public enum Quantity {
            X,
            Y,
            LOSS,
            SLOPE,
            DISTANCE,
            LAMBDA,
            RATIO
        }

        @Override
        public String text() {
            return "ball." + word(quantity);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.ball(this);
        }
    }

    /** How long the first team has run. */
    record Run(Quantity quantity) implements OfProgram {
        public enum Quantity {
            STEP,
            EPOCHS,
            EVALUATIONS
        }

        @Override
        public String text() {
            return "run." + word(quantity);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.run(this);
        }
    }

    /**
     * A team's particles.
     *
     * @param team from 1
     */
    record Team(int team, Quantity quantity) implements OfProgram {
        public enum Quantity {
            LOSS,
            BEST,
            DISTANCE,
            DIVERGED
        }

        @Override
        public String text() {
            return "team" + team + "." + word(quantity);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.team(this);
        }
    }

    /**
     * The share of a team's particles that is nearest to one of the surface's minima.
     *
     * @param team from 1
     * @param minimum from 1
     */
    record Share(int team, int minimum) implements OfProgram {
        @Override
        public String text() {
            return "team" + team + ".minimum" + minimum;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.share(this);
        }
    }

    /**
     * A number that a team is given, such as its rate.
     *
     * @param team from 1
     */
    record TeamNumber(int team, String name) implements OfProgram {
        @Override
        public String text() {
            return "team" + team + "." + name;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.teamNumber(this);
        }
    }

    /** The circuit's result, or 1 once a pass through it is done. */
    record Circuit(Quantity quantity) implements OfProgram {
        public enum Quantity {
            VALUE,
            FORWARD,
            BACKWARD
        }

        @Override
        public String text() {
            return "circuit." + word(quantity);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.circuit(this);
        }
    }

    /** The value of an input of the circuit. */
    record Input(String name) implements OfProgram {
        @Override
        public String text() {
            return "circuit." + name;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.input(this);
        }
    }

    /** The gradient of the circuit's result by an input. */
    record Gradient(String input) implements OfProgram {
        @Override
        public String text() {
            return "circuit.grad." + input;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.gradient(this);
        }
    }

    /** 1 while that block is on the stage. */
    record OnStage(String block) implements OfBlock {
        @Override
        public String text() {
            return "stage." + block;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.onStage(this);
        }
    }

    /** What an interactive part of the page measures under that name. */
    record InBlock(String block, String name) implements OfBlock {
        @Override
        public String text() {
            return block + "." + name;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.inBlock(this);
        }
    }

    /** Where a slider of the page's own stands. */
    record PageNumber(String name) implements Fact {
        @Override
        public String text() {
            return name;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.pageNumber(this);
        }
    }

    /** How a quantity is spelt. */
    private static String word(Enum<?> quantity) {
        return quantity.name().toLowerCase(Locale.ROOT);
    }
}
