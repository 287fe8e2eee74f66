package downhill.ui.data;

import downhill.dataset.Batch;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.experiment.study.BatchNoise;
import downhill.experiment.study.SettledParticles;
import downhill.ui.kit.SmallTable;
import downhill.ui.kit.Widgets;
import java.util.List;

/** What theory says of the noise of batches, of where it settles and of the valleys, and what is measured here. */
final class TheoryCard {
    private static final float[] PAIR = {0.58f, 1};
    private static final float[] FOUR = {0.44f, 0.63f, 0.82f, 1};

    /** So many standard errors apart are more than chance. */
    private static final double STANDARD_ERRORS = 4;

    private final Widgets ui;
    private final Experiment experiment;
    private final int team;

    TheoryCard(Widgets ui, Experiment experiment, int team) {
        this.ui = ui;
        this.experiment = experiment;
        this.team = team;
    }

    /** Draws it; true when the crowds are to run, or to stop where they do. */
    boolean draw(BatchNoise batchNoise, Theory theory) {
        noise(batchNoise);
        ui.space(4);
        settled(theory.settled());
        ui.space(4);
        valleys(theory.settled());
        if (theory.settled().size() < 2) {
            return false;
        }
        ui.space(4);
        return new CrowdCard(ui).draw(theory);
    }

    private void noise(BatchNoise batchNoise) {
        Batch batch = experiment.teams().get(team).batch();
        String formula = batch.kind() == Batch.Kind.EPOCHS ? "σ²/B · (N−B)/(N−1)" : "σ²/B";
        SmallTable table = new SmallTable(ui, PAIR);
        ui.text("Variance of a batch's gradient", ui.fonts().small(), ui.theme().text());
        table.line(
                "Theory of the variance",
                "σ² is the variance of single rows' gradients, B the rows of a batch, N all rows. Rows that are drawn"
                        + " without coming twice tell more, by the factor (N−B)/(N−1).",
                List.of("B = " + batchNoise.size(), formula, batchNoise.cloud()[0].length + " batches"),
                true);
        axis(
                table,
                experiment.surface().x().name(),
                batchNoise.theory().xx(),
                batchNoise.measured().xx(),
                batchNoise.errorX());
        axis(
                table,
                experiment.surface().y().name(),
                batchNoise.theory().yy(),
                batchNoise.measured().yy(),
                batchNoise.errorY());
    }

    private void axis(SmallTable table, String name, double theory, double measured, double error) {
        String help = "Along " + name + ", at the ball: the variance that theory has, and that of real batches with its"
                + " standard error in percent.";
        table.line(
                "Variance along " + name,
                help,
                List.of("along " + name, TheoryNumbers.text(theory), TheoryNumbers.withError(measured, error)),
                false);
    }

    private void settled(List<SettledParticles> settled) {
        Team own = experiment.teams().get(team);
        ui.text(
                "Where " + own.name() + " settles: variance",
                ui.fonts().small(),
                ui.theme().text());
        SmallTable table = new SmallTable(ui, PAIR);
        String help = "On a parabola of curvature λ descent with independent batches ends in a cloud of variance"
                + " ησ²/(Bλ(2−ηλ)), with momentum ησ²(1+β)/(Bλ(1−β)(2(1+β)−ηλ)). Here it is reckoned from the rule itself"
                + " and the rows at the valley's bottom. In epochs the batches add up to all rows, so it is less.";
        table.line("Theory of settling", help, List.of("curvature", "theory", "measured"), true);
        boolean any = false;
        for (SettledParticles valley : settled) {
            for (SettledParticles.Spread spread : valley.spreads()) {
                any = true;
                String theory = spread.theory().isPresent()
                        ? TheoryNumbers.text(spread.theory().getAsDouble())
                        : "–";
                table.line(
                        "Settled at λ " + TheoryNumbers.text(spread.curvature()),
                        help,
                        List.of(
                                "λ " + TheoryNumbers.text(spread.curvature()),
                                theory,
                                TheoryNumbers.withError(spread.measured(), spread.error())),
                        false);
            }
        }
        if (!any) {
            ui.name("It takes a crowd: give the team some hundred particles, and run it for a while.");
        } else if (settled.stream().flatMap(valley -> valley.spreads().stream()).anyMatch(TheoryCard::isApart)) {
            String why = "They differ where the cloud has not settled yet, or its valley is no parabola.";
            ui.name(why);
            ui.done(why, "Run on until the measured numbers stand still. In epochs they stay below theory.");
        }
    }

    private static boolean isApart(SettledParticles.Spread spread) {
        if (spread.theory().isEmpty()) return false;
        double off = Math.abs(spread.measured() - spread.theory().getAsDouble());
        return off > STANDARD_ERRORS * spread.error();
    }

    private void valleys(List<SettledParticles> settled) {
        if (settled.isEmpty()) {
            return;
        }
        boolean several = settled.size() > 1;
        ui.text(
                several ? "Its valleys" : "Its valley",
                ui.fonts().small(),
                ui.theme().text());
        SmallTable table = new SmallTable(ui, FOUR);
        String help = "The bottom of each valley of the training loss: how sharply it bends there (the larger λ, the"
                + " narrower), the loss over the rows trained on and over those held out, and the share of the team's"
                + " particles nearest to it.";
        table.line("Valleys", help, List.of("at", "λ", "train", "held", "share"), true);
        for (SettledParticles one : settled) {
            String at = TheoryNumbers.text(one.valley().x(), 2) + ", "
                    + TheoryNumbers.text(one.valley().y(), 2);
            double heldOut = one.valley().heldOut();
            table.line(
                    "Valley at " + at,
                    help,
                    List.of(
                            at,
                            TheoryNumbers.text(one.valley().curvature().max(), 2),
                            TheoryNumbers.text(one.valley().loss()),
                            Double.isNaN(heldOut) ? "–" : TheoryNumbers.text(heldOut),
                            TheoryNumbers.percent(one.share())),
                    false);
        }
    }
}
