package downhill.ui.kit;

import imgui.ImGui;
import java.util.OptionalDouble;

/** Two numbers to type, the ends of an interval. What is wrong is explained below it, and the last good one stays. */
public final class IntervalField {
    private static final float FIELD = 92;

    private String writing = "";
    private String draft = "";
    private String wrongName = "";
    private String sentence = "";

    /** One row named {@code name}; gives the ends as they stand now. */
    public Interval draw(Widgets ui, String name, Interval now, String help) {
        ImGui.alignTextToFramePadding();
        ImGui.textUnformatted(name);
        ImGui.sameLine(ImGui.getContentRegionMaxX() - ui.px(2 * FIELD + 36));
        OptionalDouble min = number(ui, name + " from", now.min(), name, help);
        ImGui.sameLine();
        ImGui.textUnformatted("to");
        ImGui.sameLine(ImGui.getContentRegionMaxX() - ui.px(FIELD));
        OptionalDouble max = number(ui, name + " to", now.max(), name, help);
        Interval next = min.isPresent() || max.isPresent()
                ? checked(name, new Interval(min.orElse(now.min()), max.orElse(now.max())), now)
                : now;
        if (name.equals(wrongName)) {
            ui.text("✗ " + sentence, ui.fonts().small(), ui.theme().wrong());
            ui.labels().say(sentence, Widgets.lastItem());
        }
        return next;
    }

    private OptionalDouble number(Widgets ui, String label, double now, String name, String help) {
        String shown = label.equals(writing) ? draft : TypedNumber.write(now);
        Entry entry = ui.entry(label, shown, ui.px(FIELD), help);
        if (entry.active()) {
            writing = label;
            draft = entry.text();
        } else if (label.equals(writing)) {
            writing = "";
        }
        if (!entry.finished()) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = TypedNumber.read(entry.text());
        if (number.isEmpty()) {
            explain(name, "“" + entry.text().strip() + "” is not a number: type one, such as -2.5 or 2*pi");
        }
        return number;
    }

    private Interval checked(String name, Interval next, Interval now) {
        String wrong = Interval.wrong(name, next.min(), next.max());
        explain(wrong.isEmpty() ? "" : name, wrong);
        return wrong.isEmpty() ? next : now;
    }

    private void explain(String name, String why) {
        wrongName = name;
        sentence = why;
    }
}
