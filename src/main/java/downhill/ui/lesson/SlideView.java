package downhill.ui.lesson;

import downhill.document.Parameter;
import downhill.language.Digits;
import downhill.lesson.Part;
import downhill.lesson.Word;
import downhill.lesson.page.Page;
import downhill.lesson.page.ReaderRequest;
import downhill.ui.kit.Range;
import downhill.ui.kit.SmallControls;
import downhill.ui.kit.Widgets;
import imgui.ImGui;
import java.util.Optional;

/** A slider of the page: of its own number, or of one of what is on the stage; it rests while that is not there. */
record SlideView(Part.Slide slide) implements PartView {
    @Override
    public void draw(Widgets ui, PageReply pageReply) {
        Parameter parameter = slide.parameter();
        Page page = pageReply.page();
        boolean own = slide.of().isEmpty();
        Double now = own
                ? page.numbers().getOrDefault(parameter.name(), parameter.value())
                : page.moved().get(slide.line());
        ImGui.pushID(slide.line());
        ImGui.beginDisabled(now == null);
        double value = now == null ? parameter.value() : now;
        Range range = new Range(parameter.min(), parameter.max(), parameter.log());
        double next = ui.slider(slide.label(), value, range, Digits.text(value), help(pageReply, now == null));
        ImGui.endDisabled();
        if (!own) {
            why(ui, pageReply, now == null);
        }
        ImGui.popID();
        if (next == value) {
            return;
        }
        if (own) {
            pageReply.page(page.withNumber(parameter.name(), next));
        } else {
            pageReply.ask(new ReaderRequest.Move(slide, next));
        }
    }

    /** Why it rests, and what it moves to press; the line is there always, so that the page does not jump. */
    private void why(Widgets ui, PageReply pageReply, boolean away) {
        float line = ui.fonts().small().getFontSize();
        Optional<Part.Staged> moved = pageReply.lesson().movedBy(slide);
        if (!away || moved.isEmpty()) {
            ImGui.dummy(0, line);
            return;
        }
        ui.text(pageReply.word(Word.SLIDER_AWAY), ui.fonts().small(), ui.theme().muted());
        ImGui.sameLine();
        String label = "Show what " + slide.label() + " moves";
        if (SmallControls.words(ui, label, pageReply.word(Word.SLIDER_SHOW), pageReply.word(Word.SLIDER_SHOW_HELP))) {
            pageReply.ask(new ReaderRequest.Show(moved.get()));
        }
    }

    private String help(PageReply pageReply, boolean away) {
        if (away) {
            return pageReply.word(Word.SLIDER_AWAY_HELP);
        }
        return slide.help().isEmpty() ? pageReply.word(Word.SLIDER_HELP) : slide.help();
    }

    @Override
    public boolean settled(Page page) {
        return true;
    }
}
