package downhill.ui;

import downhill.document.Parameter;
import downhill.experiment.Experiment;
import downhill.loss.Surface;
import java.util.List;

/** The landscape: chosen from the catalogue or typed, with the sliders that its document declares. */
final class SurfaceControls {
    private final List<Surface> surfaces;
    private final List<Item> items;
    private final FormulaField formula = new FormulaField();
    private final SurfaceMath math = new SurfaceMath();

    SurfaceControls(List<Surface> surfaces) {
        this.surfaces = surfaces;
        this.items = surfaces.stream()
                .map(surface -> new Item(surface.title(), Prose.plain(surface.about())))
                .toList();
    }

    Experiment draw(Widgets ui, Experiment experiment) {
        Experiment next = formula.draw(ui, choose(ui, experiment));
        math.draw(ui, next.surface());
        for (Parameter parameter : next.surface().parameters()) {
            next = parameter(ui, next, parameter);
        }
        return next;
    }

    private Experiment choose(Widgets ui, Experiment experiment) {
        Surface surface = experiment.surface();
        int now = surfaces.indexOf(surface);
        String about = Prose.plain(surface.about());
        ui.name("Landscape");
        int chosen =
                ui.choice("Landscape", surface.title(), now, items, about.isEmpty() ? "Your own function." : about);
        return chosen == now ? experiment : experiment.withSurface(surfaces.get(chosen));
    }

    private static Experiment parameter(Widgets ui, Experiment experiment, Parameter parameter) {
        double now = experiment.values().getOrDefault(parameter.name(), parameter.value());
        Range range = new Range(parameter.min(), parameter.max(), parameter.log());
        String help = "The number " + parameter.name() + " in the formula. Drag it and watch the landscape change.";
        double next = ui.slider(parameter.name(), now, range, Numbers.text(now), help);
        return next == now ? experiment : experiment.withValue(parameter.name(), next);
    }
}
