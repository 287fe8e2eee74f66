package downhill.ui.lab;

import downhill.document.Parameter;
import downhill.experiment.Experiment;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.ui.kit.Draft;
import downhill.ui.kit.Widgets;
import java.util.HashMap;
import java.util.Map;

/** The formula, compiled while it is typed; a name that goes and comes back has its slider where it was. */
final class FormulaField {
    static final String LABEL = "Formula";

    private static final String HELP = "The height of the landscape at (x, y). Type your own, for example"
            + " x^2 + 3*y^2 + sin(5*x); its gradient follows by itself. Any other name, as in a*x^2, becomes a"
            + " slider. Several lines may name parts: q = x + y, then q^2.";

    private static final int MOST_LINES = 8;

    /** A long formula that nobody has touched leaves its room to the controls below. */
    private static final int MOST_SHIPPED = 3;

    private final Draft draft = new Draft(LABEL, HELP);
    private final Map<String, Parameter> known = new HashMap<>();

    Experiment draw(Widgets ui, Experiment experiment) {
        Surface surface = experiment.surface();
        int most = surface.id().equals(Surface.TYPED) ? MOST_LINES : MOST_SHIPPED;
        Experiment next = draft.draw(ui, surface.formula(), most, typed -> compiled(typed, experiment))
                .orElse(experiment);
        for (String note : next.surface().program().notes()) {
            ui.text("Note: " + note + ".", ui.fonts().small(), ui.theme().muted());
        }
        return next;
    }

    private Experiment compiled(String typed, Experiment experiment) {
        for (Parameter parameter : experiment.surface().parameters()) {
            known.put(parameter.name(), parameter.at(experiment.values().get(parameter.name())));
        }
        return experiment.withEdited(Surfaces.typed(typed, experiment.surface(), known));
    }
}
