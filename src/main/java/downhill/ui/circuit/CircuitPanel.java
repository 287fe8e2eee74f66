package downhill.ui.circuit;

import downhill.circuit.Schematic;
import downhill.document.Parameter;
import downhill.language.Digits;
import downhill.language.Op;
import downhill.ui.kit.Item;
import downhill.ui.kit.Pane;
import downhill.ui.kit.Prose;
import downhill.ui.kit.Range;
import downhill.ui.kit.Rect;
import downhill.ui.kit.TextWrap;
import downhill.ui.kit.Widgets;
import downhill.workspace.CircuitLab;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import imgui.ImFont;
import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;
import java.util.List;
import java.util.Locale;

/** The panel beside a circuit. */
public final class CircuitPanel {
    private static final String NAME = "Circuit lab";

    private final List<Schematic> circuits;
    private final List<Item> items;
    private final Pane pane = new Pane();
    private final CircuitFormula formula = new CircuitFormula();
    private final TextWrap textWrap = TextWrap.ofWords();
    private final CheckControls check = new CheckControls();

    public CircuitPanel(List<Schematic> circuits) {
        this.circuits = circuits;
        this.items = circuits.stream()
                .map(circuit -> new Item(circuit.title(), Prose.plain(circuit.about())))
                .toList();
    }

    /** What the panel shows, and whether the landscape of the circuit was asked for. */
    public record State(CircuitLab lab, OpenPanels openPanels, boolean landscape) {
        private State with(CircuitLab next) {
            return new State(next, openPanels, landscape);
        }
    }

    /** A section's controls. */
    @FunctionalInterface
    private interface Controls {
        CircuitLab draw(Widgets ui, CircuitLab lab);
    }

    /** Draws the panel at its place and gives back what it shows, with what a person changed in this frame. */
    public State draw(Widgets ui, CircuitLab lab, OpenPanels openPanels, Rect place) {
        Pane.begin(ui, NAME, place, 24, 8);
        pane.beginScrolled(ui, "circuit controls", 12);
        ImGui.pushStyleVar(ImGuiStyleVar.ItemSpacing, ui.px(8), ui.px(5));
        State next = new State(lab, openPanels, false);
        next = section(ui, next, Openable.CIRCUIT, "Which formula is taken apart.", this::circuit);
        next = section(ui, next, Openable.INPUTS, "The numbers that go in.", CircuitPanel::inputs);
        next = section(ui, next, Openable.CHECK, "The same gradient in three ways.", check::draw);
        next = landscape(ui, next);
        next = section(ui, next, Openable.GATES, "Each operation's way with a gradient.", CircuitPanel::patterns);
        ImGui.popStyleVar();
        pane.endScrolled();
        Pane.end();
        return next;
    }

    private CircuitLab circuit(Widgets ui, CircuitLab lab) {
        Schematic now = lab.schematic();
        int index = circuits.indexOf(now);
        ui.name("Choose");
        String help = now.about().isEmpty() ? "Your own circuit." : Prose.plain(now.about());
        int chosen = ui.choice("Choose a circuit", now.title(), index, items, help);
        CircuitLab next = chosen == index ? lab : lab.with(circuits.get(chosen));
        next = formula.draw(ui, next);
        if (!next.schematic().about().isEmpty()) {
            ui.space(4);
            about(ui, Prose.plain(next.schematic().about()));
        }
        return next;
    }

    private void about(Widgets ui, String text) {
        ImFont font = ui.fonts().small();
        ui.text(textWrap.of(font, text), font, ui.theme().muted());
    }

    private static CircuitLab inputs(Widgets ui, CircuitLab lab) {
        CircuitLab next = lab;
        for (Parameter input : lab.schematic().inputs()) {
            double now = next.trace().inputs().get(input.name());
            Range range = new Range(Math.min(now, input.min()), Math.max(now, input.max()), input.log());
            String help = "The input " + input.name() + ". Both passes follow at once, as far as they have come.";
            double value = ui.slider(input.name(), now, range, Digits.text(now), help);
            next = value == now ? next : next.with(input.name(), value);
        }
        return next;
    }

    private static CircuitLab patterns(Widgets ui, CircuitLab lab) {
        for (Op op : lab.trace().circuit().kinds()) {
            ui.text(name(op), ui.fonts().body(), ui.theme().text());
            ui.text(op.role(), ui.fonts().small(), ui.theme().muted());
            ui.space(2);
        }
        return lab;
    }

    private static String name(Op op) {
        return op.name().toLowerCase(Locale.ROOT);
    }

    private static State landscape(Widgets ui, State state) {
        boolean open = open(ui, state, Openable.AS_LANDSCAPE, "Two inputs become a place, the result a height.");
        State next = new State(state.lab(), state.openPanels().with(Openable.AS_LANDSCAPE, open), false);
        if (!open) {
            return next;
        }
        CircuitAsLandscape.Asked asked = CircuitAsLandscape.draw(ui, state.lab());
        ui.space(8);
        return new State(asked.lab(), next.openPanels(), asked.landscape());
    }

    private static boolean open(Widgets ui, State state, Openable what, String help) {
        return ui.section(what.title(), state.openPanels().has(what), help + " Click to open or close.");
    }

    private static State section(Widgets ui, State state, Openable what, String help, Controls controls) {
        boolean open = open(ui, state, what, help);
        State next = new State(state.lab(), state.openPanels().with(what, open), state.landscape());
        if (!open) {
            return next;
        }
        CircuitLab lab = controls.draw(ui, state.lab());
        ui.space(8);
        return next.with(lab);
    }
}
