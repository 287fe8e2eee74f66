package downhill.ui;

/** What a quotation of a lesson can be: its word, and its shape and colour beside it. */
enum CallOut {
    QUOTE("", Ornament.Kind.QUOTE),
    IDEA("To remember", Ornament.Kind.IDEA),
    TRY("Try this", Ornament.Kind.TRY),
    CARE("Take care", Ornament.Kind.CARE),
    DISPUTED("Disputed", Ornament.Kind.DISPUTED);

    private final String word;
    private final Ornament.Kind ornament;

    CallOut(String word, Ornament.Kind ornament) {
        this.word = word;
        this.ornament = ornament;
    }

    /** Of a passage's kind; a plain quotation for one that is empty. */
    static CallOut of(String kind) {
        return kind.isEmpty() ? QUOTE : valueOf(kind);
    }

    String word() {
        return word;
    }

    Ornament.Kind ornament() {
        return ornament;
    }

    boolean hasGround() {
        return this != QUOTE;
    }
}
