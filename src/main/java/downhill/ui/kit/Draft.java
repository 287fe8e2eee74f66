package downhill.ui.kit;

import downhill.language.LanguageException;
import imgui.ImGui;
import java.util.Optional;
import java.util.function.Function;

/** A text that is compiled while it is typed; what the last good one made stays while a text is wrong. */
public final class Draft {
    private static final float REST_SECONDS = 0.12f;
    private static final int FEWEST_LINES = 2;

    private final String label;
    private final String help;
    private String shownFor = "";
    private String draft = "";
    private float sinceTyped = REST_SECONDS;
    private LanguageException error;

    public Draft(String label, String help) {
        this.label = label;
        this.help = help;
    }

    /** What is being typed is given up for the text that the next drawing brings. */
    public void forget() {
        show("");
    }

    /** Draws the field, at most that many lines high; gives what its text compiles to when the hand has just come to rest on a good one. */
    public <T> Optional<T> draw(Widgets ui, String text, int most, Function<String, T> compile) {
        if (!text.equals(shownFor)) {
            show(text);
        }
        ui.name(label);
        int lines = (int) draft.chars().filter(c -> c == '\n').count() + 1;
        String typed = ui.textField(label, draft, Math.max(FEWEST_LINES, Math.min(most, lines)), help);
        if (!typed.equals(draft)) {
            draft = typed;
            sinceTyped = 0;
        }
        Optional<T> made = settles(ui.seconds()) ? compile(typed, compile) : Optional.empty();
        if (error != null) {
            explain(ui);
        }
        return made;
    }

    private void show(String text) {
        shownFor = text;
        draft = text;
        error = null;
        sinceTyped = REST_SECONDS;
    }

    /** Whether the hand has just come to rest; half a word is not worth a compilation. */
    private boolean settles(float seconds) {
        float before = sinceTyped;
        sinceTyped += seconds;
        return before < REST_SECONDS && sinceTyped >= REST_SECONDS;
    }

    private <T> Optional<T> compile(String typed, Function<String, T> compile) {
        try {
            T made = compile.apply(typed);
            error = null;
            shownFor = typed.strip();
            return Optional.of(made);
        } catch (LanguageException wrong) {
            error = wrong;
            return Optional.empty();
        }
    }

    private void explain(Widgets ui) {
        float letter =
                ui.fonts().monoSmall().calcTextSizeAX(ui.fonts().monoSmall().getFontSize(), Float.MAX_VALUE, 0, "x");
        int room = Math.max(8, (int) (ImGui.getContentRegionAvailX() / letter));
        Mistake mistake = Mistake.of(error, room);
        ui.text("✗ " + mistake.sentence(), ui.fonts().small(), ui.theme().wrong());
        ui.text(mistake.excerpt(), ui.fonts().monoSmall(), ui.theme().wrong());
        ui.labels().say(mistake.sentence(), Widgets.lastItem());
    }
}
