package downhill.experiment;

import downhill.document.Suggest;
import downhill.document.Words;
import downhill.language.Expr;
import downhill.language.LanguageException;
import downhill.language.Parser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A parameter's value as a formula of the step {@code t} (from 1) and of the team's parameters by name; each name, the
 * parameter's own too, stands for the value that its slider has.
 */
public record Schedule(String text) {
    /** Throws {@link LanguageException} for a text that is no formula. */
    public Schedule {
        text = text.strip();
        Parser.parse(text);
    }

    /** The schedule, if its formula names nothing but t and these. Throws {@link LanguageException}. */
    public static Schedule of(String text, Collection<String> parameters) {
        Schedule schedule = new Schedule(text);
        List<String> known = new ArrayList<>(List.of("t"));
        known.addAll(parameters);
        for (String name : Parser.parse(schedule.text).free()) {
            if (known.contains(name)) continue;
            throw new LanguageException(
                    Suggest.unknown("name", name, known), schedule.text, Words.offset(schedule.text, name));
        }
        return schedule;
    }

    /** Whether its formula names nothing but t and these. */
    boolean reads(Collection<String> parameters) {
        return Parser.parse(text).free().stream().allMatch(name -> name.equals("t") || parameters.contains(name));
    }

    Expr expr() {
        return Parser.parse(text).result();
    }
}
