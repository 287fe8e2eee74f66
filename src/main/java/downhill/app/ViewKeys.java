package downhill.app;

import downhill.ui.BookmarkKeys;
import downhill.ui.Cut;
import downhill.ui.Move;
import downhill.ui.Shortcut;
import downhill.ui.Show;
import downhill.ui.View;
import java.util.Set;

/** What the keys ask of the view: another side, another arrangement, a bookmark. */
final class ViewKeys {
    private ViewKeys() {}

    static View apply(Set<Shortcut> keys, View view) {
        Move bookmark = BookmarkKeys.pressed();
        View next = bookmark.equals(Move.NONE) ? view : view.with(bookmark);
        for (Shortcut key : keys) {
            next = apply(key, next);
        }
        return next;
    }

    private static View apply(Shortcut key, View view) {
        return switch (key) {
            case FRAME_ALL -> view.with(Move.to(Move.Kind.ALL));
            case FOCUS -> view.with(Move.to(Move.Kind.BALL));
            case TOP -> view.with(Move.to(Move.Kind.TOP));
            case FRONT -> view.with(Move.to(Move.Kind.FRONT));
            case SIDE -> view.with(Move.to(Move.Kind.SIDE));
            case ORTHOGRAPHIC -> view.with(Show.ORTHOGRAPHIC, !view.shows(Show.ORTHOGRAPHIC));
            case MAP -> view.with(view.arrangement().next());
            case CUT -> view.with(view.cut() == Cut.NONE ? Cut.GRADIENT : Cut.NONE);
            default -> view;
        };
    }
}
