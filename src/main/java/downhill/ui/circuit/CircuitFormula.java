package downhill.ui.circuit;

import downhill.circuit.Schematic;
import downhill.circuit.Schematics;
import downhill.language.LanguageException;
import downhill.ui.kit.Widgets;
import downhill.workspace.CircuitLab;

/** The circuit's formula, made into gates while it is typed; the last good circuit stays while a text is wrong. */
final class CircuitFormula {
    private static final String LABEL = "Circuit formula";
    private static final String HELP = "Any formula is a circuit. Type one, for example sigmoid(w*x + b);"
            + " name a part with a line such as q = x + y.";
    private static final float REST_SECONDS = 0.3f;

    private String shownFor = "";
    private String draft = "";
    private float sinceTyped = REST_SECONDS;
    private LanguageException error;

    CircuitLab draw(Widgets ui, CircuitLab lab) {
        String formula = lab.schematic().formula();
        if (!formula.equals(shownFor)) {
            shownFor = formula;
            draft = formula;
            error = null;
            sinceTyped = REST_SECONDS;
        }
        ui.name("Formula");
        int lines = Math.min(6, Math.max(2, (int) draft.lines().count()));
        String typed = ui.textField(LABEL, draft, lines, HELP);
        if (!typed.equals(draft)) {
            draft = typed;
            sinceTyped = 0;
        }
        CircuitLab next = settles(ui.seconds()) ? compile(lab) : lab;
        if (error != null) {
            String[] parts = error.explain().split("\n", 2);
            ui.text("✗ " + parts[0], ui.fonts().small(), ui.theme().wrong());
            ui.text(parts[1], ui.fonts().monoSmall(), ui.theme().wrong());
        }
        return next;
    }

    /** Whether the hand has just come to rest. */
    private boolean settles(float seconds) {
        float before = sinceTyped;
        sinceTyped += seconds;
        return before < REST_SECONDS && sinceTyped >= REST_SECONDS;
    }

    /** Inputs that were there before keep their values. */
    private CircuitLab compile(CircuitLab lab) {
        try {
            Schematic typed = Schematics.typed(draft, lab.trace().inputs());
            error = null;
            shownFor = typed.formula();
            return lab.with(typed);
        } catch (LanguageException wrong) {
            error = wrong;
            return lab;
        }
    }
}
