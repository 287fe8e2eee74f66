package downhill.ui.lab;

import downhill.render.landscape.ContourMode;
import downhill.render.landscape.HeightMode;
import downhill.render.landscape.LandscapeShape;
import downhill.render.landscape.Palette;
import downhill.ui.kit.Item;
import downhill.ui.kit.PaletteBar;
import downhill.ui.kit.SmallControls;
import downhill.ui.kit.Widgets;
import downhill.workspace.Arrangement;
import downhill.workspace.CameraMove;
import downhill.workspace.CrossSectionLine;
import downhill.workspace.View;
import downhill.workspace.ViewOption;
import imgui.ImGui;
import java.util.List;

/** How the landscape is looked at: which pictures, from where, in what form and colours, and what stands on them. */
public final class ViewControls {
    private static final List<Item> HEIGHTS = List.of(
            new Item("As the values suggest", "Linear or logarithmic, with far-off walls pressed together."),
            new Item("Linear height", "Twice the loss is twice as high. Steep walls may hide everything else."),
            new Item("Logarithmic height", "Every tenfold of the loss above its lowest is a step of the same height."),
            new Item(
                    "Height by rank",
                    "Each height holds as much of the area as any other, so that nothing looks flat."));
    private static final List<Item> CONTOURS = List.of(
            new Item("No lines", "The landscape without contour lines."),
            new Item("Lines evenly over the height", "About 25 round losses, evenly spread as the eye sees them."),
            new Item("Lines at even steps", "From line to line the loss changes by the same amount."),
            new Item("Lines at 1, 2, 5, 10 …", "From strong line to strong line the loss changes tenfold."));
    private static final List<Item> CUTS = List.of(
            new Item("No cross-section", "Only the landscape."),
            new Item("Cut downhill", "Through the ball, the way that the gradient points."),
            new Item("Cut along the first axis", "Through the ball, with the second weight held."),
            new Item("Cut along the second axis", "Through the ball, with the first weight held."));

    private final List<Palette> palettes;
    private final List<Item> items;

    public ViewControls(List<Palette> palettes) {
        this.palettes = palettes;
        this.items = palettes.stream()
                .map(palette -> new Item(palette.name(), "Dark is low and bright is high in every palette."))
                .toList();
    }

    /** Draws the controls and gives back the view with what a person changed; its move is for this frame only. */
    public View draw(Widgets ui, View view) {
        View next = arrangement(ui, view.with(CameraMove.NONE));
        next = CameraControls.draw(ui, next);
        next = form(ui, next);
        next = palette(ui, next);
        return boxes(ui, next, false);
    }

    /** A box to tick for each thing that can be shown, those about data or the others. */
    static View boxes(Widgets ui, View view, boolean ofData) {
        View next = view;
        for (ViewOption what : ViewOption.values()) {
            if (what.ofData() == ofData) {
                next = next.with(what, ui.checkbox(what.label(), next.shows(what), what.help()));
            }
        }
        return next;
    }

    private static View arrangement(Widgets ui, View view) {
        ui.name("Pictures");
        View next = view;
        float gap = ui.px(4);
        float width = (ImGui.getContentRegionAvailX() - 2 * gap) / 3;
        for (Arrangement arrangement : Arrangement.values()) {
            if (arrangement.ordinal() > 0) {
                ImGui.sameLine(0, gap);
            }
            if (SmallControls.toggle(
                    ui, arrangement.label(), arrangement == view.arrangement(), width, arrangement.help())) {
                next = view.with(arrangement);
            }
        }
        return next;
    }

    private static View form(Widgets ui, View view) {
        LandscapeShape landscapeShape = view.landscapeShape();
        String help = "How a loss becomes a height and a colour. The legend says which.";
        ui.name("Height");
        HeightMode heightMode = HeightMode.values()[
                choose(ui, "Height", HEIGHTS, landscapeShape.heightMode().ordinal(), help)];
        ui.name("Contour lines");
        String lines = "At which losses the lines lie.";
        ContourMode contourMode = ContourMode.values()[
                choose(
                        ui,
                        "Contour lines",
                        CONTOURS,
                        landscapeShape.contourMode().ordinal(),
                        lines)];
        ui.name("Cross-section");
        String cuts = "The loss along a line through the ball as a curve, with its tangent: the picture of one weight.";
        CrossSectionLine crossSectionLine = CrossSectionLine.values()[
                choose(ui, "Cross-section", CUTS, view.crossSectionLine().ordinal(), cuts)];
        return view.with(new LandscapeShape(heightMode, contourMode)).with(crossSectionLine);
    }

    private static int choose(Widgets ui, String label, List<Item> items, int now, String help) {
        return ui.choice(label, items.get(now).title(), now, items, help);
    }

    private View palette(Widgets ui, View view) {
        ui.name("Palette");
        int now = palettes.indexOf(palettes.stream()
                .filter(palette -> palette.id().equals(view.palette()))
                .findFirst()
                .orElse(palettes.get(0)));
        String help = "Colours from low to high. Cividis and batlow suit colour-blind eyes, magma a projector.";
        int chosen = choose(ui, "Palette", items, now, help);
        PaletteBar.draw(ui, palettes.get(chosen));
        return view.withPalette(palettes.get(chosen).id());
    }
}
