package downhill.ui.lesson;

import downhill.colour.Rgb;
import downhill.lesson.Lesson;
import downhill.lesson.Word;
import downhill.lesson.page.LessonPaneState;
import downhill.lesson.page.ReaderRequest;
import downhill.ui.kit.Item;
import downhill.ui.kit.Letters;
import downhill.ui.kit.PressArea;
import downhill.ui.kit.ProgressMarks;
import downhill.ui.kit.Widgets;
import downhill.ui.text.Composition;
import downhill.ui.text.CompositionPainter;
import downhill.ui.text.TextColour;
import downhill.ui.text.TextTone;
import downhill.ui.text.WrappedText;
import imgui.ImDrawList;
import imgui.ImGui;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All chapters with how far the reader has come in each, and the language. */
final class ChapterList {
    private static final float PADDING = 12;
    private static final float LEFT = 40;

    private final Map<String, WrappedText> summaries = new HashMap<>();
    private List<Lesson> known = List.of();

    /** The chapter that was chosen. */
    Optional<Lesson> draw(Widgets ui, LessonPaneState lessonPaneState, PageReply pageReply) {
        renew(lessonPaneState.chapters());
        Optional<Lesson> chosen = Optional.empty();
        for (Lesson lesson : lessonPaneState.chapters()) {
            heading(ui, lesson);
            if (row(
                    ui,
                    pageReply,
                    lesson,
                    lessonPaneState.mark(lesson),
                    lesson.id().equals(lessonPaneState.open()))) {
                chosen = Optional.of(lesson);
            }
        }
        language(ui, lessonPaneState, pageReply);
        return chosen;
    }

    private void renew(List<Lesson> chapters) {
        if (chapters == known) {
            return;
        }
        known = chapters;
        summaries.clear();
        for (Lesson lesson : chapters) {
            summaries.put(lesson.id(), WrappedText.line(lesson.summary(), TextTone.SMALL, TextColour.MUTED, false));
        }
    }

    /** Above the first chapter of a part of the course. */
    private static void heading(Widgets ui, Lesson lesson) {
        if (lesson.heading().isEmpty()) {
            return;
        }
        ui.space(8);
        ui.name(lesson.heading());
    }

    private boolean row(Widgets ui, PageReply pageReply, Lesson lesson, LessonPaneState.Mark mark, boolean open) {
        float width = ImGui.getContentRegionAvailX();
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        float pad = ui.px(PADDING);
        float room = width - ui.px(LEFT) - pad;
        Composition summary = summaries.get(lesson.id()).at(ui, pageReply.words(), room);
        float title = ui.fonts().strong().getFontSize();
        float height = 2 * pad + title + ui.px(4) + summary.height();
        boolean pressed = PressArea.area(ui, title(lesson), width, height, pageReply.word(help(mark)));
        ImDrawList list = ImGui.getWindowDrawList();
        if (open || ImGui.isItemHovered()) {
            list.addRectFilled(x, y, x + width, y + height, PressArea.ground(ui), ui.px(6));
        }
        int colour = mark == LessonPaneState.Mark.NEW
                ? ui.theme().outline()
                : ui.theme().forward();
        ProgressMarks.circle(ui, list, share(mark), x + ui.px(20), y + pad + title / 2, colour);
        int ink = Rgb.abgr(open ? ui.theme().accent() : ui.theme().text());
        String shown = Letters.fitted(ui.fonts().strong(), title(lesson), room);
        Letters.draw(list, ui.fonts().strong(), x + ui.px(LEFT), y + pad, ink, shown);
        CompositionPainter.draw(ui, summary, x + ui.px(LEFT), y + pad + title + ui.px(4));
        return pressed;
    }

    private static String title(Lesson lesson) {
        return lesson.number() < 0 ? lesson.title() : lesson.number() + "  " + lesson.title();
    }

    private static double share(LessonPaneState.Mark mark) {
        return switch (mark) {
            case NEW -> 0;
            case BEGUN -> 0.5;
            case DONE -> 1;
        };
    }

    private static Word help(LessonPaneState.Mark mark) {
        return switch (mark) {
            case NEW -> Word.CHAPTER_NEW_HELP;
            case BEGUN -> Word.CHAPTER_BEGUN_HELP;
            case DONE -> Word.CHAPTER_DONE_HELP;
        };
    }

    private static void language(Widgets ui, LessonPaneState lessonPaneState, PageReply pageReply) {
        if (lessonPaneState.languages().size() < 2) {
            return;
        }
        ui.space(8);
        ui.name(pageReply.word(Word.LANGUAGE));
        List<Item> items = lessonPaneState.languages().stream()
                .map(name -> new Item(name, pageReply.word(Word.LANGUAGE_ITEM_HELP)))
                .toList();
        int now = lessonPaneState.language();
        int next = ui.choice("Language", items.get(now).title(), now, items, pageReply.word(Word.LANGUAGE_HELP));
        if (next != now) {
            pageReply.ask(new ReaderRequest.Speak(next));
        }
    }
}
