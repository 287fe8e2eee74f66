package downhill.lesson;

import java.util.List;

/** What can be measured in the blocks of a page and what they can be told, by name; see assets/lessons/README.md. */
public final class PageTerms {
    private static final Part.InteractiveCases<List<String>> FACTS = new Part.InteractiveCases<>() {
        @Override
        public List<String> drawing(Part.Drawing drawing) {
            return switch (drawing.plot().kind()) {
                case TANGENT -> List.of("slope", "difference", "loss");
                case DERIVATIVE, ERROR -> List.of("error");
                case DESCENT -> List.of("step", "weight", "loss", "diverged");
                case COST -> List.of("nudging", "backprop");
                case COMPARE -> List.of();
            };
        }

        @Override
        public List<String> check(Part.Check check) {
            return List.of("error");
        }

        @Override
        public List<String> search(Part.Search search) {
            return List.of("evaluations", "parachute", "descent");
        }
    };

    private static final Part.InteractiveCases<List<String>> VERBS = new Part.InteractiveCases<>() {
        @Override
        public List<String> drawing(Part.Drawing drawing) {
            return drawing.plot().kind() == Plot.Kind.DESCENT ? List.of("run") : List.of();
        }

        @Override
        public List<String> check(Part.Check check) {
            return List.of();
        }

        @Override
        public List<String> search(Part.Search search) {
            return List.of("drop", "descend");
        }
    };

    private PageTerms() {}

    /** What can be measured in a block. */
    public static List<String> of(Part.Named part) {
        return part instanceof Part.Interactive interactive ? interactive.accept(FACTS) : List.of();
    }

    /** What a block can be told; null has nothing. */
    public static List<String> verbs(Part.Named part) {
        return part instanceof Part.Interactive interactive ? interactive.accept(VERBS) : List.of();
    }
}
