package downhill.ui.lab;

import downhill.dataset.Batch;
import downhill.experiment.Batches;
import downhill.experiment.Effort;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.language.Digits;
import downhill.ui.kit.Item;
import downhill.ui.kit.Range;
import downhill.ui.kit.SmallControls;
import downhill.ui.kit.Widgets;
import downhill.workspace.DataFacts;
import imgui.ImGui;
import java.util.List;

/** How exact the gradient is that the team's steps see: over data by the rows of a batch, else by noise that is made up. */
final class BatchControls {
    private static final double MOST_NOISE = 100;
    private static final int USUAL = 16;
    private static final List<Item> KINDS = List.of(
            new Item("All rows", "Every step sees every row: the exact gradient of the loss, at the full price."),
            new Item(
                    "Replaced",
                    "Each row of a batch is drawn from all, so that one can come twice: the batches know nothing of"
                            + " each other."),
            new Item(
                    "Epochs",
                    "The rows in a new random order, batch after batch until each was seen once: the course's loop."));

    private BatchControls() {}

    /** For the team with that index. */
    static Experiment draw(Widgets ui, Experiment experiment, int index, DataFacts facts) {
        Team team = experiment.teams().get(index);
        ui.name(team.name(), ui.theme().team(index));
        Team next = team;
        if (ready(experiment)) {
            next = rows(ui, next, Batches.all(experiment));
            cost(ui, index, facts);
        } else {
            ui.name("This loss is a formula alone. Choose a landscape over data, such as Fitting a line, for real"
                    + " batches.");
        }
        next = noise(ui, next);
        Experiment changed = next.equals(team) ? experiment : experiment.withTeam(index, next);
        return ready(experiment) && three(ui) ? ThreeBatches.of(changed, index) : changed;
    }

    /** In a few words what makes the team's gradient inexact; nothing where it is exact. */
    static String note(Experiment experiment, Team team) {
        boolean part = ready(experiment) && team.batch().kind() != Batch.Kind.FULL;
        String rows = part ? counted(team.batch().size(Batches.all(experiment))) : "";
        String noise = team.noise() > 0 ? "noise " + Digits.text(team.noise()) : "";
        return rows.isEmpty() || noise.isEmpty() ? rows + noise : rows + ", " + noise;
    }

    private static String counted(int rows) {
        return Digits.count(rows) + (rows == 1 ? " row" : " rows");
    }

    /** Over data that are read already. */
    private static boolean ready(Experiment experiment) {
        return experiment.surface().data().filter(data -> data.sample().ready()).isPresent();
    }

    private static boolean three(Widgets ui) {
        String help =
                "The course's three side by side, from one start and with one rule: teal sees all rows at each step,"
                        + " orange a mini-batch, purple a single row.";
        return ui.button("Full, mini-batch, single row", Widgets.FULL_WIDTH, help);
    }

    private static Team rows(Widgets ui, Team team, int all) {
        Batch batch = kind(ui, team.batch(), all);
        if (all > 1) {
            int size = batch.size(all);
            String help = "How many of the " + Digits.count(all) + " rows a step sees, each row's gradient in the mean."
                    + " Try 1, then 16, then all, and watch the trail.";
            Range range = new Range(1, all, true, true);
            int next = (int) ui.slider("Rows in a batch", size, range, Digits.count(size), help);
            batch = next == size ? batch : sized(batch, next);
        }
        return team.withBatch(batch);
    }

    /** A slider that is moved away from all rows wants batches. */
    private static Batch sized(Batch batch, int rows) {
        return batch.kind() == Batch.Kind.FULL ? Batch.epochs(rows) : batch.withRows(rows);
    }

    private static Batch kind(Widgets ui, Batch batch, int all) {
        ui.name("Rows that a step sees");
        Batch next = batch;
        float gap = ui.px(4);
        float width = (ImGui.getContentRegionAvailX() - 2 * gap) / 3;
        for (Batch.Kind kind : Batch.Kind.values()) {
            if (kind.ordinal() > 0) {
                ImGui.sameLine(0, gap);
            }
            Item item = KINDS.get(kind.ordinal());
            if (SmallControls.toggle(ui, item.title(), kind == batch.kind(), width, item.help())) {
                int usual = Math.min(USUAL, all);
                next = new Batch(kind, batch.kind() == Batch.Kind.FULL ? usual : batch.rows());
            }
        }
        return next;
    }

    private static void cost(Widgets ui, int index, DataFacts facts) {
        if (index >= facts.efforts().size()) {
            return;
        }
        Effort effort = facts.efforts().get(index);
        String words = "step " + Digits.count(facts.step()) + ": row gradients "
                + Digits.count(effort.evaluations(facts.step())) + ", epochs "
                + Digits.text(effort.epochs(facts.step()));
        ui.text(words, ui.fonts().small(), ui.theme().text());
        ui.done(
                "Cost so far",
                "What a particle of this team has computed: gradients of single rows, and how many times through all of"
                        + " them that is.");
    }

    private static Team noise(Widgets ui, Team team) {
        String help = "Random numbers added to the gradient: their standard deviation. They are made up, not"
                + " from data. Try 1 and watch the particles leave a shallow valley.";
        double now = team.noise();
        double next =
                ui.slider("Gradient noise, synthetic", now, Range.logFromZero(MOST_NOISE), Digits.text(now), help);
        return next == now ? team : team.with(Team.NOISE, next);
    }
}
