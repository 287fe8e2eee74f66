package downhill.ui.lesson;

import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.lesson.Vocabulary;
import downhill.lesson.Word;
import downhill.ui.drawing.LessonDrawings;
import downhill.ui.kit.Fonts;
import downhill.ui.kit.Widgets;
import downhill.ui.text.TextColour;
import downhill.ui.text.TextTone;
import downhill.ui.text.WrappedText;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.List;

/** The page of one chapter, from top to bottom: measured once, and then drawn where it can be seen. */
final class PageBody {
    private static final float GAP = 14;
    private static final float TOP = 16;
    private static final float BOTTOM = 40;
    private static final float FOOT = 36;

    private final Lesson lesson;
    private final List<Shown> shown = new ArrayList<>();
    private final WrappedText summary;
    private final AutoStage watch = new AutoStage();
    private Fonts fonts;
    private float width;
    private float scroll;
    private float gap;
    private Vocabulary words;
    private boolean measured;

    /** A part where it lies, in pixels from the top of the page; its height is negative until it is known. */
    static final class Shown {
        final Part part;
        final PartView view;
        float top;
        float height = -1;

        Shown(Part part, PartView view) {
            this.part = part;
            this.view = view;
        }
    }

    PageBody(Lesson lesson, LessonDrawings drawings) {
        this.lesson = lesson;
        summary = WrappedText.line(lesson.summary(), TextTone.NOTE, TextColour.MUTED, false);
        PartViews views = new PartViews(drawings);
        for (Part part : lesson.parts()) {
            part.accept(views).ifPresent(view -> shown.add(new Shown(part, view)));
        }
    }

    boolean isOf(Lesson other) {
        return lesson == other;
    }

    /** Draws it into the window that scrolls. */
    void draw(Widgets ui, PageReply pageReply) {
        renew(ui);
        words = pageReply.words();
        gap = ui.px(TOP + 1);
        Shown anchor = anchor();
        float before = anchor == null ? 0 : anchor.top;
        scroll = ImGui.getScrollY();
        float view = ImGui.getWindowHeight();
        ImGui.setCursorPosY(ui.px(TOP));
        head(ui, pageReply);
        measured = true;
        for (int i = 0; i < shown.size(); i++) {
            draw(ui, pageReply, shown.get(i), view);
        }
        foot(ui, pageReply);
        ImGui.dummy(0, ui.px(BOTTOM));
        if (anchor != null && anchor.top != before && scroll > 0) {
            ImGui.setScrollY(scroll + anchor.top - before);
        }
        if (measured) {
            watch.look(ui, pageReply, shown, scroll, view);
        }
    }

    private void renew(Widgets ui) {
        float now = ImGui.getContentRegionAvailX();
        if (fonts != ui.fonts() || width != now) {
            fonts = ui.fonts();
            width = now;
            shown.forEach(each -> each.height = -1);
        }
    }

    private void head(Widgets ui, PageReply pageReply) {
        if (!lesson.summary().isEmpty()) {
            ProseView.write(ui, pageReply, summary);
        }
        if (lesson.minutes() > 0) {
            ui.name(pageReply.word(Word.MINUTES, lesson.minutes()));
        }
        ui.space(GAP);
    }

    private void draw(Widgets ui, PageReply pageReply, Shown each, float view) {
        each.top = ImGui.getCursorPosY();
        boolean inView = each.top < scroll + view && each.top + each.height > scroll;
        if (each.height >= 0 && !inView && each.view.settled(pageReply.page())) {
            ImGui.setCursorPosY(each.top + each.height);
            return;
        }
        measured &= each.height >= 0;
        ImGui.pushID(each.part.line());
        each.view.draw(ui, pageReply);
        ImGui.popID();
        ImGui.setCursorPosY(ImGui.getCursorPosY() + ui.px(GAP));
        each.height = ImGui.getCursorPosY() - each.top;
    }

    /** The way on; nothing that the keyboard could go to before it can be seen. */
    private void foot(Widgets ui, PageReply pageReply) {
        List<Lesson> chapters = pageReply.chapters();
        int next = chapters.indexOf(lesson) + 1;
        ui.space(8);
        if (ImGui.getCursorPosY() > scroll + ImGui.getWindowHeight()) {
            ui.space(FOOT);
            return;
        }
        if (next > 0 && next < chapters.size()) {
            String title = pageReply.word(Word.GO_ON, chapters.get(next).title());
            if (ui.primary("Go on", title, ImGui.getContentRegionAvailX(), pageReply.word(Word.GO_ON_HELP))) {
                pageReply.follow(chapters.get(next).id());
            }
            return;
        }
        ui.name(pageReply.word(Word.END));
        ui.space(4);
        String free = pageReply.word(Word.FREE_LAB);
        if (ui.primary("Go on", free, ImGui.getContentRegionAvailX(), pageReply.word(Word.FREE_LAB_HELP))) {
            pageReply.free();
        }
    }

    /** The first part of which something can be read; null before anything was drawn. */
    private Shown anchor() {
        for (Shown each : shown) {
            if (each.height >= 0 && each.top + each.height > scroll + gap) {
                return each;
            }
        }
        return null;
    }

    /** The line of the part at the top of what can be seen; 0 at the top of the page. */
    int line() {
        Shown anchor = scroll <= 0 ? null : anchor();
        return anchor == null ? 0 : anchor.part.line();
    }

    /** Whether all heights are known, so that it can be scrolled to a place. */
    boolean isMeasured() {
        return measured;
    }

    /** Where the part at that line begins, and in prose its passage of that index, in pixels from the top. */
    float place(Widgets ui, int line, int passage) {
        for (Shown each : shown) {
            if (each.part.line() == line) {
                return each.top - ui.px(TOP) + into(ui, each, passage);
            }
        }
        return 0;
    }

    private float into(Widgets ui, Shown each, int passage) {
        if (!(each.view instanceof ProseView prose)) {
            return 0;
        }
        List<Float> passages = prose.text().at(ui, words, width).passages();
        return passage < passages.size() ? passages.get(passage) : 0;
    }
}
