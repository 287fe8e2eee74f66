package downhill.lesson;

import downhill.language.Parser;
import downhill.language.Program;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The right answer of a question with drawn numbers, computed a second time. */
public final class RightAnswer {
    private static final int DRAWS = 30;
    private static final int SEED = 5;

    private RightAnswer() {}

    /** What is wrong with it; {@code computation} has a formula of the drawn numbers for each number it shows. */
    public static Optional<String> problem(Question question, String computation) {
        String shown = question.choices().stream()
                .filter(Question.Choice::right)
                .findFirst()
                .orElseThrow()
                .text();
        List<Program> formulas =
                Stream.of(computation.split(";")).map(Parser::parse).toList();
        Asking asking = new Asking(question, SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            Map<String, Double> numbers = asking.numbers(draw, 0);
            String asked = asking.fill(shown, numbers);
            String computed = filled(shown, formulas, numbers);
            if (!asked.equals(computed)) {
                return Optional.of("the right answer says " + asked + ", and `" + computation + "` gives " + computed);
            }
        }
        return Optional.empty();
    }

    private static String filled(String shown, List<Program> formulas, Map<String, Double> numbers) {
        int[] next = {0};
        return Template.fill(shown, text -> {
            int place = next[0]++;
            if (place >= formulas.size()) return Double.NaN;
            return formulas.get(place).result().evaluate(numbers);
        });
    }
}
