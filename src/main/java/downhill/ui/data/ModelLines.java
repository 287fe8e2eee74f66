package downhill.ui.data;

import downhill.colour.Rgb;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.study.ModelLine;
import downhill.loss.Data;
import downhill.ui.kit.DashedLine;
import downhill.ui.kit.Widgets;
import downhill.workspace.TeamLook;
import imgui.ImDrawList;
import imgui.ImVec2;
import imgui.extension.implot.ImPlot;
import java.util.ArrayList;
import java.util.List;

/** What the weights at each ball make of the rows, in the plot that is open: a line or a boundary a team. */
final class ModelLines {
    /** Lines that can still be told apart. */
    private static final int MOST = 6;

    private final ImVec2 at = new ImVec2();
    private final List<ModelLine> lines = new ArrayList<>();

    /** They are of another loss or of other data from now on. */
    void forget() {
        lines.clear();
    }

    /** One a team, in its colour and dash, the first above the others. */
    void draw(Widgets ui, Experiment experiment, List<Engine.Ball> balls, Rows rows) {
        Data data = experiment.surface().data().orElseThrow();
        if (data.model().isEmpty() || data.plot().isEmpty()) {
            return;
        }
        int count = Math.min(MOST, balls.size());
        while (lines.size() < count) {
            lines.add(new ModelLine(experiment, rows.x0(), rows.x1(), rows.y0(), rows.y1()));
        }
        for (int team = count - 1; team >= 0; team--) {
            ModelLine line = lines.get(team);
            line.at(balls.get(team).x(), balls.get(team).y());
            TeamLook teamLook = TeamLook.of(ui.theme(), team);
            if (line.classes()) {
                between(ui, line, teamLook, rows);
            } else {
                curve(ui, line, teamLook);
            }
        }
    }

    private void curve(Widgets ui, ModelLine line, TeamLook teamLook) {
        DashedLine dashed = new DashedLine(ImPlot.getPlotDrawList(), teamLook, ui.px(1.2f));
        for (int i = 0; i < line.places().length; i++) {
            ImPlot.plotToPixels(at, line.places()[i], line.values()[i]);
            if (i == 0) {
                dashed.move(at.x, at.y);
            } else {
                dashed.line(at.x, at.y);
            }
        }
    }

    private void between(Widgets ui, ModelLine line, TeamLook teamLook, Rows rows) {
        ImDrawList list = ImPlot.getPlotDrawList();
        for (int piece = 0; piece < line.boundary().count(); piece++) {
            end(line, piece, 0, rows);
            float x = at.x;
            float y = at.y;
            end(line, piece, 1, rows);
            list.addLine(x, y, at.x, at.y, Rgb.abgr(teamLook.colour()), ui.px(2));
        }
    }

    private void end(ModelLine line, int piece, int end, Rows rows) {
        double x = rows.x0() + line.boundary().x(piece, end) * (rows.x1() - rows.x0());
        double y = rows.y0() + line.boundary().y(piece, end) * (rows.y1() - rows.y0());
        ImPlot.plotToPixels(at, x, y);
    }

    /** What a team's line holds, for tests. */
    ModelLine get(int team) {
        return lines.get(team);
    }
}
