package downhill.verify;

import java.util.stream.Collectors;

/** A place where an engine was furthest off, in words with every digit. */
final class WorstWords {
    private WorstWords() {}

    /** Such as "at x=−15: 3.06e-7, should be 3.059e-7". */
    static String of(Outlier outlier) {
        String inputs = outlier.inputs().entrySet().stream()
                .map(input -> input.getKey() + "=" + input.getValue())
                .collect(Collectors.joining(", "));
        return "at " + inputs + ": " + outlier.measured() + ", should be " + outlier.expected();
    }
}
