package downhill.ui.text;

import downhill.lesson.Word;
import java.util.Optional;

/** What a quotation of a lesson can be: its word, and its shape and colour beside it. */
enum CallOut {
    QUOTE(null, PlacedMark.Kind.QUOTE),
    IDEA(Word.IDEA, PlacedMark.Kind.IDEA),
    TRY(Word.TRY, PlacedMark.Kind.TRY),
    CARE(Word.CARE, PlacedMark.Kind.CARE),
    DISPUTED(Word.DISPUTED, PlacedMark.Kind.DISPUTED);

    private final Word word;
    private final PlacedMark.Kind placedMark;

    CallOut(Word word, PlacedMark.Kind placedMark) {
        this.word = word;
        this.placedMark = placedMark;
    }

    /** Of a passage's kind; a plain quotation for one that is empty. */
    static CallOut of(String kind) {
        return kind.isEmpty() ? QUOTE : valueOf(kind);
    }

    /** What stands above it; nothing above a plain quotation. */
    Optional<Word> word() {
        return Optional.ofNullable(word);
    }

    PlacedMark.Kind placedMark() {
        return placedMark;
    }

    boolean hasGround() {
        return this != QUOTE;
    }
}
