package downhill.app.command;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import downhill.app.console.Console;
import downhill.app.console.Exit;
import downhill.document.Document;
import downhill.document.DocumentException;
import downhill.lesson.read.LessonFile;
import downhill.lesson.read.LessonReader;
import downhill.lesson.read.Lessons;
import downhill.library.InputFile;
import downhill.library.Library;
import downhill.scene.Json;
import downhill.scene.lesson.LessonCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code downhill lessons check}: what is wrong with lessons, by file and line. */
@Command(
        name = "lessons",
        description = "Checks lessons.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        footer = {"", "Example: downhill lessons check my-lesson.md"})
public final class LessonsCommand implements Callable<Integer> {
    private final Console console;

    public LessonsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        throw new IllegalArgumentException("say what to do with the lessons: downhill lessons check");
    }

    /**
     * Tells all that is wrong with all shipped and own lessons, or with the given files: exit code 1 if anything is.
     */
    @Command(
            name = "check",
            description = "Checks every block of every lesson, or of the given files.",
            synopsisHeading = "Usage: ",
            optionListHeading = "%n",
            footer = {"", "Example: downhill lessons check my-lesson.md"})
    int check(
            @Parameters(paramLabel = "FILE", description = "Lessons to check: all, unless given.") List<Path> given,
            @Option(names = "--json", description = "Write a JSON document.") boolean json)
            throws IOException {
        Library library = new Library(Optional.of(console.home()), console::report);
        List<DocumentException> problems = new ArrayList<>();
        List<Path> files = given == null ? List.of() : given;
        int checked = files.isEmpty() ? all(library, problems) : some(library, files, problems);
        if (json) console.out().println(Json.pretty(json(problems)));
        else problems.forEach(problem -> console.out().println(problem.getMessage()));
        if (!problems.isEmpty()) return Exit.FAILED;
        if (!json) console.out().println(checked == 1 ? "the lesson is right" : checked + " lessons are right");
        return Exit.DONE;
    }

    private int all(Library library, List<DocumentException> problems) {
        Lessons lessons = new Lessons(Optional.of(console.home()));
        problems.addAll(lessons.unreadable());
        lessons.files().forEach(file -> problems.addAll(LessonCheck.problems(library, file)));
        return lessons.files().size();
    }

    private static int some(Library library, List<Path> files, List<DocumentException> problems) throws IOException {
        for (Path file : files) {
            if (!Files.exists(file)) throw new NoSuchFileException(file.toString());
            try {
                LessonFile read = LessonReader.read(Document.read(InputFile.of(file)));
                problems.addAll(LessonCheck.problems(library, read));
            } catch (DocumentException unreadable) {
                problems.add(unreadable);
            }
        }
        return files.size();
    }

    private static JsonArray json(List<DocumentException> problems) {
        return Json.array(problems, problem -> {
            JsonObject object = new JsonObject();
            object.addProperty("file", problem.origin());
            object.addProperty("line", problem.line());
            object.addProperty("message", problem.sentence());
            return object;
        });
    }
}
