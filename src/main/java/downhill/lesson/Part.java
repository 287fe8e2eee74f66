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

    /** A part with a name, empty where the author gave none. */
    sealed interface Named extends Part {
        String name();
    }

    /** What the stage beside the page can show; the first of a page starts by itself. */
    sealed interface Staged extends Named {
        String caption();

        /** Kept off the page until a quiz or a link shows it. */
        boolean hidden();
    }

    record Prose(List<Passage> passages, int line) implements Part {}

    /** Lines of LaTeX, one formula each. */
    record Mathematics(List<String> lines, int line) implements Part {}

    /** From the first to the last, counted from 1. */
    record Lines(int first, int last) {}

    /** @param loop what lights up line by line while the scene runs; empty for nothing */
    record Code(String language, String text, Optional<Lines> loop, int line) implements Part {}

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
    }

    /**
     * @param of the number of the scene that it moves, or empty: then it is the page's own number
     * @param team the only team that it is for, from 1; empty for all that have it
     */
    record Slide(Parameter parameter, String of, OptionalInt team, String label, String help, int line)
            implements Part {}

    /** @param onStage whether it is drawn on the stage, not on the page */
    record Drawing(String name, String caption, boolean hidden, Plot plot, boolean onStage, int line)
            implements Staged {}

    /** @param claims partial derivatives that somebody claims, by name; empty: the program's own gradient */
    record Check(String name, String formula, Map<String, Double> at, Map<String, String> claims, double h, int line)
            implements Named {}

    /** @param surface a surface's id */
    record Search(String name, Line surface, double rate, int line) implements Named {}

    record Try(
            String name,
            String title,
            String goal,
            List<Condition> reach,
            String hint,
            String done,
            List<Deed> answer,
            int line)
            implements Named {}

    record Quiz(String name, Question question, String shows, int line) implements Named {}
}
