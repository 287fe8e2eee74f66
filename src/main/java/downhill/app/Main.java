package downhill.app;

import downhill.app.command.BenchCommand;
import downhill.app.command.EvalCommand;
import downhill.app.command.ExplorerCommand;
import downhill.app.command.LessonsCommand;
import downhill.app.command.ListCommand;
import downhill.app.command.OpenCommand;
import downhill.app.command.RenderCommand;
import downhill.app.command.RunCommand;
import downhill.app.command.VerifyCommand;
import downhill.app.console.Console;
import downhill.app.console.Exit;
import downhill.app.console.Failure;
import downhill.app.console.ResultStream;
import downhill.app.console.UsageError;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.lwjgl.system.Configuration;
import picocli.CommandLine;

/** The entry point. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Pictures of formulas need Java's fonts but none of its windows, which would fight with ours.
        System.setProperty("java.awt.headless", "true");
        if (!Arrays.asList(args).contains("--debug")) silenceLibraries();
        System.exit(run(Console.system(), args));
    }

    /** LWJGL explains a missing library over several lines; our own sentence says what to install. */
    private static void silenceLibraries() {
        Configuration.DEBUG_STREAM.set(new PrintStream(OutputStream.nullOutputStream()));
    }

    /** Runs one command line and tells what went wrong; the result is the exit code, see {@link Exit}. */
    static int run(Console console, String... args) {
        boolean debug = Arrays.asList(args).contains("--debug");
        int code = execute(console, debug, args);
        console.out().flush();
        if (ResultStream.readerLeft(console.out())) return code;
        if (console.out().checkError() && code == Exit.DONE) {
            console.say("the result could not be written in full: standard output is closed or its disk is full");
            return Exit.WRONG_INPUT;
        }
        return code;
    }

    private static int execute(Console console, boolean debug, String... args) {
        try {
            CommandLine line = commands(console);
            line.setExecutionExceptionHandler((thrown, command, parsed) -> report(thrown, console, debug));
            return line.execute(args);
        } catch (LinkageError | VirtualMachineError thrown) {
            return report(thrown, console, debug);
        }
    }

    private static int report(Throwable thrown, Console console, boolean debug) {
        Failure failure = Failure.of(thrown);
        console.say(failure.sentence());
        if (debug) thrown.printStackTrace(console.err());
        console.err().flush();
        return failure.code();
    }

    private static CommandLine commands(Console console) {
        // A formula may begin with a minus sign.
        CommandLine eval = new CommandLine(new EvalCommand(console)).setUnmatchedOptionsArePositionalParams(true);
        return new CommandLine(new ExplorerCommand(console))
                .addSubcommand(eval)
                .addSubcommand(new OpenCommand(console))
                .addSubcommand(new RunCommand(console))
                .addSubcommand(new RenderCommand(console))
                .addSubcommand(new ListCommand(console))
                .addSubcommand(new LessonsCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new BenchCommand(console))
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setUsageHelpLongOptionsMaxWidth(28)
                .setParameterExceptionHandler((wrong, words) -> {
                    console.say(UsageError.sentence(wrong));
                    return Exit.WRONG_INPUT;
                });
    }
}
