package downhill.app.circuit;

import downhill.app.stage.Worker;
import downhill.circuit.Circuit;
import downhill.circuit.Gate;
import downhill.circuit.Schematic;
import downhill.circuit.State;
import downhill.colour.Theme;
import downhill.document.Catalogue;
import downhill.experiment.Experiment;
import downhill.language.Digits;
import downhill.loss.Surface;
import downhill.scene.SurfaceCircuit;
import downhill.ui.circuit.CircuitBar;
import downhill.ui.circuit.CircuitDrawing;
import downhill.ui.circuit.CircuitPanel;
import downhill.ui.kit.Layout;
import downhill.ui.kit.NamedValue;
import downhill.ui.kit.Widgets;
import downhill.ui.shell.Toasts;
import downhill.workspace.CircuitLab;
import downhill.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;

/** Where a circuit is taken apart: it stands in the landscape's place while it is open. */
public final class CircuitController {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'downhill-circuit-'yyyyMMdd-HHmmss");

    private static final String FIRST = "first-circuit";

    private final Worker worker;
    private final Toasts toasts;
    private final Path folder;
    private final CircuitPanel panel;
    private final CircuitDrawing drawing;
    private CircuitLab lab;
    private boolean open;
    private CompletableFuture<String> saving;

    public CircuitController(Catalogue<Schematic> circuits, Worker worker, Toasts toasts, Path folder) {
        this.worker = worker;
        this.toasts = toasts;
        this.folder = folder;
        drawing = new CircuitDrawing(worker);
        panel = new CircuitPanel(circuits.all());
        lab = CircuitLab.of(
                circuits.ids().contains(FIRST)
                        ? circuits.get(FIRST)
                        : circuits.all().get(0));
    }

    public boolean isOpen() {
        return open;
    }

    public void open(boolean next) {
        open = next;
    }

    public CircuitLab lab() {
        return lab;
    }

    public void change(UnaryOperator<CircuitLab> change) {
        lab = change.apply(lab);
    }

    /** Whether the circuit's drawing has been laid out, which is done beside the frames. */
    public boolean isDrawn() {
        return drawing.isThere(lab);
    }

    /** The whole circuit comes into the picture. */
    public void fit() {
        drawing.fit();
    }

    /** Opens a surface's formula, with the ball's position and the parameters as its inputs. */
    public void take(Experiment experiment, double x, double y) {
        Surface surface = experiment.surface();
        lab = lab.with(new SurfaceCircuit(surface, experiment.values()).at(x, y))
                .withAxes(surface.x().name(), surface.y().name());
        open = true;
    }

    /** The circuit's result over two of its inputs, with the ball at their values. */
    public Experiment landscape(Experiment now) {
        return new CircuitLandscape(lab).over(now);
    }

    /** Where the circuit stands, while it is open. */
    public Optional<List<NamedValue>> facts() {
        if (!open) {
            return Optional.empty();
        }
        Circuit circuit = lab.trace().circuit();
        List<NamedValue> facts = new ArrayList<>();
        for (Gate output : circuit.outputs()) {
            OptionalDouble result = lab.shown().value(output);
            String value = result.isPresent() ? Digits.fixed(result.getAsDouble()) : State.NOT_RUN.words();
            facts.add(new NamedValue(output.name(), value, ""));
        }
        facts.addAll(List.of(
                new NamedValue("gates", Digits.count(lab.trace().operations()), ""),
                new NamedValue("passes", CircuitBar.where(lab.trace()), "")));
        return Optional.of(facts);
    }

    /** Draws the bench of the circuit into the window's parts; true when the circuit's landscape was asked for. */
    public boolean draw(Widgets ui, Layout layout, Workspace workspace) {
        boolean landscape = false;
        if (!workspace.presenting()) {
            CircuitPanel.State now = new CircuitPanel.State(lab, workspace.openPanels(), false);
            CircuitPanel.State next =
                    layout.panel().isEmpty() ? now : panel.draw(ui, lab, workspace.openPanels(), layout.panel());
            workspace.open(next.openPanels());
            lab = CircuitBar.draw(ui, next.lab(), layout.timeline());
            landscape = next.landscape();
        }
        lab = lab.after(ui.seconds());
        lab = drawing.draw(ui, lab, layout.scene());
        report();
        return landscape;
    }

    /** A new file for the circuit in the folder for pictures, such as downhill-circuit-20261124-101500.svg. */
    public Path place(String ending) {
        return folder.resolve(LocalDateTime.now().format(NAME) + ending);
    }

    /** Saves the circuit as it stands, beside the frames; a message says where. */
    public void save(Path file, Theme theme) {
        CircuitFile drawing = new CircuitFile(lab.schematic(), lab.shown(), theme);
        saving = CompletableFuture.supplyAsync(() -> written(drawing, file), worker);
    }

    private String written(CircuitFile drawing, Path file) {
        try {
            if (file.startsWith(folder)) {
                Files.createDirectories(folder);
            }
            drawing.write(file);
            return "Saved " + file;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void report() {
        if (saving == null || !saving.isDone()) {
            return;
        }
        try {
            toasts.tell(saving.join());
        } catch (CompletionException failed) {
            Throwable cause = failed.getCause();
            toasts.wrong((cause.getCause() == null ? cause : cause.getCause()).getMessage());
        }
        saving = null;
    }
}
