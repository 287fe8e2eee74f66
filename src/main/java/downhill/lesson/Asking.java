package downhill.lesson;

import downhill.language.Parser;
import downhill.language.Program;
import downhill.language.Tape;
import downhill.lesson.Question.Asked;
import downhill.lesson.Question.Choice;
import downhill.lesson.Question.Draw;
import downhill.random.Philox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The askings of a question with one seed; its formulas are read once for all of them. */
final class Asking {
    /** Numbers are drawn again at most so often until all choices differ. */
    private static final int ATTEMPTS = 200;

    private final Question question;
    private final int seed;
    private final Map<String, Formula> formulas = new HashMap<>();
    private final Optional<Formula> asked;

    Asking(Question question, int seed) {
        this.question = question;
        this.seed = seed;
        this.asked = question.formula().map(Formula::new);
    }

    /** @param draw how often the question was asked before, from 0 */
    Asked asked(int draw) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, Double> numbers = numbers(draw, attempt);
            List<Choice> choices = question.choices().stream()
                    .map(choice ->
                            new Choice(fill(choice.text(), numbers), choice.right(), fill(choice.why(), numbers)))
                    .toList();
            if (differ(choices)) return inChanceOrder(draw, fill(question.text(), numbers), choices, drawn(numbers));
        }
        throw new IllegalStateException("two of the choices are the same, whatever is drawn: change one");
    }

    private static boolean differ(List<Choice> choices) {
        Set<String> texts = new HashSet<>();
        return choices.stream().allMatch(choice -> texts.add(choice.text()));
    }

    /** The text with what its braces come to. */
    String fill(String text, Map<String, Double> numbers) {
        return question.draws().isEmpty() ? text : Template.fill(text, formula -> compute(formula, numbers));
    }

    private double compute(String formula, Map<String, Double> numbers) {
        return formulas.computeIfAbsent(formula, text -> new Formula(Parser.parse(text)))
                .run(numbers)
                .output(0)[0];
    }

    /** What is drawn, and what the formula and its gradient are there. */
    Map<String, Double> numbers(int draw, int attempt) {
        Map<String, Double> numbers = new HashMap<>();
        for (int i = 0; i < question.draws().size(); i++) {
            Draw from = question.draws().get(i);
            numbers.put(from.name(), from.at(Philox.below(word(draw, attempt, i), from.count())));
        }
        asked.ifPresent(formula -> {
            Tape.Run run = formula.run(numbers);
            run.backward(1);
            for (int i = 0; i < formula.names.size(); i++)
                numbers.put("grad_" + formula.names.get(i), run.gradient(i)[0]);
            numbers.put("value", run.output(0)[0]);
        });
        return numbers;
    }

    private int word(int draw, int attempt, int index) {
        int[] words = new int[4];
        Philox.draw(draw, attempt, index, Philox.QUESTION, seed, 0, words);
        return words[0];
    }

    private Map<String, Double> drawn(Map<String, Double> numbers) {
        return question.draws().stream().collect(Collectors.toMap(Draw::name, from -> numbers.get(from.name())));
    }

    /** Fisher and Yates. */
    private Asked inChanceOrder(int draw, String text, List<Choice> choices, Map<String, Double> drawn) {
        List<Choice> order = new ArrayList<>(choices);
        for (int i = order.size() - 1; i > 0; i--) {
            int other = Philox.below(word(draw, -1, i), i + 1);
            order.set(i, order.set(other, order.get(i)));
        }
        int right = 0;
        while (!order.get(right).right()) right++;
        return new Asked(text, order, right, drawn);
    }

    /** A formula made ready to be computed again and again. */
    private static final class Formula {
        private final List<String> names;
        private final Tape.Run run;

        Formula(Program program) {
            names = List.copyOf(program.free());
            run = Tape.of(List.of(program.result()), names).run(1);
        }

        Tape.Run run(Map<String, Double> numbers) {
            for (int i = 0; i < names.size(); i++) run.input(i)[0] = numbers.get(names.get(i));
            run.forward(1);
            return run;
        }
    }
}
