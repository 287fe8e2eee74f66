package downhill.app.console;

import downhill.document.Suggest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;

/** What is wrong with a command line, in one sentence instead of picocli's page. */
public final class UsageError {
    private static final Map<Class<?>, String> WANTED =
            Map.of(int.class, "a whole number", long.class, "a whole number", double.class, "a number");

    private UsageError() {}

    public static String sentence(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        return what(e, command) + " (see " + command.qualifiedName() + " --help)";
    }

    private static String what(ParameterException e, CommandSpec command) {
        // A misspelt option is also a missing one: the misspelling is what helps.
        List<String> unmatched = e.getCommandLine().getUnmatchedArguments();
        if (!unmatched.isEmpty()) return unmatched(unmatched.get(0), command);
        if (e instanceof MissingParameterException missing) return missing(missing);
        if (e instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " is given twice: keep one";
        }
        if (e.getArgSpec() == null || e.getValue() == null) return e.getMessage();
        if (isOption(e.getValue()) && e.getArgSpec().isPositional()) return unknownOption(e.getValue(), command);
        String wanted =
                WANTED.getOrDefault(e.getArgSpec().type(), e.getArgSpec().paramLabel());
        return name(e.getArgSpec()) + " takes " + wanted + ", not `" + e.getValue() + "`";
    }

    private static String unmatched(String argument, CommandSpec command) {
        if (isOption(argument)) return unknownOption(argument, command);
        Collection<String> commands = command.subcommands().keySet();
        if (!commands.isEmpty()) return Suggest.unknown("command", argument, commands);
        return "`" + argument + "` is one word too many: put quotes around a formula, like 'x^2 + y^2'";
    }

    /** Whether a word can only be meant as an option; -x^2 is a formula. */
    public static boolean isOption(String argument) {
        return argument.startsWith("--");
    }

    private static String unknownOption(String argument, CommandSpec command) {
        String option = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
        List<String> known = new ArrayList<>();
        for (OptionSpec spec : command.options()) if (!spec.hidden()) known.addAll(List.of(spec.names()));
        if (known.contains(option)) {
            return option + " stands after `--`, where every word is a formula: put it before the `--`";
        }
        return Suggest.unknown("option", option, known);
    }

    private static String missing(MissingParameterException e) {
        List<String> names = e.getMissing().stream().map(UsageError::name).toList();
        if (e.getMessage().startsWith("Missing required parameter for option")) {
            return names.get(0) + " needs a value: " + e.getMissing().get(0).paramLabel();
        }
        return String.join(" and ", names) + (names.size() == 1 ? " is missing" : " are missing");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
