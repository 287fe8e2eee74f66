package downhill.app.window;

import downhill.app.explorer.Explorer;
import downhill.app.explorer.Host;
import downhill.app.lesson.LessonStaging;
import downhill.app.stage.PictureFiles;
import downhill.library.Library;
import downhill.scene.SceneFile;
import downhill.workspace.Lab;
import downhill.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the explorer starts with and what it leaves for the next start.
 *
 * @param asked the file that the command line names, opened as from the menu over what was left
 */
public record Startup(Library library, StateFiles stateFiles, Settings settings, Optional<Path> asked) {
    public static Startup of(Library library, StateFiles stateFiles, Optional<Path> asked) {
        return new Startup(library, stateFiles, stateFiles.settings(), asked);
    }

    Workspace workspace() {
        Lab first = library.opening().withTheme(settings.look()).withSpeed(settings.speed());
        return new Workspace(first, settings.openPanels(), settings.zoom());
    }

    /** What is around the explorer in that window. */
    Host host(Window window) {
        return new Host(
                window::toggleFullScreen,
                window::quit,
                stateFiles.folder().resolve("scenes"),
                PictureFiles.usualFolder());
    }

    /** Shows the last scene in the explorer, which shows the first of all until then, and opens what was asked for. */
    void fill(Explorer explorer) {
        explorer.fileOpener().remember(settings.recent());
        if (settings.known()) explorer.welcome().end();
        stateFiles.scene(new SceneFile(library)).ifPresent(explorer::open);
        explorer.lessonSession().remember(stateFiles.progress());
        explorer.workspace().open(settings.openPanels().withLesson(false));
        if (asked.isPresent()) explorer.fileOpener().open(asked.get());
        else goOn(explorer);
    }

    /** In the files that were open, where they are there still. */
    private void goOn(Explorer explorer) {
        List<Path> there = settings.open().stream()
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
        there.stream().filter(path -> path.toString().endsWith(".json")).forEach(explorer.fileOpener()::stands);
        if (!settings.openPanels().lesson()) return;
        there.stream()
                .filter(path -> path.toString().endsWith(".md"))
                .findFirst()
                .ifPresentOrElse(explorer.lessonSession()::open, explorer.lessonSession()::enter);
    }

    private static List<String> names(Stream<Path> files) {
        return files.map(Path::toString).toList();
    }

    /** A frame has passed. */
    void watch(Explorer explorer, Window window, float seconds) {
        stateFiles.watch(seconds, () -> texts(explorer, window.place()));
        stateFiles.problems().forEach(explorer.toasts()::wrong);
    }

    /** Leaves everything for the next start. */
    void leave(Explorer explorer, Window window) {
        stateFiles.write(texts(explorer, window.place()));
    }

    StateFiles.Texts texts(Explorer explorer, WindowPlace place) {
        Workspace workspace = explorer.workspace();
        LessonStaging lessonStaging = explorer.lessonSession().lessonStaging();
        Settings now = new Settings(
                Settings.VERSION,
                workspace.lab().theme().name(),
                workspace.zoom(),
                lessonStaging.keptSpeed(),
                lessonStaging.kept(),
                place,
                names(explorer.fileOpener().recent().stream()),
                names(Stream.concat(
                        explorer.fileOpener().file().stream(), explorer.lessonSession().ownFile().stream())),
                explorer.welcome().isKnown());
        return StateFiles.Texts.of(
                now,
                new SceneFile(library),
                explorer.kept(),
                explorer.lessonSession().progress());
    }
}
