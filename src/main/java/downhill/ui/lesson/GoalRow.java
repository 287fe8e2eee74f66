package downhill.ui.lesson;

import downhill.language.Digits;
import downhill.lesson.Condition;
import downhill.lesson.Fact;
import downhill.lesson.Part;
import downhill.lesson.Vocabulary;
import downhill.lesson.Word;
import downhill.ui.kit.Durations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A number that a goal asks for: what it is, what it is now, and what it has to be.
 *
 * @param value now; a dash for what cannot be measured
 * @param target empty for what is done or not yet
 */
record GoalRow(boolean holds, String name, String value, String target) {
    private static final String UNKNOWN = "—";
    private static final double MOST_WHOLE = 1e9;

    /** How a kind of number is written. */
    private enum Form {
        NUMBER,
        SHARE,
        SECONDS,
        DONE
    }

    /** One for each fact of the goal; that its block is on the stage is told elsewhere. */
    static List<GoalRow> of(Part.Try goal, List<Double> standing, Vocabulary words) {
        Map<Fact, List<Integer>> facts = new LinkedHashMap<>();
        for (int i = 0; i < goal.reach().size(); i++) {
            Fact fact = goal.reach().get(i).fact();
            if (fact instanceof Fact.OnStage) continue;
            facts.computeIfAbsent(fact, first -> new ArrayList<>()).add(i);
        }
        List<GoalRow> rows = new ArrayList<>();
        facts.forEach((fact, places) -> {
            List<Condition> asked =
                    places.stream().map(place -> goal.reach().get(place)).toList();
            double value = standing.isEmpty() ? Double.NaN : standing.get(places.get(0));
            rows.add(row(fact, asked, value, words));
        });
        return rows;
    }

    private static GoalRow row(Fact fact, List<Condition> asked, double value, Vocabulary words) {
        boolean holds = asked.stream().allMatch(condition -> condition.holds(value));
        String name = fact.accept(new FactWords(words));
        Form form = form(fact);
        if (form == Form.DONE && asked.size() == 1 && asked.get(0).number() == 1) {
            return new GoalRow(holds, name, words.of(holds ? Word.DONE : Word.NOT_YET), "");
        }
        String target = target(asked.get(0), form, words);
        for (Condition also : asked.subList(1, asked.size())) {
            target = words.of(Word.AND, target, target(also, form, words));
        }
        double[] numbers = asked.stream().mapToDouble(Condition::number).toArray();
        return new GoalRow(holds, name, Double.isNaN(value) ? UNKNOWN : text(value, form, numbers), target);
    }

    private static Form form(Fact fact) {
        if (fact instanceof Fact.Share || fact instanceof Fact.Team team && isShare(team)) return Form.SHARE;
        if (fact instanceof Fact.Circuit circuit && circuit.quantity() != Fact.Circuit.Quantity.VALUE) return Form.DONE;
        if (!(fact instanceof Fact.InBlock block)) return Form.NUMBER;
        return switch (block.name()) {
            case "diverged" -> Form.DONE;
            case "nudging", "backprop" -> Form.SECONDS;
            default -> Form.NUMBER;
        };
    }

    private static boolean isShare(Fact.Team team) {
        return team.quantity() == Fact.Team.Quantity.DIVERGED;
    }

    private static String target(Condition condition, Form form, Vocabulary words) {
        Word word = switch (condition.relation()) {
            case LESS -> Word.BELOW;
            case AT_MOST -> Word.AT_MOST;
            case EQUAL -> Word.HAS_TO_BE;
            case AT_LEAST -> Word.AT_LEAST;
            case MORE -> Word.ABOVE;
        };
        return words.of(word, text(condition.number(), form));
    }

    /** With enough digits to tell it from the numbers beside it. */
    private static String text(double value, Form form, double... beside) {
        return switch (form) {
            case SHARE -> Digits.text(100 * value) + " %";
            case SECONDS -> Durations.text(value);
            case NUMBER, DONE -> isWhole(value) ? Digits.count((long) value) : Digits.beside(value, beside);
        };
    }

    private static boolean isWhole(double value) {
        return value == Math.rint(value) && Math.abs(value) < MOST_WHOLE;
    }
}
