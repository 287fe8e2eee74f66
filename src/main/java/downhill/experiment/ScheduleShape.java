package downhill.experiment;

import downhill.document.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The well-known schedules, each a formula with numbers of its own; to add one, add a constant here. */
public enum ScheduleShape {
    STEP(
            "Step",
            "Falls to a fraction of itself every so many steps.",
            "VALUE*factor^floor((t - 1)/every)",
            new Parameter("factor", 0.5, 0.01, 1, false),
            new Parameter("every", 100, 1, 10_000, true)),
    EXPONENTIAL(
            "Exponential",
            "Falls by the same fraction at every step.",
            "VALUE*factor^(t - 1)",
            new Parameter("factor", 0.99, 0.9, 1, false)),
    COSINE(
            "Cosine",
            "Glides down along half a wave to a fraction of itself, and stays there.",
            "VALUE*(low + (1 - low)*(1 + cos(pi*min((t - 1)/steps, 1)))/2)",
            new Parameter("low", 0, 0, 1, false),
            new Parameter("steps", 500, 1, 10_000, true)),
    WARM_UP(
            "Warm-up",
            "Rises from near 0 to its full value, and stays there.",
            "VALUE*min(t/steps, 1)",
            new Parameter("steps", 100, 1, 10_000, true)),
    INVERSE(
            "1/t",
            "Falls like one over the step, as the theory of stochastic descent asks for.",
            "VALUE/(1 + decay*(t - 1))",
            new Parameter("decay", 0.01, 1e-5, 1, true));

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    private static final String NUMBER = "(\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)";

    private final String title;
    private final String about;
    private final String formula;
    private final List<Parameter> numbers;

    ScheduleShape(String title, String about, String formula, Parameter... numbers) {
        this.title = title;
        this.about = about;
        this.formula = formula;
        this.numbers = List.of(numbers);
    }

    public String title() {
        return title;
    }

    /** What it does, in one sentence. */
    public String about() {
        return about;
    }

    /** Its numbers with their usual values and ranges. */
    public List<Parameter> numbers() {
        return numbers;
    }

    /** For a parameter, with the usual numbers. */
    public Schedule of(String parameter) {
        return of(parameter, Map.of());
    }

    /** For a parameter; a number that is not given has its usual value. */
    public Schedule of(String parameter, Map<String, Double> given) {
        return new Schedule(WORD.matcher(formula).replaceAll(word -> {
            if (word.group().equals("VALUE")) return parameter;
            return number(word.group())
                    .map(number -> written(given.getOrDefault(number.name(), number.value())))
                    .orElse(word.group());
        }));
    }

    /** The numbers of a schedule that has this shape for the parameter. */
    public Optional<Map<String, Double>> numbers(String parameter, Schedule schedule) {
        Matcher matcher = pattern(parameter).matcher(schedule.text());
        if (!matcher.matches()) return Optional.empty();
        Map<String, Double> found = new LinkedHashMap<>();
        int group = 1;
        Matcher words = WORD.matcher(formula);
        while (words.find()) {
            if (number(words.group()).isEmpty()) continue;
            double value = Double.parseDouble(matcher.group(group++));
            Double before = found.putIfAbsent(words.group(), value);
            if (before != null && before != value) return Optional.empty();
        }
        return Optional.of(found);
    }

    private Pattern pattern(String parameter) {
        StringBuilder pattern = new StringBuilder();
        Matcher words = WORD.matcher(formula);
        int from = 0;
        while (words.find()) {
            pattern.append(Pattern.quote(formula.substring(from, words.start())));
            boolean number = number(words.group()).isPresent();
            String word = words.group().equals("VALUE") ? parameter : words.group();
            pattern.append(number ? NUMBER : Pattern.quote(word));
            from = words.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(formula.substring(from))).toString());
    }

    private Optional<Parameter> number(String name) {
        return numbers.stream().filter(number -> number.name().equals(name)).findFirst();
    }

    private static String written(double value) {
        return value == Math.rint(value) && value < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }
}
