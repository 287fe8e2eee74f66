package downhill.ui.lab;

import downhill.document.Parameter;
import downhill.experiment.Experiment;
import downhill.language.Digits;
import downhill.loss.Axis;
import downhill.loss.Point;
import downhill.loss.Surface;
import downhill.ui.kit.Disclosure;
import downhill.ui.kit.Interval;
import downhill.ui.kit.IntervalField;
import downhill.ui.kit.Item;
import downhill.ui.kit.Prose;
import downhill.ui.kit.Range;
import downhill.ui.kit.Ranges;
import downhill.ui.kit.SaveForm;
import downhill.ui.kit.Widgets;
import downhill.workspace.Choices;
import downhill.workspace.DocumentName;
import downhill.workspace.DocumentToSave;
import imgui.ImGui;
import java.util.List;
import java.util.Optional;

/** The landscape: chosen from the catalogue or typed, with the sliders that its document declares. */
final class SurfaceControls {
    /** Places of a slider that its number tells apart. */
    private static final double DETAIL = 1000;

    private Choices choices;
    private List<Item> items;
    private final FormulaField formula = new FormulaField();
    private final SurfaceMath math = new SurfaceMath();
    private final Ranges ranges = new Ranges();
    private Optional<DocumentToSave> saving = Optional.empty();
    private final Disclosure limits =
            new Disclosure("Ranges", "Where the landscape ends along each axis, and how far each slider goes.");
    private final SaveForm save = new SaveForm("function", "surfaces");
    private final IntervalField ends = new IntervalField();

    SurfaceControls(Choices choices) {
        put(choices);
    }

    /** What there is to choose from now. */
    void put(Choices next) {
        if (next != choices) {
            choices = next;
            items = next.surfaces().stream()
                    .map(surface -> new Item(surface.title(), Prose.plain(surface.about())))
                    .toList();
        }
    }

    /** The surface that was to be saved in the last drawing, told once. */
    Optional<DocumentToSave> saving() {
        Optional<DocumentToSave> told = saving;
        saving = Optional.empty();
        return told;
    }

    Experiment draw(Widgets ui, Experiment experiment) {
        Experiment next = formula.draw(ui, choose(ui, experiment));
        math.draw(ui, next.surface());
        ImGui.sameLine(0, ui.px(16));
        boolean open = limits.draw(ui);
        for (Parameter parameter : next.surface().parameters()) {
            next = parameter(ui, next, parameter);
        }
        next = open ? domain(ui, ranged(ui, next)) : next;
        Experiment shown = next;
        saving = save.draw(ui, choices.folder(), choices.surfaceIds()).map(documentName -> named(shown, documentName));
        return next;
    }

    /** As it stands: its sliders where they are, the ball where it is. */
    private static DocumentToSave named(Experiment experiment, DocumentName documentName) {
        Surface surface = experiment.surface();
        for (Parameter parameter : experiment.surface().parameters()) {
            surface = surface.with(parameter.at(experiment.values().get(parameter.name())));
        }
        double x = experiment.start().x();
        double y = experiment.start().y();
        boolean inside = surface.x().contains(x) && surface.y().contains(y);
        Point start = inside ? new Point(x, y) : surface.start();
        return new DocumentToSave.OfSurface(
                surface.called(documentName.id(), documentName.title(), start), experiment.surface());
    }

    private Experiment ranged(Widgets ui, Experiment experiment) {
        return ranges.draw(ui, experiment.surface().parameters())
                .map(changed -> {
                    double held =
                            changed.at(experiment.values().get(changed.name())).value();
                    Surface next = experiment.surface().with(changed);
                    return experiment
                            .withEdited(next)
                            .withValues(experiment.values())
                            .withValue(changed.name(), held);
                })
                .orElse(experiment);
    }

    private Experiment domain(Widgets ui, Experiment experiment) {
        ui.name("Domain");
        Surface surface = experiment.surface();
        Axis x = axis(ui, surface.x());
        Axis y = axis(ui, surface.y());
        boolean same = x.equals(surface.x()) && y.equals(surface.y());
        return same ? experiment : experiment.withEdited(surface.over(x, y)).withValues(experiment.values());
    }

    private Axis axis(Widgets ui, Axis axis) {
        String help = "Where the landscape ends along " + axis.name() + ". Try a wider one to see what lies around it.";
        Interval next = ends.draw(ui, axis.name(), new Interval(axis.min(), axis.max()), help);
        return new Axis(axis.name(), next.min(), next.max());
    }

    private Experiment choose(Widgets ui, Experiment experiment) {
        Surface surface = experiment.surface();
        int now = choices.surfaces().indexOf(surface);
        String about = Prose.plain(surface.about());
        ui.name("Landscape");
        int chosen =
                ui.choice("Landscape", surface.title(), now, items, about.isEmpty() ? "Your own function." : about);
        return chosen == now
                ? experiment
                : experiment.withSurface(choices.surfaces().get(chosen));
    }

    private static Experiment parameter(Widgets ui, Experiment experiment, Parameter parameter) {
        double now = experiment.values().getOrDefault(parameter.name(), parameter.value());
        Range range = new Range(parameter.min(), parameter.max(), parameter.log()).widenedBy("Ranges");
        String help = "The number " + parameter.name() + " in the formula. Drag it and watch the landscape change.";
        String shown =
                parameter.log() ? Digits.text(now) : Digits.text(now, (parameter.max() - parameter.min()) / DETAIL);
        double next = ui.slider(parameter.name(), now, range, shown, help);
        return next == now ? experiment : experiment.withValue(parameter.name(), next);
    }
}
