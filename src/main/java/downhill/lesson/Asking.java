package downhill.lesson;

import downhill.language.Expr;
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
import java.util.Set;

/** One asking of a question. */
final class Asking {
    /** Numbers are drawn again at most so often until all choices differ. */
    private static final int ATTEMPTS = 200;

    private final Question question;
    private final int seed;
    private final int draw;

    Asking(Question question, int seed, int draw) {
        this.question = question;
        this.seed = seed;
        this.draw = draw;
    }

    Asked asked() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, Double> numbers = numbers(attempt);
            List<Choice> choices = question.choices().stream()
                    .map(choice ->
                            new Choice(fill(choice.text(), numbers), choice.right(), fill(choice.why(), numbers)))
                    .toList();
            if (differ(choices)) return inChanceOrder(fill(question.text(), numbers), choices);
        }
        throw new IllegalStateException("two of the choices are the same, whatever is drawn: change one");
    }

    private static boolean differ(List<Choice> choices) {
        Set<String> texts = new HashSet<>();
        return choices.stream().allMatch(choice -> texts.add(choice.text()));
    }

    private String fill(String text, Map<String, Double> numbers) {
        return question.draws().isEmpty() ? text : Template.fill(text, formula -> compute(formula, numbers));
    }

    private static double compute(String formula, Map<String, Double> numbers) {
        return Evaluated.of(Parser.parse(formula), numbers).value();
    }

    /** What is drawn, and what the formula and its gradient are there. */
    Map<String, Double> numbers(int attempt) {
        Map<String, Double> numbers = new HashMap<>();
        for (int i = 0; i < question.draws().size(); i++) {
            Draw from = question.draws().get(i);
            numbers.put(from.name(), from.at(Philox.below(word(attempt, i), from.count())));
        }
        question.formula().ifPresent(program -> {
            Evaluated evaluated = Evaluated.of(program, numbers);
            evaluated.gradient().forEach((name, slope) -> numbers.put("grad_" + name, slope));
            numbers.put("value", evaluated.value());
        });
        return numbers;
    }

    private int word(int attempt, int index) {
        int[] words = new int[4];
        Philox.draw(draw, attempt, index, Philox.QUESTION, seed, 0, words);
        return words[0];
    }

    /** Fisher and Yates. */
    private Asked inChanceOrder(String text, List<Choice> choices) {
        List<Choice> order = new ArrayList<>(choices);
        for (int i = order.size() - 1; i > 0; i--) {
            int other = Philox.below(word(-1, i), i + 1);
            order.set(i, order.set(other, order.get(i)));
        }
        int right = 0;
        while (!order.get(right).right()) right++;
        return new Asked(text, order, right);
    }

    /** A formula's value and its gradient by backpropagation. */
    private record Evaluated(double value, Map<String, Double> gradient) {
        static Evaluated of(Program program, Map<String, Double> numbers) {
            Expr result = program.result();
            List<String> names = List.copyOf(program.free());
            Tape.Run run = Tape.of(List.of(result), names).run(1);
            for (int i = 0; i < names.size(); i++) run.input(i)[0] = numbers.get(names.get(i));
            run.forward(1);
            run.backward(1);
            Map<String, Double> gradient = new HashMap<>();
            for (int i = 0; i < names.size(); i++) gradient.put(names.get(i), run.gradient(i)[0]);
            return new Evaluated(run.output(0)[0], gradient);
        }
    }
}
