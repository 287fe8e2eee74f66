package downhill.ui.lesson;

import downhill.colour.Rgb;
import downhill.lesson.Lesson;
import downhill.lesson.Vocabulary;
import downhill.lesson.Word;
import downhill.lesson.page.LessonPaneState;
import downhill.ui.kit.Letters;
import downhill.ui.kit.PressArea;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Section;
import downhill.ui.kit.SmallControls;
import downhill.ui.kit.Widgets;
import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import java.util.List;

/** The head of the lesson pane: the chapter with the way to the others, search, and the way out. */
record LessonHead(Widgets ui, Vocabulary words, LessonPaneState lessonPaneState) {
    private static final float BUTTON = 36;

    /** What was pressed in a frame. */
    enum Pressed {
        NOTHING,
        CHAPTERS,
        PREVIOUS,
        NEXT,
        SEARCH,
        FREE
    }

    /** @param listed whether the list of chapters is open */
    Pressed draw(boolean listed) {
        List<Lesson> chapters = lessonPaneState.chapters();
        int index = chapters.indexOf(lessonPaneState.lesson());
        float button = ui.px(BUTTON);
        float gap = ImGui.getStyle().getItemSpacingX();
        float width = ImGui.getContentRegionAvailX();
        Pressed pressed = Pressed.NOTHING;
        if (title(width - 2 * (button + gap), listed)) {
            pressed = Pressed.CHAPTERS;
        }
        ImGui.sameLine();
        if (arrow("Previous chapter", -1, index > 0, words.of(Word.PREVIOUS_HELP))) {
            pressed = Pressed.PREVIOUS;
        }
        ImGui.sameLine();
        if (arrow("Next chapter", 1, index < chapters.size() - 1, words.of(Word.NEXT_HELP))) {
            pressed = Pressed.NEXT;
        }
        Pressed below = words(index + 1, width);
        return below == Pressed.NOTHING ? pressed : below;
    }

    private boolean title(float width, boolean listed) {
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        float height = ui.px(BUTTON);
        boolean pressed = PressArea.area(ui, "Chapters", width, height, words.of(Word.CHAPTERS_HELP));
        ImDrawList list = ImGui.getWindowDrawList();
        int colour = Rgb.abgr(
                ImGui.isItemHovered() ? ui.theme().accent() : ui.theme().text());
        float room = width - ui.px(32);
        String title = lessonPaneState.lesson().title();
        ImFont font = Letters.width(ui.fonts().title(), title) <= room
                ? ui.fonts().title()
                : ui.fonts().heading();
        String shown = Letters.fitted(font, title, room);
        Letters.draw(list, font, x, y + (height - font.getFontSize()) / 2, colour, shown);
        float chevron = x + Letters.width(font, shown) + ui.px(18);
        Section.chevron(ui, list, chevron, y + height / 2, listed);
        return pressed;
    }

    private boolean arrow(String label, int direction, boolean can, String help) {
        ImGui.beginDisabled(!can);
        boolean pressed = PressArea.area(ui, label, ui.px(BUTTON), ui.px(BUTTON), help);
        Rect place = Widgets.lastItem();
        ImDrawList list = ImGui.getWindowDrawList();
        int ground = PressArea.ground(ui);
        list.addRectFilled(place.left(), place.top(), place.right(), place.bottom(), ground, ui.px(6));
        float tip = place.centreX() + direction * ui.px(3);
        float back = place.centreX() - direction * ui.px(3);
        float arm = ui.px(6);
        int colour = Rgb.abgr(ui.theme().text(), ImGui.getStyle().getAlpha());
        list.addLine(back, place.centreY() - arm, tip, place.centreY(), colour, ui.px(2));
        list.addLine(tip, place.centreY(), back, place.centreY() + arm, colour, ui.px(2));
        ImGui.endDisabled();
        return pressed && can;
    }

    private Pressed words(int number, float width) {
        float left = ImGui.getCursorPosX();
        float gap = ui.px(20);
        ui.text(place(number), ui.fonts().small(), ui.theme().muted());
        float free = left + width - SmallControls.width(ui, words.of(Word.FREE_LAB));
        ImGui.sameLine(free - gap - SmallControls.width(ui, words.of(Word.SEARCH)));
        Pressed pressed = Pressed.NOTHING;
        if (SmallControls.words(ui, "Search", words.of(Word.SEARCH), words.of(Word.SEARCH_HELP))) {
            pressed = Pressed.SEARCH;
        }
        ImGui.sameLine(free);
        if (SmallControls.words(ui, "Free lab", words.of(Word.FREE_LAB), words.of(Word.FREE_LAB_HELP))) {
            pressed = Pressed.FREE;
        }
        return pressed;
    }

    /** By the number that its file gives the chapter, which is how the texts speak of it, else among all. */
    private String place(int number) {
        Lesson lesson = lessonPaneState.lesson();
        int all = lessonPaneState.chapters().size();
        String place =
                lesson.number() < 0 ? words.of(Word.PLACE_ONLY, number, all) : words.of(Word.PLACE, lesson.number());
        return lessonPaneState.mark(lesson) == LessonPaneState.Mark.DONE ? place + " · " + words.of(Word.DONE) : place;
    }
}
