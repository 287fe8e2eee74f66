package downhill.lesson;

import downhill.circuit.Schematic;
import downhill.document.Line;
import downhill.document.Parameter;
import downhill.document.Passage;
import downhill.document.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A part of a lesson's page, in reading order; {@code line} is where it begins in its file. */
public sealed interface Part {
    int line();

    <R> R accept(Cases<R> cases);

    /** An answer for each kind, so that a new kind does not compile before every place has one. */
    interface Cases<R> extends StagedCases<R>, InteractiveCases<R>, ExerciseCases<R> {
        R prose(Prose prose);

        R mathematics(Mathematics mathematics);

        R code(Code code);

        R slide(Slide slide);
    }

    /** A part with a name, empty where the author gave none. */
    sealed interface Named extends Part {
        String name();
    }

    /** What the stage beside the page can show; the first of a page starts by itself. */
    sealed interface Staged extends Named {
        String caption();

        /** Kept off the page until a quiz or a link shows it. */
        boolean hidden();

        <R> R accept(StagedCases<R> cases);

        @Override
        default <R> R accept(Cases<R> cases) {
            return accept((StagedCases<R>) cases);
        }
    }

    /** The same for each kind of part for the stage. */
    interface StagedCases<R> {
        R scene(Scene scene);

        R wiring(Wiring wiring);

        R drawing(Drawing drawing);
    }

    /** What a hand moves where it is drawn, and in which something can be measured. */
    sealed interface Interactive extends Named {
        <R> R accept(InteractiveCases<R> cases);

        @Override
        default <R> R accept(Cases<R> cases) {
            return accept((InteractiveCases<R>) cases);
        }
    }

    /** The same for each kind of interactive part. */
    interface InteractiveCases<R> {
        R drawing(Drawing drawing);

        R check(Check check);

        R search(Search search);
    }

    /** What a reader has to do before a chapter is done. */
    sealed interface Exercise extends Named {
        <R> R accept(ExerciseCases<R> cases);

        @Override
        default <R> R accept(Cases<R> cases) {
            return accept((ExerciseCases<R>) cases);
        }
    }

    /** The same for each kind of exercise. */
    interface ExerciseCases<R> {
        R goal(Try goal);

        R quiz(Quiz quiz);
    }

    record Prose(List<Passage> passages, int line) implements Part {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.prose(this);
        }
    }

    /** Lines of LaTeX, one formula each. */
    record Mathematics(List<String> lines, int line) implements Part {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.mathematics(this);
        }
    }

    /** From the first to the last, counted from 1. */
    record Lines(int first, int last) {}

    /** @param loop what lights up line by line while the scene runs; empty for nothing */
    record Code(String language, String text, Optional<Lines> loop, int line) implements Part {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.code(this);
        }
    }

    /**
     * @param experiment what a scene's file says, for the program to read: surface to view
     * @param speed times 60 steps a second
     * @param open ids of the panels, sections and guides that are open; pages of version 0.1 have their titles
     * @param lab whether the Lab at the right is open
     */
    record Scene(
            String name,
            String caption,
            boolean hidden,
            Tree experiment,
            boolean run,
            double speed,
            List<String> open,
            boolean lab,
            int line)
            implements Staged {
        /** What a scene's file says, and a scene's block besides what is of the page. */
        public static final List<String> KEYS =
                List.of("surface", "formula", "data", "domain", "values", "ranges", "teams", "start", "seed", "view");

        @Override
        public <R> R accept(StagedCases<R> cases) {
            return cases.scene(this);
        }
    }

    /**
     * @param passes how far it has run when it is shown
     * @param lab whether the Lab at the right, with the inputs' sliders, is open
     */
    record Wiring(
            String name,
            String caption,
            boolean hidden,
            Source source,
            Map<String, Double> at,
            Passes passes,
            boolean ask,
            boolean lab,
            int line)
            implements Staged {
        /** @param text a circuit's id, or where {@code typed} is there a formula */
        public record Source(Line text, Optional<Schematic> typed) {}

        public enum Passes {
            NONE,
            FORWARD,
            BOTH
        }

        @Override
        public <R> R accept(StagedCases<R> cases) {
            return cases.wiring(this);
        }
    }

    /**
     * @param of the number of the scene that it moves, or empty: then it is the page's own number
     * @param team the only team that it is for, from 1; empty for all that have it
     */
    record Slide(Parameter parameter, String of, OptionalInt team, String label, String help, int line)
            implements Part {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.slide(this);
        }
    }

    /** @param onStage whether it is drawn on the stage, not on the page */
    record Drawing(String name, String caption, boolean hidden, Plot plot, boolean onStage, int line)
            implements Staged, Interactive {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.drawing(this);
        }

        @Override
        public <R> R accept(StagedCases<R> cases) {
            return cases.drawing(this);
        }

        @Override
        public <R> R accept(InteractiveCases<R> cases) {
            return cases.drawing(this);
        }
    }

    /** @param claims partial derivatives that somebody claims, by name; empty: the program's own gradient */
    record Check(String name, String formula, Map<String, Double> at, Map<String, String> claims, double h, int line)
            implements Interactive {
        @Override
        public <R> R accept(InteractiveCases<R> cases) {
            return cases.check(this);
        }
    }

    /** @param surface a surface's id */
    record Search(String name, Line surface, double rate, int line) implements Interactive {
        @Override
        public <R> R accept(InteractiveCases<R> cases) {
            return cases.search(this);
        }
    }

    record Try(
            String name,
            String title,
            String goal,
            List<Condition> reach,
            String hint,
            String done,
            List<AnswerStep> answer,
            int line)
            implements Exercise {
        @Override
        public <R> R accept(ExerciseCases<R> cases) {
            return cases.goal(this);
        }
    }

    record Quiz(String name, Question question, String shows, int line) implements Exercise {
        @Override
        public <R> R accept(ExerciseCases<R> cases) {
            return cases.quiz(this);
        }
    }
}
