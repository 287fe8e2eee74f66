package downhill.ui.kit;

import downhill.language.Digits;
import java.util.List;

/** Times as people say them, from nanoseconds to years. */
public final class Durations {
    public static final double YEAR = 365.25 * 86_400;

    private record Unit(String name, double seconds) {}

    private static final List<Unit> UNITS = List.of(
            new Unit(" years", YEAR),
            new Unit(" days", 86_400),
            new Unit(" h", 3600),
            new Unit(" min", 60),
            new Unit(" s", 1),
            new Unit(" ms", 1e-3),
            new Unit(" µs", 1e-6));

    private static final Unit LEAST = new Unit(" ns", 1e-9);

    private Durations() {}

    /** Such as 6 ms, 1.67 h or 63.4 years; thousands of years in three digits and a prefix. */
    public static String text(double seconds) {
        Unit unit =
                UNITS.stream().filter(one -> seconds >= one.seconds).findFirst().orElse(LEAST);
        String amount = Digits.compact(seconds / unit.seconds);
        boolean one = amount.equals("1");
        String name =
                one && unit.name.endsWith("s") && unit.seconds > 3600 ? unit.name.replaceAll("s$", "") : unit.name;
        return amount + name;
    }
}
