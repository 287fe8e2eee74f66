package downhill.app.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The option --only: a part of a name in any case, where * stands for anything. */
final class NamePattern {
    private NamePattern() {}

    static boolean matches(String pattern, String name) {
        String regex = Arrays.stream(pattern.toLowerCase(Locale.ROOT).split("\\*"))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        return Pattern.compile(regex).matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
