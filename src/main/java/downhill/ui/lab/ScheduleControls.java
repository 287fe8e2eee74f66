package downhill.ui.lab;

import downhill.document.Parameter;
import downhill.experiment.Schedule;
import downhill.experiment.ScheduleShape;
import downhill.experiment.Team;
import downhill.language.Digits;
import downhill.ui.kit.Draft;
import downhill.ui.kit.Item;
import downhill.ui.kit.ParameterWords;
import downhill.ui.kit.Range;
import downhill.ui.kit.Widgets;
import downhill.workspace.RunAxis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How one of a team's numbers follows the steps: a well-known shape with its sliders, or a formula of t. */
final class ScheduleControls {
    static final String FORMULA = "Formula of t";
    static final String SHAPE = "Shape of the schedule";

    private static final List<ScheduleShape> SHAPES = List.of(ScheduleShape.values());
    private static final List<Item> ITEMS = items();
    private static final int OWN = ITEMS.size() - 1;
    private static final String HELP =
            "The value at step t, which counts from 1; a parameter's name stands for what its"
                    + " slider says. Try rate*(1 + sin(t/50))/2.";

    private final Draft draft = new Draft(FORMULA, HELP);
    private final ScheduleCurve curve = new ScheduleCurve();
    private String parameter = "";
    private int team;
    private boolean writing;
    private RunAxis over = RunAxis.STEPS;
    private int rows = 1;

    private static List<Item> items() {
        List<Item> items = new ArrayList<>();
        items.add(new Item("Constant", "Stays what the slider says."));
        SHAPES.forEach(shape -> items.add(new Item(shape.title(), shape.about())));
        items.add(new Item("A formula of t", "Any formula of the step t and of the other numbers."));
        return List.copyOf(items);
    }

    /** What the curve runs over, and how many rows the loss is a mean over. */
    void over(RunAxis now, int trained) {
        over = now;
        rows = trained;
    }

    /** What curves are to run over, after the last drawing. */
    RunAxis over() {
        return over;
    }

    Team draw(Widgets ui, Team now, int index) {
        if (now.optimizer().parameters().isEmpty()) {
            return now;
        }
        look(choose(ui, now), index);
        int shown = shape(now.schedules().get(parameter));
        ui.name("Schedule of " + title(parameter));
        String help = "How this number changes with the steps. Try Cosine on the learning rate: large steps first, then"
                + " small ones. It holds from this step of the run on; Reset lets the run begin with it.";
        int chosen = ui.choice(SHAPE, ITEMS.get(shown).title(), shown, ITEMS, help);
        Team next = chosen == shown ? now : changed(now, chosen);
        if (!next.schedules().containsKey(parameter)) {
            return next;
        }
        next = shape(next.schedules().get(parameter)) == OWN ? written(ui, next) : shaped(ui, next);
        over = curve.draw(ui, next, parameter, over, rows);
        return next;
    }

    /** The parameter whose schedule is shown; with several there is a list of them. */
    private String choose(Widgets ui, Team now) {
        List<String> names =
                now.optimizer().parameters().stream().map(Parameter::name).toList();
        int at = Math.max(0, names.indexOf(parameter));
        if (names.size() == 1) {
            return names.get(0);
        }
        List<Item> items = names.stream()
                .map(name -> new Item(title(name) + mark(now, name), "Shows how this number follows the steps."))
                .toList();
        ui.name("Number that a schedule changes");
        String help = "Each of the rule's numbers may follow the steps; those that do are marked.";
        return names.get(ui.choice("Scheduled number", items.get(at).title(), at, items, help));
    }

    private static String mark(Team now, String name) {
        return now.schedules().containsKey(name) ? ", scheduled" : "";
    }

    private static String title(String name) {
        return ParameterWords.of(name).title();
    }

    private void look(String name, int index) {
        if (!name.equals(parameter) || index != team) {
            parameter = name;
            team = index;
            writing = false;
            draft.forget();
        }
    }

    /** The index in the list of what that schedule is. */
    private int shape(Schedule schedule) {
        if (schedule == null) {
            return 0;
        }
        for (int i = 0; i < SHAPES.size() && !writing; i++) {
            if (SHAPES.get(i).numbers(parameter, schedule).isPresent()) {
                return i + 1;
            }
        }
        return OWN;
    }

    private Team changed(Team now, int chosen) {
        writing = chosen == OWN;
        if (chosen == 0) {
            return now.constant(parameter);
        }
        String old = Optional.ofNullable(now.schedules().get(parameter))
                .map(Schedule::text)
                .orElse(parameter);
        return now.following(
                parameter, writing ? old : SHAPES.get(chosen - 1).of(parameter).text());
    }

    private Team shaped(Widgets ui, Team now) {
        Schedule schedule = now.schedules().get(parameter);
        ScheduleShape shape = SHAPES.get(shape(schedule) - 1);
        Map<String, Double> numbers =
                new TreeMap<>(shape.numbers(parameter, schedule).orElseThrow());
        Map<String, Double> before = Map.copyOf(numbers);
        for (Parameter number : shape.numbers()) {
            double value = numbers.get(number.name());
            boolean steps = number.max() > 1;
            Range range = new Range(number.min(), number.max(), number.log(), steps);
            Item words = ScheduleWords.of(number.name());
            numbers.put(number.name(), ui.slider(words.title(), value, range, Digits.text(value), words.help()));
        }
        return numbers.equals(before)
                ? now
                : now.following(parameter, shape.of(parameter, numbers).text());
    }

    private Team written(Widgets ui, Team now) {
        String text = now.schedules().get(parameter).text();
        return draft.draw(ui, text, 2, typed -> now.following(parameter, typed)).orElse(now);
    }
}
