package downhill.ui.text;

import downhill.lesson.Word;
import java.util.Optional;

/** What a quotation of a lesson can be: its word, and its shape and colour beside it. */
enum CallOut {
    QUOTE(null, Ornament.Kind.QUOTE),
    IDEA(Word.IDEA, Ornament.Kind.IDEA),
    TRY(Word.TRY, Ornament.Kind.TRY),
    CARE(Word.CARE, Ornament.Kind.CARE),
    DISPUTED(Word.DISPUTED, Ornament.Kind.DISPUTED);

    private final Word word;
    private final Ornament.Kind ornament;

    CallOut(Word word, Ornament.Kind ornament) {
        this.word = word;
        this.ornament = ornament;
    }

    /** Of a passage's kind; a plain quotation for one that is empty. */
    static CallOut of(String kind) {
        return kind.isEmpty() ? QUOTE : valueOf(kind);
    }

    /** What stands above it; nothing above a plain quotation. */
    Optional<Word> word() {
        return Optional.ofNullable(word);
    }

    Ornament.Kind ornament() {
        return ornament;
    }

    boolean hasGround() {
        return this != QUOTE;
    }
}
