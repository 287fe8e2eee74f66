package downhill.ui.lab;

import downhill.ui.kit.SmallControls;
import downhill.ui.kit.Widgets;
import downhill.workspace.CameraMove;
import downhill.workspace.View;
import imgui.ImGui;

/** Buttons that send the camera to a side of the landscape, and its bookmarks. */
final class CameraControls {

    private CameraControls() {}

    static View draw(Widgets ui, View view) {
        View next = view;
        ui.name("Camera");
        float gap = ui.px(4);
        int count = Preset.values().length;
        float width = (ImGui.getContentRegionAvailX() - (count - 1) * gap) / count;
        for (Preset preset : Preset.values()) {
            if (preset.ordinal() > 0) {
                ImGui.sameLine(0, gap);
            }
            if (SmallControls.toggle(ui, preset.label, false, width, preset.help)) {
                next = view.with(CameraMove.to(preset.kind));
            }
        }
        return bookmarks(ui, next);
    }

    private enum Preset {
        FIRST(
                "First",
                "As at the first start: turned and tilted like that, with the whole landscape in the picture. The keys"
                        + " Shift+Home do the same.",
                CameraMove.Kind.FIRST),
        ALL("All", "The whole landscape comes into the picture. The key Home does the same.", CameraMove.Kind.ALL),
        BALL("Ball", "The ball comes to the middle. The key F does the same.", CameraMove.Kind.BALL),
        TOP("Top", "From above. The key 7 does the same.", CameraMove.Kind.TOP),
        FRONT("Front", "From the front. The key 1 does the same.", CameraMove.Kind.FRONT),
        SIDE("Side", "From the side. The key 3 does the same.", CameraMove.Kind.SIDE);

        private final String label;
        private final String help;
        private final CameraMove.Kind kind;

        Preset(String label, String help, CameraMove.Kind kind) {
            this.label = label;
            this.help = help;
            this.kind = kind;
        }
    }

    private static View bookmarks(Widgets ui, View view) {
        View next = view;
        ui.name("Bookmarks");
        int free = free(view);
        if (free > 0
                && SmallControls.link(
                        ui,
                        "Keep this view",
                        "Remembers the camera as bookmark " + free
                                + ". Ctrl+1 to Ctrl+9 keep one, Shift+1 to Shift+9 go" + " back to it.")) {
            next = view.with(new CameraMove(CameraMove.Kind.SET, free));
        }
        float gap = ui.px(4);
        float width = (ImGui.getContentRegionAvailX() - (View.BOOKMARKS - 1) * gap) / View.BOOKMARKS;
        boolean first = true;
        for (int slot : view.bookmarks().keySet()) {
            if (!first) {
                ImGui.sameLine(0, gap);
            }
            first = false;
            String help = "Goes to this view. Shift+" + slot + " does the same; Ctrl+" + slot + " keeps another here.";
            if (SmallControls.toggle(ui, "Bookmark " + slot, String.valueOf(slot), false, width, help)) {
                next = view.with(new CameraMove(CameraMove.Kind.RECALL, slot));
            }
        }
        return next;
    }

    /** The first number without a bookmark, or 0. */
    private static int free(View view) {
        for (int slot = 1; slot <= View.BOOKMARKS; slot++) {
            if (!view.bookmarks().containsKey(slot)) {
                return slot;
            }
        }
        return 0;
    }
}
