package downhill.ui;

import downhill.lesson.Part;

/** What a reader asks of the program, or of the stage beside the page. */
public sealed interface Ask {
    /** By a button, a link, or because they have come to it. */
    record Show(Part.Staged part) implements Ask {}

    /** A slider of the scene on the stage was moved. The page's own numbers are in {@link Page#numbers}. */
    record Move(Part.Slide slide, double value) implements Ask {}

    /** The goal's answer is to be played. */
    record Play(Part.Try goal) implements Ask {}

    /** A choice was made; the page's sheet has it already. */
    record Chose(Part.Quiz quiz) implements Ask {}

    /** The question once more, with fresh numbers where it draws some. */
    record Again(Part.Quiz quiz) implements Ask {}

    /** The chapters in the language with that index. */
    record Speak(int language) implements Ask {}

    /** The end of the page was seen. */
    record End() implements Ask {}
}
