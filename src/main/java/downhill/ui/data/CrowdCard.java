package downhill.ui.data;

import downhill.colour.Rgb;
import downhill.experiment.study.SettledParticles;
import downhill.experiment.study.ValleyShareScan;
import downhill.ui.kit.SmallTable;
import downhill.ui.kit.Widgets;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Where crowds of particles with several batch sizes and rates end: the button that sends them, and their shares. */
record CrowdCard(Widgets ui) {
    /** Draws it; true when the crowds are to run, or to stop where they do. */
    boolean draw(Theory theory) {
        if (theory.progress() >= 0) {
            ImGui.pushStyleColor(ImGuiCol.PlotHistogram, Rgb.abgr(ui.theme().accent()));
            ImGui.progressBar((float) theory.progress(), Widgets.FULL_WIDTH, ui.px(6), "");
            ImGui.popStyleColor();
            return ui.button("Stop the crowds", Widgets.FULL_WIDTH, "Leaves it at that.");
        }
        String help = ValleyShareScan.PARTICLES + " particles from everywhere run " + ValleyShareScan.STEPS
                + " steps with this team's rule, for three batch sizes and three rates. Where do they end? The popular"
                + " claim says that noise prefers the wide valley: see for which rates it holds.";
        boolean wanted = ui.button("Where do crowds end?", Widgets.FULL_WIDTH, help);
        theory.shares().ifPresent(result -> shares(result, theory.settled()));
        return wanted;
    }

    /** One line a rate, one column a size. */
    private void shares(ValleyShareScan.Result result, List<SettledParticles> settled) {
        int wide = IntStream.range(0, settled.size())
                .boxed()
                .min(Comparator.comparingDouble(
                        i -> settled.get(i).valley().curvature().max()))
                .orElse(0);
        ui.text("Share in the widest valley", ui.fonts().small(), ui.theme().text());
        SmallTable table = new SmallTable(ui, new float[] {0.5f, 0.75f, 1});
        String help = "Of " + ValleyShareScan.PARTICLES
                + " particles; by chance a share of a half is off by 2.5 % more or less.";
        List<String> head = new ArrayList<>(List.of("rate"));
        result.sizes().forEach(size -> head.add("B = " + size));
        table.line("Sizes of the crowds' batches", help, head, true);
        for (int r = 0; r < result.rates().size(); r++) {
            List<String> cells = new ArrayList<>(
                    List.of("η " + TheoryNumbers.text(result.rates().get(r))));
            for (double[] shares : result.shares()[r]) {
                cells.add(TheoryNumbers.percent(shares[Math.min(wide, shares.length - 1)]));
            }
            table.line("Shares at η " + TheoryNumbers.text(result.rates().get(r)), help, cells, false);
        }
    }
}
