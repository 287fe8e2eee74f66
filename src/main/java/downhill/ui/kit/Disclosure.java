package downhill.ui.kit;

/** Small words that open and close more controls: a plus before them while closed, a minus while open. */
public final class Disclosure {
    private final String label;
    private final String help;
    private boolean open;

    public Disclosure(String label, String help) {
        this.label = label;
        this.help = help;
    }

    /** Draws the words; gives whether it is open. */
    public boolean draw(Widgets ui) {
        if (SmallControls.words(ui, label, (open ? "− " : "+ ") + label, help)) {
            open = !open;
        }
        return open;
    }

    void close() {
        open = false;
    }
}
