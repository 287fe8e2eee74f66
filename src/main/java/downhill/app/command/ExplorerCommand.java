package downhill.app.command;

import downhill.app.console.Console;
import downhill.app.console.Exit;
import downhill.app.console.NoDisplay;
import downhill.app.console.ProgramVersion;
import downhill.app.stage.HeadlessPicture;
import downhill.app.window.ExplorerWindow;
import downhill.app.window.Startup;
import downhill.app.window.StateFiles;
import downhill.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** No command: the explorer in a window. */
@Command(
        name = "downhill",
        versionProvider = ProgramVersion.class,
        description = "Shows in 3-D how a neural network learns.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Exit codes: 0 done, 1 a check failed, 2 the input is wrong, 3 this machine cannot.",
            "Example: downhill eval '(x + y)*z' --at x=-2,y=5,z=-4"
        })
public final class ExplorerCommand implements Callable<Integer> {
    @Option(
            names = "--help",
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this text. Every command has one, with an example.")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    private boolean version;

    @Option(names = "--debug", hidden = true, scope = ScopeType.INHERIT, description = "Show where an error arose.")
    private boolean debug;

    private final Console console;

    public ExplorerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Library library = new Library(Optional.of(console.home()), console::report);
        try {
            explore(console, library, Optional.empty());
        } catch (NoDisplay missing) {
            console.say(missing.getMessage());
            Path picture = free(Path.of(""));
            HeadlessPicture.opening(library, 1280, 720).write(library, picture);
            console.say("the opening scene is in " + picture + " instead");
        }
        return Exit.DONE;
    }

    /** The place of a picture that nobody has asked for, so that it takes no other's: downhill.png, or downhill-2.png. */
    static Path free(Path folder) {
        Path picture = folder.resolve("downhill.png");
        for (int more = 2; Files.exists(picture, LinkOption.NOFOLLOW_LINKS); more++) {
            picture = folder.resolve("downhill-" + more + ".png");
        }
        return picture;
    }

    /**
     * Opens the window as it was left, and that file in it; returns when it is closed. NoDisplay where there is none.
     */
    static void explore(Console console, Library library, Optional<Path> asked) {
        try (StateFiles stateFiles = new StateFiles(console.home())) {
            ExplorerWindow.run(Startup.of(library, stateFiles, asked));
            stateFiles.problems().forEach(console::say);
        }
    }
}
