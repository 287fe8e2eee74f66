package downhill.ui;

import downhill.document.Parameter;
import java.util.List;
import java.util.Optional;

/** How far the sliders of some parameters go, shown and typed when a person asks for it. */
final class Ranges {
    private final String label;
    private final EndsField field = new EndsField();
    private boolean open;

    /** @param label what opens them, such as "Ranges of the sliders" */
    Ranges(String label) {
        this.label = label;
    }

    /** Draws them; gives the parameter whose range is another now. */
    Optional<Parameter> draw(Widgets ui, List<Parameter> parameters) {
        if (parameters.isEmpty()) {
            return Optional.empty();
        }
        if (Small.words(ui, label, "How far each slider goes. Try a wider one, or one below 0.")) {
            open = !open;
        }
        Optional<Parameter> changed = Optional.empty();
        for (Parameter parameter : open ? parameters : List.<Parameter>of()) {
            Ends now = new Ends(parameter.min(), parameter.max());
            Ends next = field.draw(ui, parameter.name(), now, "An end of the slider of " + parameter.name() + ".");
            if (!next.equals(now)) {
                changed = Optional.of(parameter.in(next.min(), next.max()));
            }
        }
        return changed;
    }
}
