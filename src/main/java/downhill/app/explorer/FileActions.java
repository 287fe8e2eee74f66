package downhill.app.explorer;

import downhill.app.circuit.CircuitController;
import downhill.app.files.FileOpener;
import downhill.app.lesson.LessonSession;
import downhill.app.stage.PictureFiles;
import downhill.ui.input.Action;
import downhill.ui.input.Key;
import downhill.workspace.Lab;
import downhill.workspace.Workspace;
import imgui.ImGui;
import imgui.flag.ImGuiKey;
import java.util.List;

/** What opens, saves and copies a scene, takes a picture, and ends the program. */
record FileActions(
        Workspace workspace,
        CurrentScene current,
        CircuitController circuits,
        LessonSession lessonSession,
        FileOpener fileOpener,
        PictureFiles pictureFiles,
        Host host) {
    List<Action> all() {
        return List.of(
                file(
                        "New",
                        Key.command("N", ImGuiKey.N),
                        "The scene of the first start, seen as then: many particles that pour into several valleys.",
                        this::begin),
                file(
                        "Open…",
                        Key.command("O", ImGuiKey.O),
                        "A scene that was saved, or a document of a surface or an optimizer. A file can also be dropped"
                                + " on the window.",
                        fileOpener::askToOpen),
                file(
                        "Save",
                        Key.command("S", ImGuiKey.S),
                        "Keeps the experiment and how it is looked at in its file.",
                        () -> fileOpener.save(current.whole())),
                file(
                        "Save as…",
                        Key.commandShift("S", ImGuiKey.S),
                        "Keeps the experiment in another file and goes on with that one.",
                        () -> fileOpener.askToSave(current.whole())),
                turn("Next scene", Key.commandShift("Page Down", ImGuiKey.PageDown), 1, "after"),
                turn("Previous scene", Key.commandShift("Page Up", ImGuiKey.PageUp), -1, "before"),
                file(
                        "Save a picture",
                        Key.of("F12", ImGuiKey.F12),
                        "What stands on the stage, without the controls around it, as a PNG file.",
                        () -> pictureFiles.ask(false)),
                file(
                        "Save the window's picture",
                        Key.shift("F12", ImGuiKey.F12),
                        "The whole window with its controls as it is, as a PNG file.",
                        () -> pictureFiles.ask(true)),
                file(
                        "Copy as text",
                        Key.commandShift("C", ImGuiKey.C),
                        "The experiment as a scene's text, to paste into a message or a file.",
                        () -> ImGui.setClipboardText(
                                fileOpener.text(current.scene().experiment()))),
                file(
                        "Quit",
                        Key.command("Q", ImGuiKey.Q),
                        "Ends the program. All is as you left it at the next start.",
                        host.quit()));
    }

    /** For a lecture whose scenes lie in one folder, in the order of their names. */
    private Action turn(String label, Key key, int way, String where) {
        String help = "The scene's file " + where + " this one in its folder, by name. While you present, "
                + (way > 0 ? "Page Down" : "Page Up") + " alone or a clicker does it too.";
        return new Action("File", label, key, help, fileOpener::hasFile, () -> fileOpener.turn(way));
    }

    /** All as at the first start, in place of what is shown and of a lesson or a circuit. */
    private void begin() {
        fileOpener.begin();
        lessonSession.leave();
        circuits.open(false);
        current.open(current.first());
        workspace.change(lab -> lab.withRunning(true).withSpeed(Lab.PLAIN_SPEED).withLoopAt(0));
    }

    private static Action file(String label, Key key, String help, Runnable what) {
        return new Action("File", label, key, help, what);
    }
}
