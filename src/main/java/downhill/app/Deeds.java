package downhill.app;

import downhill.lesson.Deed;
import downhill.lesson.Part;
import downhill.ui.LessonDrawings;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Does what a goal's answer says on the page, or to the numbers of what is on the stage.
 *
 * @param show puts a block on the stage
 */
record Deeds(OpenPage open, Dials dials, LessonDrawings drawings, Consumer<Part.Staged> show) {
    void act(Deed deed) {
        if (deed instanceof Deed.Show named) show(named.name());
        else if (deed instanceof Deed.Set set) set(set);
        else if (deed instanceof Deed.SetTeam set) dials.set(set.name(), OptionalInt.of(set.team()), set.value());
        else drawings.tell(deed, open.numbers());
    }

    private void show(String name) {
        for (Part part : open.lesson().parts()) {
            if (part instanceof Part.Staged staged && staged.name().equals(name)) show.accept(staged);
        }
    }

    /** A slider of the page, or a number of what is on the stage. */
    private void set(Deed.Set set) {
        if (open.numbers().containsKey(set.name())) {
            open.page(open.page().withNumber(set.name(), set.value()));
            return;
        }
        for (Part part : open.lesson().parts()) {
            if (part instanceof Part.Slide slide && slide.parameter().name().equals(set.name())) {
                dials.set(slide.of(), slide.team(), set.value());
                return;
            }
        }
        dials.set(set.name(), OptionalInt.empty(), set.value());
    }
}
