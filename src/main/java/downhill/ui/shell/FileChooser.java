package downhill.ui.shell;

import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.ui.shell.FolderList.Entry;
import imgui.ImGui;
import imgui.flag.ImGuiCond;
import imgui.flag.ImGuiKey;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiWindowFlags;
import imgui.type.ImString;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** A dialog that asks for a file: a name or path to type, and a list of what is there. Folders are read elsewhere. */
public final class FileChooser {
    static final String FIELD = "File";

    private static final String ID = "Choose a file";
    private static final float WIDTH = 640;
    private static final float HEIGHT = 480;
    private static final float FOOT = 52;
    private static final int LONGEST = 1000;

    private final Executor reader;
    private FileRequest request;
    private CompletableFuture<FolderList> reading = new CompletableFuture<>();
    private FolderList list;
    private String text = "";
    private int marked;
    private int fields;
    private boolean opening;

    /** Folders are read on that executor. */
    public FileChooser(Executor reader) {
        this.reader = reader;
    }

    /** Asks with the next frame. */
    public void open(FileRequest wanted) {
        request = wanted;
        opening = true;
        text = wanted.name();
        enter(wanted.folder());
    }

    private void enter(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        list = new FolderList(whole, List.of(), "");
        List<String> endings = request.endings();
        reading = CompletableFuture.supplyAsync(() -> FolderList.of(whole, endings), reader);
        marked = -1;
        fields++;
    }

    /** Draws the dialog where it is open, and does what the file is wanted for once it is chosen. */
    public void draw(Widgets ui, Rect window) {
        if (request == null) {
            return;
        }
        if (opening) {
            ImGui.openPopup(ID);
        }
        list = reading.getNow(list);
        float width = Math.min(ui.px(WIDTH), window.width() - ui.px(32));
        float height = Math.min(ui.px(HEIGHT), window.height() - ui.px(32));
        ImGui.setNextWindowPos(window.centreX(), window.centreY(), ImGuiCond.Always, 0.5f, 0.5f);
        ImGui.setNextWindowSize(width, height);
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(16), ui.px(16));
        int flags = ImGuiWindowFlags.NoTitleBar | ImGuiWindowFlags.NoResize | ImGuiWindowFlags.NoMove;
        if (ImGui.beginPopup(ID, flags)) {
            content(ui);
            ImGui.endPopup();
        } else {
            request = null;
        }
        ImGui.popStyleVar();
        opening = false;
    }

    private void content(Widgets ui) {
        FileRequest asked = request;
        int generation = fields;
        ui.text(asked.title(), ui.fonts().heading(), ui.theme().text());
        ui.text(list.folder().toString(), ui.fonts().monoSmall(), ui.theme().muted());
        ui.labels().say("Folder", Widgets.lastItem(), list.folder().toString());
        field(ui);
        List<Entry> entries = typed().entries();
        mark(entries.size());
        ImGui.beginChild("entries", 0, ImGui.getContentRegionAvailY() - ui.px(FOOT), false, ImGuiWindowFlags.NoNav);
        for (int i = 0; i < entries.size(); i++) {
            if (EntryLine.draw(ui, list.folder(), entries.get(i), i == marked) && generation == fields) {
                take(entries.get(i).path());
            }
        }
        nothing(ui, entries);
        ImGui.endChild();
        foot(ui, entries);
    }

    private void field(Widgets ui) {
        if (ImGui.isWindowAppearing() || ImGui.isWindowFocused() && !ImGui.isAnyItemActive() && !ImGui.isMouseDown(0)) {
            ImGui.setKeyboardFocusHere();
        }
        ImGui.setNextItemWidth(Widgets.FULL_WIDTH);
        ImString box = new ImString(text, LONGEST);
        ui.outlined();
        ImGui.inputTextWithHint("##file" + fields, "Type a name or a path", box);
        Widgets.notOutlined();
        ui.done(FIELD, "A name in this folder, or a whole path. The arrows choose from the list, Enter takes it.");
        if (!box.get().equals(text)) {
            text = box.get();
            marked = -1;
        }
    }

    private void mark(int count) {
        int move = (ImGui.isKeyPressed(ImGuiKey.DownArrow) ? 1 : 0) - (ImGui.isKeyPressed(ImGuiKey.UpArrow) ? 1 : 0);
        marked = Math.max(-1, Math.min(count - 1, marked + move));
    }

    private void nothing(Widgets ui, List<Entry> entries) {
        if (!list.problem().isEmpty()) {
            ui.text("✗ " + list.problem(), ui.fonts().small(), ui.theme().wrong());
        } else if (typed().replaces()) {
            ui.text(
                    "There is a file of this name: it will be replaced.",
                    ui.fonts().small(),
                    ui.theme().wrong());
        } else if (entries.isEmpty() && !request.writes()) {
            ui.text(
                    "Nothing here is called that.",
                    ui.fonts().small(),
                    ui.theme().muted());
        }
    }

    private void foot(Widgets ui, List<Entry> entries) {
        boolean enter = ImGui.isKeyPressed(ImGuiKey.Enter, false) || ImGui.isKeyPressed(ImGuiKey.KeypadEnter, false);
        ui.space(4);
        if (ui.primary(request.action(), ui.px(112), "Takes the file that is marked or typed. Enter does the same.")
                || enter) {
            take(marked >= 0 ? entries.get(marked).path() : typed().meant(entries));
        }
        ImGui.sameLine();
        if (ui.button("Cancel", ui.px(96), "Leaves everything as it is. Esc does the same.")
                || ImGui.isKeyPressed(ImGuiKey.Escape, false)) {
            ImGui.closeCurrentPopup();
        }
    }

    /** Goes into a folder, or does what the file is wanted for. */
    private void take(Path path) {
        if (Files.isDirectory(path)) {
            text = request.writes() ? request.name() : "";
            enter(path);
            return;
        }
        ImGui.closeCurrentPopup();
        request.then().accept(typed().whole(path));
    }

    private TypedName typed() {
        return new TypedName(request, list, text);
    }
}
