package downhill.ui.kit;

import downhill.workspace.DocumentName;
import imgui.ImGui;
import imgui.flag.ImGuiKey;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Asks for the title under which something is kept; one that is taken replaces the old or gets a number. */
public final class SaveForm {
    private static final int LONGEST = 60;

    private final String what;
    private final String kind;
    private final Disclosure form;
    private String title = "";

    /** @param what such as "function"; @param kind the folder's name, such as "surfaces" */
    public SaveForm(String what, String kind) {
        this.what = what;
        this.kind = kind;
        this.form = new Disclosure("Save " + what, "Keeps this " + what + " as a document of your own, in the list.");
    }

    /** Draws it; gives the name when it was pressed. Nothing is drawn where there is no folder. */
    public Optional<DocumentName> draw(Widgets ui, Optional<Path> folder, Set<String> taken) {
        if (folder.isEmpty() || !form.draw(ui)) {
            return Optional.empty();
        }
        String label = "Title of the " + what;
        ui.name(label);
        title = ui.line(label, title, "What it is called in the list. Its file gets the same name. Enter saves.");
        boolean entered = ImGui.isItemDeactivated() && enter();
        DocumentName documentName = DocumentName.of(title);
        Optional<DocumentName> chosen = pressed(ui, documentName, taken, entered);
        String place = "Documents in " + folder.get().resolve(kind) + " appear in the list, also when you put or"
                + " change them there yourself.";
        ui.text(place, ui.fonts().small(), ui.theme().muted());
        ui.labels().say(place, Widgets.lastItem());
        if (chosen.isPresent()) {
            form.close();
            title = "";
        }
        return chosen;
    }

    private static boolean enter() {
        return ImGui.isKeyPressed(ImGuiKey.Enter) || ImGui.isKeyPressed(ImGuiKey.KeypadEnter);
    }

    private Optional<DocumentName> pressed(Widgets ui, DocumentName documentName, Set<String> taken, boolean entered) {
        if (documentName.id().isEmpty() || documentName.title().length() > LONGEST) {
            say(ui, title.isBlank() ? "" : "A title has 1 to 60 signs, with a letter from a to z or a digit.");
            ImGui.beginDisabled(true);
            ui.primary("Save", 0, "Type a title first: it is the name in the list.");
            ImGui.endDisabled();
            return Optional.empty();
        }
        if (!taken.contains(documentName.id())) {
            boolean saved = entered
                    | ui.primary("Save", 0, "Writes " + kind + "/" + documentName.id() + ".md into your folder.");
            return saved ? Optional.of(documentName) : Optional.empty();
        }
        say(ui, "There is one of that name already.");
        DocumentName free = documentName.free(taken);
        boolean replaces = ui.button("Replace it", 0, "Puts yours in its place in the list.");
        ImGui.sameLine();
        boolean keeps = ui.button("Keep both", 0, "Saves yours as " + free.title() + ".");
        return replaces ? Optional.of(documentName) : keeps ? Optional.of(free) : Optional.empty();
    }

    private static void say(Widgets ui, String sentence) {
        if (!sentence.isEmpty()) {
            ui.text(sentence, ui.fonts().small(), ui.theme().wrong());
            ui.labels().say(sentence, Widgets.lastItem());
        }
    }
}
