package downhill.ui.lesson;

import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.lesson.Vocabulary;
import downhill.lesson.page.LessonPaneState;
import downhill.ui.drawing.LessonDrawings;
import downhill.ui.kit.Pane;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.ui.text.Links;
import imgui.ImGui;
import imgui.flag.ImGuiKey;
import imgui.flag.ImGuiPopupFlags;
import java.util.List;

/** The lesson at the left of the stage: its head, and below it the page to read and to touch. */
public final class LessonPane {
    /** Of the window, by which the keyboard finds it. */
    public static final String NAME = "Lesson";

    private static final float PADDING = 24;
    private static final float WIDEST_COLUMN = 640;

    private final LessonDrawings drawings;
    private final Pane pane = new Pane();
    private final ChapterList chapters = new ChapterList();
    private final SearchList search = new SearchList();
    private final PageScroll scroll = new PageScroll();
    private PageBody body;
    private Below below = Below.PAGE;
    private boolean popup;
    private int told;
    private int at;
    private int passage;

    /** What lies below the head. */
    private enum Below {
        PAGE,
        CHAPTERS,
        SEARCH
    }

    /** @param drawings of the page that is open */
    public LessonPane(LessonDrawings drawings) {
        this.drawings = drawings;
    }

    /**
     * Draws it; gives what the reader made of it. Nothing is drawn, and nothing changes, in an empty place.
     *
     * @param words the pane's own, in the language of the page
     */
    public LessonPaneState draw(Widgets ui, Vocabulary words, LessonPaneState lessonPaneState, Rect place) {
        if (place.isEmpty()) {
            return lessonPaneState;
        }
        ui.read();
        open(lessonPaneState);
        float side = Math.max(PADDING, (place.width() / ui.px(1) - WIDEST_COLUMN) / 2);
        Pane.begin(ui, NAME, place, side, 16);
        PageReply pageReply = new PageReply(words, lessonPaneState.withAsks(List.of()));
        press(pageReply, new LessonHead(ui, words, lessonPaneState).draw(below == Below.CHAPTERS));
        if (below == Below.SEARCH) {
            search.field(ui, pageReply);
        }
        ui.rule();
        below(ui, lessonPaneState, pageReply);
        escape();
        Pane.end();
        LessonPaneState next = away(pageReply, pageReply.lessonPaneState());
        told = next.line();
        return next;
    }

    /** The page lies below the head again, as when a reader comes back to it. */
    public void page() {
        below = Below.PAGE;
    }

    /** Escape puts a list away, but not with a menu or a choice that was open over it. */
    private void escape() {
        boolean over = popup;
        popup = ImGui.isPopupOpen("", ImGuiPopupFlags.AnyPopup);
        if (below != Below.PAGE && !over && !popup && ImGui.isKeyPressed(ImGuiKey.Escape, false)) {
            page();
        }
    }

    /** Takes another chapter, or another place that the program asks for. */
    private void open(LessonPaneState lessonPaneState) {
        Lesson lesson = lessonPaneState.lesson();
        boolean other = body == null || !body.isOf(lesson);
        if (other) {
            body = new PageBody(lesson, drawings);
            drawings.open(lesson.parts());
        }
        if (other || lessonPaneState.line() != told) {
            scroll.to(lessonPaneState.line(), passage);
            passage = 0;
        }
    }

    private void press(PageReply pageReply, LessonHead.Pressed pressed) {
        switch (pressed) {
            case CHAPTERS -> below = below == Below.CHAPTERS ? Below.PAGE : Below.CHAPTERS;
            case SEARCH -> below = below == Below.SEARCH ? Below.PAGE : Below.SEARCH;
            case PREVIOUS -> pageReply.follow(beside(pageReply, -1));
            case NEXT -> pageReply.follow(beside(pageReply, 1));
            case FREE -> pageReply.free();
            case NOTHING -> {}
        }
        if (pressed == LessonHead.Pressed.SEARCH && below == Below.SEARCH) {
            search.open();
        }
    }

    private static String beside(PageReply pageReply, int way) {
        List<Lesson> chapters = pageReply.chapters();
        return chapters.get(chapters.indexOf(pageReply.lesson()) + way).id();
    }

    private void below(Widgets ui, LessonPaneState lessonPaneState, PageReply pageReply) {
        pane.beginScrolledOn(ui, below.name() + (below == Below.PAGE ? lessonPaneState.open() : ""), PADDING);
        switch (below) {
            case PAGE -> {
                body.draw(ui, pageReply);
                scroll.move(ui, body);
                pageReply.line(body.line());
            }
            case CHAPTERS ->
                chapters.draw(ui, lessonPaneState, pageReply).ifPresent(lesson -> pageReply.follow(lesson.id()));
            case SEARCH -> search.list(ui, pageReply).ifPresent(entry -> go(pageReply, entry));
        }
        pane.endScrolled();
    }

    private void go(PageReply pageReply, LessonIndex.Entry entry) {
        below = Below.PAGE;
        if (entry.lesson() == pageReply.lesson()) {
            scroll.to(entry.line(), entry.passage());
            return;
        }
        at = entry.line();
        passage = entry.passage();
        pageReply.follow(entry.lesson().id());
    }

    /** Goes where a link leads: to a part of the page, or to another chapter. */
    private LessonPaneState away(PageReply pageReply, LessonPaneState next) {
        String target = pageReply.target();
        if (target.isEmpty()) {
            return next;
        }
        below = Below.PAGE;
        if (target.startsWith("#")) {
            return within(pageReply, target.substring(1));
        }
        String id = Links.chapter(target);
        int line = at;
        at = 0;
        boolean known =
                pageReply.chapters().stream().anyMatch(lesson -> lesson.id().equals(id));
        return known ? next.withOpen(id, line) : next;
    }

    private LessonPaneState within(PageReply pageReply, String name) {
        if (pageReply.staged(name).isPresent()) {
            pageReply.show(name);
        } else {
            pageReply.lesson().parts().stream()
                    .filter(part ->
                            part instanceof Part.Named named && named.name().equals(name))
                    .forEach(part -> scroll.to(part.line(), 0));
        }
        return pageReply.lessonPaneState();
    }
}
