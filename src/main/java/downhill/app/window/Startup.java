package downhill.app.window;

import downhill.app.explorer.Explorer;
import downhill.app.explorer.Host;
import downhill.app.lesson.LessonStaging;
import downhill.app.stage.PictureFiles;
import downhill.library.Library;
import downhill.scene.Scene;
import downhill.scene.SceneFile;
import downhill.workspace.Lab;
import downhill.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the explorer starts with and what it leaves for the next start.
 *
 * @param asked the scene that the command line names; without one it is the last, or the first of all
 * @param chapter the file of a lesson that the command line names
 */
public record Startup(
        Library library, StateFiles stateFiles, Settings settings, Optional<Scene> asked, Optional<Path> chapter) {
    public static Startup of(Library library, StateFiles stateFiles, Optional<Scene> asked, Optional<Path> chapter) {
        return new Startup(library, stateFiles, stateFiles.settings(), asked, chapter);
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

    /** Shows the scene in the explorer, which shows the first of all until then. */
    void fill(Explorer explorer) {
        explorer.fileOpener().remember(settings.recent());
        if (settings.known()) explorer.welcome().end();
        asked.or(() -> stateFiles.scene(new SceneFile(library))).ifPresent(explorer::open);
        explorer.lessonSession().remember(stateFiles.progress());
        explorer.workspace().open(settings.openPanels().withLesson(false));
        if (chapter.isPresent()) explorer.lessonSession().open(chapter.get());
        else if (settings.openPanels().lesson() && asked.isEmpty())
            explorer.lessonSession().enter();
    }

    /** A frame has passed. */
    void watch(Explorer explorer, Window window, float seconds) {
        stateFiles.watch(seconds, () -> texts(explorer, window));
        stateFiles.problems().forEach(explorer.toasts()::wrong);
    }

    /** Leaves everything for the next start. */
    void leave(Explorer explorer, Window window) {
        stateFiles.write(texts(explorer, window));
    }

    private StateFiles.Texts texts(Explorer explorer, Window window) {
        Workspace workspace = explorer.workspace();
        LessonStaging lessonStaging = explorer.lessonSession().lessonStaging();
        Settings now = new Settings(
                Settings.VERSION,
                workspace.lab().theme().name(),
                workspace.zoom(),
                lessonStaging.keptSpeed(),
                lessonStaging.kept(),
                window.place(),
                explorer.fileOpener().recent().stream().map(Path::toString).toList(),
                explorer.welcome().isKnown());
        return StateFiles.Texts.of(
                now,
                new SceneFile(library),
                explorer.kept(),
                explorer.lessonSession().progress());
    }
}
