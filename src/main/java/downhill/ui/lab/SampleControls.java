package downhill.ui.lab;

import downhill.dataset.Column;
import downhill.experiment.Experiment;
import downhill.language.Digits;
import downhill.loss.Data;
import downhill.ui.kit.Item;
import downhill.ui.kit.Range;
import downhill.ui.kit.Widgets;
import downhill.workspace.DataFacts;
import java.util.ArrayList;
import java.util.List;

/** Which columns of the rows the loss reads, whether they are standardised, and how many rows are held out. */
final class SampleControls {
    private static final double MOST_HELD = 0.9;

    private SampleControls() {}

    static Experiment draw(Widgets ui, Experiment experiment, Data data, DataFacts facts) {
        List<Column> columns = new ArrayList<>();
        for (Column column : data.sample().columns()) {
            columns.add(column(ui, column, facts));
        }
        boolean standard = columns.stream().anyMatch(Column::number)
                && columns.stream().filter(Column::number).allMatch(Column::standardised);
        String help =
                "Takes the training rows' mean off each column of numbers and divides by their standard deviation."
                        + " Then the valley is about as long as wide, and one rate suits both weights.";
        boolean next = ui.checkbox("Standardise", standard, help);
        if (next != standard) {
            columns.replaceAll(column -> column.number() ? column.standardised(next) : column);
        }
        double held = held(ui, data.sample().held());
        boolean same =
                columns.equals(data.sample().columns()) && held == data.sample().held();
        return same
                ? experiment
                : experiment
                        .withEdited(experiment.surface().over(data.with(columns, held)))
                        .withValues(experiment.values());
    }

    private static Column column(Widgets ui, Column column, DataFacts facts) {
        if (facts.columns().isEmpty()) {
            return column;
        }
        ui.name("Column for " + column.name());
        List<Column> choices = facts.columns().get().choices(column.name());
        List<Item> items = choices.stream()
                .map(choice -> new Item(
                        words(choice),
                        choice.number() ? "A column of numbers." : "1 in rows that have this text, 0 in the others."))
                .toList();
        int now = choices.indexOf(column.standardised(false));
        String help = "What " + column.name() + " stands for in the loss of a row.";
        int chosen = ui.choice("Column for " + column.name(), words(column), now, items, help);
        return chosen == now
                ? column
                : choices.get(chosen)
                        .standardised(
                                column.standardised() && choices.get(chosen).number());
    }

    private static String words(Column column) {
        return column.number() ? column.from() : column.from() + " is " + column.is();
    }

    private static double held(Widgets ui, double now) {
        String help = "The share of the rows that training never sees. Their loss tells whether what was learned holds"
                + " for others. Try a half, and look at the held-out landscape.";
        return ui.slider("Held out", now, Range.linear(0, MOST_HELD), Digits.text(now), help);
    }
}
