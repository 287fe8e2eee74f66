package downhill.ui.kit;

import downhill.document.Parameter;
import java.util.List;
import java.util.Optional;

/** How far the sliders of some parameters go, to be typed. */
public final class Ranges {
    private final IntervalField field = new IntervalField();

    /** Draws them; gives the parameter whose range is another now. */
    public Optional<Parameter> draw(Widgets ui, List<Parameter> parameters) {
        Optional<Parameter> changed = Optional.empty();
        if (!parameters.isEmpty()) {
            ui.name("Range of the slider");
        }
        for (Parameter parameter : parameters) {
            Interval now = new Interval(parameter.min(), parameter.max());
            String help = "An end of the slider of " + parameter.name() + ". Try a wider one, or one below 0.";
            Interval next = field.draw(ui, parameter.name(), now, help);
            if (!next.equals(now)) {
                changed = Optional.of(parameter.in(next.min(), next.max()));
            }
        }
        return changed;
    }
}
