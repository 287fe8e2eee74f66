package downhill.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what can be measured, as goals spell it. */
public final class FactReader {
    /** Blocks may not be named so. */
    public static final Pattern RESERVED = Pattern.compile("ball|run|circuit|stage|team\\d*");

    private static final String NAME = "([\\p{L}_][\\p{L}\\p{Nd}_]*)";
    private static final Pattern OF_TEAM = Pattern.compile("team([1-9]\\d?)\\." + NAME);
    private static final Pattern MINIMUM = Pattern.compile("minimum([1-9]\\d?)");
    private static final Pattern GRADIENT = Pattern.compile("circuit\\.grad\\." + NAME);
    private static final Pattern INPUT = Pattern.compile("circuit\\." + NAME);

    /** Those of the program that need no name. */
    private static final List<Fact> PLAIN = Stream.of(
                    each(Fact.Ball.Quantity.values(), Fact.Ball::new),
                    each(Fact.Run.Quantity.values(), Fact.Run::new),
                    ofTeam(1),
                    Stream.<Fact>of(new Fact.Share(1, 2)),
                    each(Fact.Circuit.Quantity.values(), Fact.Circuit::new))
            .flatMap(Function.identity())
            .toList();

    private FactReader() {}

    private static <Q> Stream<Fact> each(Q[] quantities, Function<Q, Fact> fact) {
        return Arrays.stream(quantities).map(fact);
    }

    private static Stream<Fact> ofTeam(int team) {
        return each(Fact.Team.Quantity.values(), quantity -> new Fact.Team(team, quantity));
    }

    /** What a goal can have meant by a fact of the program. */
    public static List<String> examples() {
        return PLAIN.stream().map(Fact::text).toList();
    }

    /** Any text is a fact by its form; whether the page has it shows when all of the page is read. */
    public static Fact read(String text) {
        return among(PLAIN.stream(), text)
                .or(() -> ofTeam(text))
                .or(() -> named(GRADIENT, text, Fact.Gradient::new))
                .or(() -> named(INPUT, text, Fact.Input::new))
                .orElseGet(() -> ofPage(text));
    }

    private static Optional<Fact> among(Stream<Fact> facts, String text) {
        return facts.filter(fact -> fact.text().equals(text)).findFirst();
    }

    private static Optional<Fact> named(Pattern pattern, String text, Function<String, Fact> fact) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(fact.apply(matcher.group(1))) : Optional.empty();
    }

    private static Optional<Fact> ofTeam(String text) {
        Matcher matcher = OF_TEAM.matcher(text);
        if (!matcher.matches()) return Optional.empty();
        int team = Integer.parseInt(matcher.group(1));
        String name = matcher.group(2);
        return among(ofTeam(team), text)
                .or(() -> named(MINIMUM, name, minimum -> new Fact.Share(team, Integer.parseInt(minimum))))
                .or(() -> Optional.of(new Fact.TeamNumber(team, name)));
    }

    private static Fact ofPage(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) return new Fact.PageNumber(text);
        String of = text.substring(0, dot);
        String rest = text.substring(dot + 1);
        return of.equals("stage") ? new Fact.OnStage(rest) : new Fact.InBlock(of, rest);
    }
}
