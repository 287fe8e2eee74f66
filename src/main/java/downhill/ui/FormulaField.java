package downhill.ui;

import downhill.experiment.Experiment;
import downhill.language.LanguageException;
import downhill.loss.Surface;
import downhill.loss.Surfaces;

/** The formula, compiled while it is typed; the last good landscape stays while a text is wrong. */
final class FormulaField {
    static final String LABEL = "Formula";

    private static final String HELP = "The height of the landscape at (x, y). Type your own, for example"
            + " x^2 + 3*y^2 + sin(5*x); its gradient follows by itself.";
    private static final float REST_SECONDS = 0.12f;
    private static final int MOST_LINES = 5;

    private String shownFor = "";
    private String draft = "";
    private float sinceTyped = REST_SECONDS;
    private LanguageException error;

    Experiment draw(Widgets ui, Experiment experiment) {
        String formula = experiment.surface().formula();
        if (!formula.equals(shownFor)) {
            show(formula);
        }
        ui.name(LABEL);
        String typed = ui.textField(LABEL, draft, lines(), HELP);
        if (!typed.equals(draft)) {
            draft = typed;
            sinceTyped = 0;
        }
        Experiment next = settles(ui.seconds()) ? compile(typed, experiment) : experiment;
        if (error != null) {
            explain(ui);
        }
        return next;
    }

    /** Whether the hand has just come to rest; half a word is not worth a landscape. */
    private boolean settles(float seconds) {
        float before = sinceTyped;
        sinceTyped += seconds;
        return before < REST_SECONDS && sinceTyped >= REST_SECONDS;
    }

    private void show(String formula) {
        shownFor = formula;
        draft = formula;
        error = null;
        sinceTyped = REST_SECONDS;
    }

    private int lines() {
        return Math.min(MOST_LINES, Math.max(2, (int) draft.lines().count()));
    }

    private Experiment compile(String typed, Experiment experiment) {
        try {
            Surface surface = inDomainOf(experiment.surface(), Surfaces.typed(typed, experiment.values()));
            error = null;
            shownFor = surface.formula();
            return experiment.withSurface(surface);
        } catch (LanguageException wrong) {
            error = wrong;
            return experiment;
        }
    }

    /** What is typed over the same weights is shown over the same part of the world. */
    private static Surface inDomainOf(Surface old, Surface typed) {
        boolean same = old.x().name().equals(typed.x().name())
                && old.y().name().equals(typed.y().name());
        return same ? typed.over(old.x(), old.y()) : typed;
    }

    private void explain(Widgets ui) {
        String[] parts = error.explain().split("\n", 2);
        ui.text("✗ " + parts[0], ui.fonts().small(), ui.theme().wrong());
        ui.text(parts[1], ui.fonts().monoSmall(), ui.theme().wrong());
    }
}
