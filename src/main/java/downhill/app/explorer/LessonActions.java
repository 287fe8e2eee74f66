package downhill.app.explorer;

import downhill.app.files.FileOpener;
import downhill.app.lesson.LessonSession;
import downhill.ui.input.Action;
import downhill.ui.input.Key;
import downhill.ui.lesson.LessonPane;
import downhill.workspace.Workspace;
import imgui.ImGui;
import imgui.flag.ImGuiKey;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What opens and closes the lessons, and turns their pages. */
record LessonActions(Workspace workspace, LessonSession lessonSession, FileOpener fileOpener) {
    List<Action> all() {
        return List.of(
                lessons(),
                lesson(
                        "Free lab",
                        Key.shift("E", ImGuiKey.E),
                        "Leaves the page and keeps what the lesson has put on the stage, to play with it. Again for"
                                + " the way back.",
                        lessonSession::isOpen,
                        () -> lessonSession.free(lessonSession.isReading())),
                lesson(
                        "Next chapter",
                        Key.command("Page Down", ImGuiKey.PageDown),
                        "Opens the chapter after this one.",
                        () -> lessonSession.canTurn(1),
                        () -> lessonSession.turn(1)),
                lesson(
                        "Previous chapter",
                        Key.command("Page Up", ImGuiKey.PageUp),
                        "Opens the chapter before this one.",
                        () -> lessonSession.canTurn(-1),
                        () -> lessonSession.turn(-1)),
                lesson(
                        "Keyboard to the lesson",
                        Key.command("F6", ImGuiKey.F6),
                        "Then Page Down turns the page, the arrows choose a control, Enter presses it, Esc leaves.",
                        lessonSession::isReading,
                        () -> ImGui.setWindowFocus(LessonPane.NAME)),
                lesson(
                        "Next on the stage",
                        Key.of("Page Down", ImGuiKey.PageDown),
                        "While you present: the lesson's next scene, circuit or plot, or without a lesson the folder's"
                                + " next scene. A clicker does it too.",
                        this::presents,
                        () -> present(1)),
                lesson(
                        "Previous on the stage",
                        Key.of("Page Up", ImGuiKey.PageUp),
                        "While you present: the lesson's scene, circuit or plot before this one, or without a lesson"
                                + " the folder's.",
                        this::presents,
                        () -> present(-1)));
    }

    /** Opens the lessons, or closes them. */
    Action lessons() {
        return lesson(
                "Lessons",
                Key.of("E", ImGuiKey.E),
                "Opens the chapter where you left it. Again to close it: your own work comes back in place of the"
                        + " lesson's scene. Free lab keeps the scene instead.",
                lessonSession::hasLessons,
                this::toggle);
    }

    /** Begins the course, from that menu. */
    Action start(String menu) {
        return new Action(
                menu,
                "Start the course",
                Key.NONE,
                "Opens lesson 0, at its beginning. The key E opens the lesson where you left it.",
                lessonSession::hasLessons,
                lessonSession::start);
    }

    private boolean presents() {
        return workspace.presenting() && (lessonSession.isOpen() || fileOpener.hasFile());
    }

    private void present(int way) {
        if (lessonSession.isOpen()) lessonSession.present(way);
        else fileOpener.turn(way);
    }

    private void toggle() {
        if (!lessonSession.isOpen()) lessonSession.enter();
        else if (!lessonSession.isReading()) lessonSession.free(false);
        else lessonSession.leave();
    }

    private static Action lesson(String label, Key key, String help, BooleanSupplier enabled, Runnable what) {
        return new Action("Lesson", label, key, help, enabled, what);
    }
}
