package downhill.app.command;

import downhill.app.console.Console;
import downhill.app.console.Exit;
import downhill.library.Library;
import downhill.scene.OpenedFile;
import downhill.scene.Scene;
import downhill.scene.Viewpoint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code downhill open}: the explorer with a document or a scene of one's own. */
@Command(
        name = "open",
        description = "Opens a scene, a document of a surface or an optimizer, or data of one's own, in the explorer.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%n",
        footer = {"", "Example: downhill open my-valley.md"})
public final class OpenCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A scene (.json), a document (.md) or data (.csv).")
    private Path file;

    public OpenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Library library = new Library(Optional.of(console.home()), console::report);
        if (!OpenedFile.isLesson(file)) check(library);
        ExplorerCommand.explore(console, library, Optional.of(file));
        return Exit.DONE;
    }

    /** What is wrong with the file is told here, before there is a window. */
    private void check(Library library) throws IOException {
        Scene first = new Scene(library.opening().experiment(), Viewpoint.FIRST);
        Scene asked = OpenedFile.read(library, file).apply(first);
        if (!asked.later().isEmpty()) console.say(asked.later().sentence(file.toString()));
    }
}
