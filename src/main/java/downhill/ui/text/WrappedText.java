package downhill.ui.text;

import downhill.document.DocumentException;
import downhill.document.Line;
import downhill.document.Markdown;
import downhill.document.Passage;
import downhill.document.Run;
import downhill.lesson.Vocabulary;
import downhill.ui.kit.Fonts;
import downhill.ui.kit.Widgets;
import java.util.List;

/** A text that is broken into lines once for a width and a size of letters, and again when its formulas have come. */
public final class WrappedText {
    private final Maker maker;
    private Composition composition;
    private Fonts fonts;
    private Vocabulary words;
    private float width;

    /** Breaks a text into lines; {@code words} are for what has a word of the pane's own above it. */
    @FunctionalInterface
    public interface Maker {
        Composition make(Widgets ui, Vocabulary words, float width);
    }

    public WrappedText(Maker maker) {
        this.maker = maker;
    }

    public static WrappedText passages(List<Passage> passages) {
        return new WrappedText((ui, words, width) -> new PageCompositor(ui, words).set(passages, width));
    }

    /** One paragraph of Markdown. */
    public static WrappedText line(String markdown, TextTone textTone, TextColour textColour, boolean strong) {
        List<Run> runs = runs(markdown);
        return new WrappedText(
                (ui, words, width) -> new LineBreaker(ui, textTone, textColour, strong, width).set(runs));
    }

    /** A text that is no Markdown, which a number in it can make it, stands as it was written. */
    static List<Run> runs(String markdown) {
        try {
            return Markdown.line(new Line("", 1, markdown));
        } catch (DocumentException plain) {
            return List.of(new Run(markdown, Run.Style.PLAIN));
        }
    }

    public Composition at(Widgets ui, Vocabulary newWords, float newWidth) {
        if (composition == null || fonts != ui.fonts() || words != newWords || width != newWidth || hasCome(ui)) {
            composition = maker.make(ui, newWords, newWidth);
            fonts = ui.fonts();
            words = newWords;
            width = newWidth;
        }
        return composition;
    }

    /** Whether no formulas are missing in what was drawn of it. */
    public boolean settled() {
        return composition == null || composition.awaited().isEmpty();
    }

    /** Whether formulas were missing and none is any more. */
    private boolean hasCome(Widgets ui) {
        List<PlacedFormula> awaited = composition.awaited();
        if (awaited.isEmpty()) {
            return false;
        }
        for (int i = 0; i < awaited.size(); i++) {
            if (awaited.get(i).picture(ui).isWaiting()) {
                return false;
            }
        }
        return true;
    }
}
