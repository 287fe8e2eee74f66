package downhill.app.data;

import downhill.app.console.Failure;
import downhill.app.stage.StepBudget;
import downhill.dataset.Dataset;
import downhill.dataset.Sample;
import downhill.experiment.Experiment;
import downhill.library.DataFit;
import downhill.library.Library;
import downhill.loss.Data;
import downhill.loss.Surface;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.ui.shell.FileChooser;
import downhill.ui.shell.FileRequest;
import downhill.ui.shell.Toasts;
import downhill.workspace.DataFacts;
import downhill.workspace.DataRequest;
import downhill.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Where rows of data come from while the program runs. A worker reads them, with a bar and a way out, and only then is
 * what is over them shown; what cannot be read is told in a sentence, and everything stays as it was.
 */
public final class DataController {
    private static final String EASED =
            " Steps take batches of them, since all rows for all particles would take long.";

    private final Library library;
    private final Workspace workspace;
    private final Toasts toasts;
    private final Consumer<Path> arrives;
    private final FileChooser chooser;
    private final Queue<Runnable> news = new ConcurrentLinkedQueue<>();
    private final DataReading reading;
    private final SourceWatch source;
    private List<Dataset> sets = List.of();

    /** @param arrives is told of a person's own file when its rows are about to take the stage */
    public DataController(
            Library library, Executor worker, Workspace workspace, Toasts toasts, Consumer<Path> arrives) {
        this.arrives = arrives;
        this.library = library;
        this.workspace = workspace;
        this.toasts = toasts;
        this.chooser = new FileChooser(worker);
        this.reading = new DataReading(worker, toasts, news);
        this.source = new SourceWatch(worker, toasts, news);
    }

    /** What the panel shows of it, beside what the teams' steps have cost. */
    public DataFacts facts(DataFacts cost) {
        if (sets.isEmpty()) sets = library.datasets().all();
        return new DataFacts(cost.efforts(), cost.step(), sets, source.columns(), source.stale());
    }

    /** Whether its rows are there. If not, they will be read beside the frames, and it is shown once they are. */
    public boolean ready(Experiment wanted) {
        Data data = wanted.surface().data().orElse(null);
        if (data == null) return true;
        Sample sample = data.sample();
        if (sample.quick()) return read(data);
        reading.begin(sample.dataset(), progress -> {
            sample.rows(progress);
            data.rows();
            return () -> {
                Experiment eased = StepBudget.eased(wanted);
                workspace.change(lab -> lab.withExperiment(eased));
                if (!eased.equals(wanted))
                    toasts.tell(sample.rows().csvReading().sentence() + "." + EASED);
            };
        });
        return false;
    }

    /** Of rows that are there at once; what is wrong is told. */
    private boolean read(Data data) {
        try {
            data.rows();
            return true;
        } catch (RuntimeException wrong) {
            toasts.wrong(Failure.of(wrong).sentence());
            return false;
        }
    }

    /** A person's own file, under the landscape that is shown, or as a line to fit where that has no data. */
    public void open(Path csv) {
        use(Dataset.of(csv), () -> arrives.accept(csv));
    }

    public void grant(DataRequest wish) {
        wish.set().ifPresentOrElse(set -> use(set, () -> {}), this::ask);
    }

    /** The file's rows as they are now. */
    private void use(Dataset set, Runnable before) {
        Surface shown = workspace.lab().experiment().surface();
        reading.begin(set, progress -> {
            Surface next = new DataFit(library).over(set, shown);
            Sample sample = next.data().orElseThrow().sample();
            sample.rows(progress);
            String sentence = set.title() + ": " + sample.rows().csvReading().sentence() + ".";
            return () -> {
                before.run();
                Experiment whole = workspace.lab().experiment().withSurface(next);
                Experiment eased = StepBudget.eased(whole);
                workspace.change(lab -> lab.withExperiment(eased));
                toasts.tell(eased.equals(whole) ? sentence : sentence + EASED);
            };
        });
    }

    /** Asks for a file. */
    public void ask() {
        chooser.open(new FileRequest(
                "Open data of your own",
                "Open",
                Path.of(System.getProperty("user.home")),
                "",
                List.of(".csv", ".tsv", ".txt"),
                List.of(),
                false,
                this::open));
    }

    /** Once a frame: takes over what was read, and now and then asks whether the file is still what it was. */
    public void watch(float seconds) {
        for (Runnable next = news.poll(); next != null; next = news.poll()) next.run();
        Dataset now = workspace
                .lab()
                .experiment()
                .surface()
                .data()
                .map(data -> data.sample().dataset())
                .orElse(null);
        source.watch(now, seconds);
    }

    /** The chooser and the bar of a reading, where they are open. */
    public void draw(Widgets ui, Rect window, Rect scene) {
        chooser.draw(ui, window);
        reading.draw(ui, scene);
    }
}
