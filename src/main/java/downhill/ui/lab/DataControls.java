package downhill.ui.lab;

import downhill.dataset.Dataset;
import downhill.dataset.Sample;
import downhill.dataset.Split;
import downhill.experiment.Experiment;
import downhill.experiment.ShownRows;
import downhill.loss.Data;
import downhill.ui.kit.Item;
import downhill.ui.kit.Prose;
import downhill.ui.kit.SmallControls;
import downhill.ui.kit.Widgets;
import downhill.workspace.DataFacts;
import downhill.workspace.DataRequest;
import downhill.workspace.DataView;
import downhill.workspace.View;
import imgui.ImGui;
import java.util.List;
import java.util.Optional;

/** The rows that the loss is a mean over: which set, which columns, how many of them are held out, and what is shown. */
final class DataControls {
    private static final String RULE =
            " A row is left out where a column in use is empty, NA, NaN, null, none, ? or a full stop.";

    private DataRequest wish;

    /** What a person wanted in the last drawing, told once. */
    Optional<DataRequest> wish() {
        Optional<DataRequest> told = Optional.ofNullable(wish);
        wish = null;
        return told;
    }

    Experiment draw(Widgets ui, Experiment experiment, DataFacts facts) {
        Optional<Data> data = experiment.surface().data();
        if (data.isEmpty()) {
            nothing(ui);
            return experiment;
        }
        set(ui, data.get().sample().dataset(), facts);
        news(ui, data.get().sample(), facts);
        return SampleControls.draw(ui, experiment, data.get(), facts);
    }

    private void nothing(Widgets ui) {
        ui.name("This loss is a formula alone. Over rows of data the loss is a mean, and a batch is a part of them.");
        own(ui);
    }

    private void own(Widgets ui) {
        String help =
                "A CSV file whose first line names the columns, up to a million rows. A file can also be dropped on"
                        + " the window.";
        if (ui.button("Open your own CSV…", Widgets.FULL_WIDTH, help)) {
            wish = DataRequest.FILE;
        }
    }

    private void set(Widgets ui, Dataset now, DataFacts facts) {
        ui.name("Rows from");
        List<Item> items = facts.sets().stream()
                .map(set -> new Item(set.title(), Prose.plain(set.about())))
                .toList();
        int index = facts.sets().indexOf(now);
        String about = now.about().isEmpty() ? "Your own file, " + now.source() + "." : Prose.plain(now.about());
        int chosen = ui.choice("Data set", now.title(), index, items, about);
        if (chosen != index) {
            wish = DataRequest.use(facts.sets().get(chosen));
        }
        own(ui);
    }

    /** What came of reading it, and that the file is another now. */
    private void news(Widgets ui, Sample sample, DataFacts facts) {
        if (sample.ready()) {
            Split split = sample.rows();
            ui.text(split.sentence(), ui.fonts().small(), ui.theme().text());
            ui.done("Reading", "What came of reading the rows." + RULE);
        }
        if (!facts.news().isEmpty()) {
            ui.text("✗ " + facts.news(), ui.fonts().small(), ui.theme().wrong());
            if (SmallControls.words(ui, "Read it again", "Reads the file as it is now. The run begins again.")) {
                wish = DataRequest.use(sample.dataset());
            }
        }
    }

    /** Which rows the landscape shows, and the pictures of the data. */
    static View view(Widgets ui, View view, Experiment experiment) {
        Optional<Data> data = experiment.surface().data();
        if (data.isEmpty() || !data.get().sample().ready()) {
            return view;
        }
        ui.name("The landscape shows the loss over");
        DataView next = portion(ui, view.data(), experiment);
        return ViewControls.boxes(ui, view.with(next), true);
    }

    private static DataView portion(Widgets ui, DataView view, Experiment experiment) {
        ShownRows now = view.shownRows().in(experiment);
        boolean held = experiment.surface().data().orElseThrow().sample().rows().held() != null;
        boolean row = now.kind() == ShownRows.Kind.ROW;
        float gap = ui.px(4);
        float width = (ImGui.getContentRegionAvailX() - 2 * gap) / 3;
        DataView next = view;
        if (SmallControls.toggle(
                ui,
                "Training",
                now.equals(ShownRows.TRAINING),
                width,
                "The mean over the rows that the particles learn from.")) {
            next = view.with(ShownRows.TRAINING);
        }
        ImGui.sameLine(0, gap);
        ImGui.beginDisabled(!held);
        String help = "The mean over the rows held out, with the particles that trained on the others: where a valley"
                + " stays low here too, what was learned holds. Hold out some rows first.";
        if (SmallControls.toggle(ui, "Held-out", now.equals(ShownRows.HELD_OUT), width, help)) {
            next = view.with(ShownRows.HELD_OUT);
        }
        ImGui.endDisabled();
        ImGui.sameLine(0, gap);
        String single = "One row's own landscape: what a step over it alone goes down. Click a point in the plot of the"
                + " data to see another's.";
        String shown = row ? "Row " + now.row() : "One row";
        if (SmallControls.toggle(ui, "One row", shown, row, width, single)) {
            next = view.with(row ? ShownRows.TRAINING : ShownRows.row(first(experiment)));
        }
        return next;
    }

    private static int first(Experiment experiment) {
        return experiment.surface().data().orElseThrow().sample().rows().number(false, 0);
    }
}
