package downhill.ui.lesson;

import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.lesson.Vocabulary;
import downhill.lesson.Word;
import downhill.lesson.page.LessonPaneState;
import downhill.lesson.page.Page;
import downhill.lesson.page.ReaderRequest;
import downhill.ui.text.Links;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a reader makes of the page in one frame. Lives as long as the frame. */
final class PageReply {
    private final Vocabulary words;
    private final LessonPaneState lessonPaneState;
    private final List<ReaderRequest> asks = new ArrayList<>();
    private Page page;
    private String target = "";
    private int line;
    private boolean free;

    /** @param words the pane's own, in the language of the page */
    PageReply(Vocabulary words, LessonPaneState lessonPaneState) {
        this.words = words;
        this.lessonPaneState = lessonPaneState;
        page = lessonPaneState.page();
        line = lessonPaneState.line();
    }

    Vocabulary words() {
        return words;
    }

    /** One of the pane's own words, in the language of the page. */
    String word(Word word) {
        return words.of(word);
    }

    /** With these in the places of its gaps, in their order. */
    String word(Word word, Object... parts) {
        return words.of(word, parts);
    }

    Lesson lesson() {
        return lessonPaneState.lesson();
    }

    List<Lesson> chapters() {
        return lessonPaneState.chapters();
    }

    Page page() {
        return page;
    }

    void page(Page next) {
        page = next;
    }

    void ask(ReaderRequest readerRequest) {
        asks.add(readerRequest);
    }

    /** A link was pressed; an empty target is none. */
    void follow(String link) {
        if (link.isEmpty()) {
            return;
        }
        if (Links.isAddress(link)) {
            ImGui.setClipboardText(link);
        } else {
            target = link;
        }
    }

    /** The link that leads away from what is read, or "". */
    String target() {
        return target;
    }

    /** Puts the part of that name on the stage, if there is one. */
    void show(String name) {
        show(name, Map.of());
    }

    /** The same with those numbers in the places of its own. */
    void show(String name, Map<String, Double> numbers) {
        staged(name).ifPresent(part -> ask(new ReaderRequest.Show(part, numbers)));
    }

    Optional<Part.Staged> staged(String name) {
        return lesson().parts().stream()
                .filter(part ->
                        part instanceof Part.Staged staged && staged.name().equals(name))
                .map(part -> (Part.Staged) part)
                .findFirst();
    }

    /** The part at that line is at the top of the page. */
    void line(int next) {
        line = next;
    }

    /** The reader leaves for the free lab. */
    void free() {
        free = true;
    }

    LessonPaneState lessonPaneState() {
        return lessonPaneState
                .withPage(page)
                .withLine(line)
                .withFree(free || lessonPaneState.free())
                .withAsks(asks);
    }
}
