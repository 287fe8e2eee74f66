package downhill.ui.lesson;

import downhill.lesson.Part;
import downhill.lesson.page.ReaderRequest;
import downhill.ui.kit.Widgets;
import java.util.List;

/** Puts on the stage what the reader has come to, once they stop scrolling; the page's first as it opens. */
final class AutoStage {
    /** A card counts as come to above this share of the view; at the page's end, all that is in view. */
    private static final float READ = 0.6f;

    private static final float REST_SECONDS = 0.25f;

    private Part.Staged come;
    private float before = -1;
    private float rested;
    private boolean ended;

    void look(Widgets ui, PageReply pageReply, List<PageBody.Shown> shown, float scroll, float view) {
        rested = scroll == before ? rested + ui.seconds() : 0;
        before = scroll;
        if (come != null && rested < REST_SECONDS) {
            return;
        }
        float end = shown.isEmpty() ? 0 : shown.get(shown.size() - 1).top;
        boolean atEnd = scroll + view >= end;
        Part.Staged now = reached(shown, scroll, atEnd ? scroll + view : scroll + READ * view);
        if (now != null && now != come) {
            come = now;
            if (pageReply.page().stage() != now.line()) {
                pageReply.ask(new ReaderRequest.Come(now));
            }
        }
        if (atEnd && !ended) {
            ended = true;
            pageReply.ask(new ReaderRequest.End());
        }
    }

    /** The last card above that place; the first of the page while it stands at its top. */
    private static Part.Staged reached(List<PageBody.Shown> shown, float scroll, float above) {
        Part.Staged last = null;
        for (int i = 0; i < shown.size(); i++) {
            PageBody.Shown each = shown.get(i);
            if (!(each.view instanceof StageCard card)) {
                continue;
            }
            if (last != null && (scroll <= 0 || each.top > above)) {
                return last;
            }
            last = card.part();
        }
        return last;
    }
}
