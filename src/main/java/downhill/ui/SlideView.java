package downhill.ui;

import downhill.document.Parameter;
import downhill.lesson.Part;
import imgui.ImGui;

/** A slider of the page: of its own number, or of one of the scene on the stage. */
record SlideView(Part.Slide slide) implements PartView {
    @Override
    public void draw(Widgets ui, Reply reply) {
        Parameter parameter = slide.parameter();
        Page page = reply.page();
        boolean own = slide.of().isEmpty();
        Double now = own
                ? page.numbers().getOrDefault(parameter.name(), parameter.value())
                : page.moved().get(slide.line());
        ImGui.beginDisabled(now == null);
        double value = now == null ? parameter.value() : now;
        Range range = new Range(parameter.min(), parameter.max(), parameter.log());
        ImGui.pushID(slide.line());
        double next = ui.slider(slide.label(), value, range, Numbers.text(value), help(now == null));
        ImGui.popID();
        ImGui.endDisabled();
        if (next == value) {
            return;
        }
        if (own) {
            reply.page(page.withNumber(parameter.name(), next));
        } else {
            reply.ask(new Ask.Move(slide, next));
        }
    }

    private String help(boolean away) {
        String help = slide.help().isEmpty() ? "Drag it and watch what changes." : slide.help();
        return away ? help + "\nPut its scene on the stage first." : help;
    }

    @Override
    public boolean settled(Page page) {
        return true;
    }
}
