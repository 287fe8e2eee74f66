package downhill.library;

import downhill.circuit.Schematic;
import downhill.circuit.Schematics;
import downhill.colour.Theme;
import downhill.dataset.Dataset;
import downhill.dataset.Datasets;
import downhill.document.Catalogue;
import downhill.document.Document;
import downhill.document.DocumentException;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.lesson.read.Lessons;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizer;
import downhill.optimizer.Optimizers;
import downhill.render.landscape.Palette;
import downhill.workspace.Choices;
import downhill.workspace.Lab;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Everything there is to choose from, shipped and a person's own, each kind read when first asked for; broken documents
 * are reported and the rest are used.
 */
public final class Library {
    private static final int FIRST_PARTICLES = 20_000;
    /** Enough for the particles to shimmer in their valleys, and too little to leave them. */
    private static final double FIRST_NOISE = 1;

    private final Optional<Path> own;
    private final Consumer<DocumentException> report;
    private Catalogue<Dataset> datasets;
    private Catalogue<Surface> surfaces;
    private Catalogue<Optimizer> optimizers;
    private Catalogue<Palette> palettes;
    private Catalogue<Schematic> circuits;
    private volatile Lessons lessons;

    /** What there is since documents came while the program ran; files are read beside the frames, and ask for it. */
    private volatile Optional<Choices> shelf = Optional.empty();

    /** @param own a person's folder, which need not exist */
    public Library(Optional<Path> own, Consumer<DocumentException> report) {
        this.own = own;
        this.report = report;
    }

    public Catalogue<Dataset> datasets() {
        if (datasets == null) datasets = reported(Datasets.catalogue(own));
        return datasets;
    }

    /** The data set of that id, or of the CSV file where that is a file's name or path. */
    public Dataset dataset(String name) {
        boolean file = name.contains(".") || name.contains("/") || name.contains("\\");
        return file ? Dataset.of(Path.of(name)) : datasets().get(name);
    }

    /** A person's own folder, which need not exist. */
    public Optional<Path> own() {
        return own;
    }

    public Catalogue<Surface> surfaces() {
        if (surfaces == null) surfaces = reported(Surfaces.catalogue(own, datasets()));
        return surfaces;
    }

    public Catalogue<Optimizer> optimizers() {
        if (optimizers == null) optimizers = reported(Optimizers.catalogue(own));
        return optimizers;
    }

    public Catalogue<Palette> palettes() {
        if (palettes == null) palettes = reported(Catalogue.load("palette", own, Palette::read));
        return palettes;
    }

    /** The surfaces and optimizers to choose from are these from now on. */
    public void shelve(Choices next) {
        shelf = Optional.of(next);
    }

    /** The surface of that id, or of the document where that is a file's path. */
    public Surface surface(String name) {
        return name.endsWith(".md")
                ? Surfaces.of(Document.read(Path.of(name)), datasets()).withId(name)
                : shelf.flatMap(now -> now.surface(name))
                        .orElseGet(() -> surfaces().get(name));
    }

    /** The optimizer of that id, or of the document where that is a file's path. */
    public Optimizer optimizer(String name) {
        return name.endsWith(".md")
                ? Optimizers.of(Document.read(Path.of(name))).withId(name)
                : shelf.flatMap(now -> now.optimizer(name))
                        .orElseGet(() -> optimizers().get(name));
    }

    public Catalogue<Schematic> circuits() {
        if (circuits == null) circuits = reported(Schematics.catalogue(own));
        return circuits;
    }

    /** The chapters, shipped and own; what is wrong in a person's own is reported, and the rest is used. */
    public Lessons lessons() {
        boolean first = lessons == null;
        Lessons read = chapters();
        if (first) read.problems().forEach(report);
        return read;
    }

    /** The same for any thread, without a word about what is wrong. */
    public synchronized Lessons chapters() {
        if (lessons == null) lessons = new Lessons(own);
        return lessons;
    }

    private <T> Catalogue<T> reported(Catalogue<T> catalogue) {
        catalogue.problems().forEach(report);
        return catalogue;
    }

    /** What the program opens on: many particles that pour into several valleys. */
    public Lab opening() {
        Team team = Team.of(optimizers().get("momentum"), FIRST_PARTICLES).with(Team.NOISE, FIRST_NOISE);
        Experiment experiment = Experiment.of(surfaces().get("valleys"), team);
        Start start = experiment.start();
        Start everywhere = new Start(Start.Kind.UNIFORM, start.x(), start.y(), 0);
        return new Lab(experiment.withStart(everywhere), true, Theme.DARK);
    }
}
