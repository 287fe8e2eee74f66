package downhill.app.explorer;

import downhill.app.data.DataController;
import downhill.app.files.DocumentWatcher;
import downhill.app.stage.BasinWork;
import downhill.app.stage.RaceSampler;
import downhill.app.stage.Simulation;
import downhill.app.stage.Viewports;
import downhill.experiment.Effort;
import downhill.library.Library;
import downhill.render.Guides;
import downhill.render.Stroke;
import downhill.ui.kit.Layout;
import downhill.ui.kit.Widgets;
import downhill.ui.lab.LabPanel;
import downhill.ui.race.RacePanel;
import downhill.ui.race.TimelineBar;
import downhill.ui.stage.CrossSectionPanel;
import downhill.workspace.CrossSectionLine;
import downhill.workspace.LabSection;
import downhill.workspace.OpenPanels;
import downhill.workspace.Playback;
import downhill.workspace.View;
import downhill.workspace.Workspace;

/** The controls around the landscape: the Lab, the cross-section, the race and the timeline. */
public final class LabController {
    private final Workspace workspace;
    private final Simulation simulation;
    private final Viewports viewports;
    private final RaceSampler raceSampler;
    private final BasinWork basins;
    private final DocumentWatcher documentWatcher;
    private final DataController data;
    private final LabPanel panel;
    private final CrossSectionPanel cut = new CrossSectionPanel();
    private final RacePanel race = new RacePanel();
    private Guides uncut;
    private Guides withCut;
    private Stroke line;

    LabController(
            Library library,
            Workspace workspace,
            Simulation simulation,
            Viewports viewports,
            RaceSampler raceSampler,
            BasinWork basins,
            DocumentWatcher documentWatcher,
            DataController data) {
        this.workspace = workspace;
        this.simulation = simulation;
        this.viewports = viewports;
        this.raceSampler = raceSampler;
        this.basins = basins;
        this.documentWatcher = documentWatcher;
        this.data = data;
        panel = new LabPanel(
                library.surfaces().all(),
                library.optimizers().all(),
                library.palettes().all());
    }

    /** The index of the team whose controls are shown. */
    int team() {
        return viewports.team();
    }

    /** Opens the Lab with that section open and in sight. */
    void show(LabSection section) {
        workspace.showLab(true);
        workspace.open(workspace.openPanels().with(section.openable(), true));
        panel.show(section);
    }

    void draw(Widgets ui, Layout layout) {
        LabPanel.State next = panel(ui, layout);
        section(ui, next.view());
        if (next.openPanels().race()) {
            race(ui, next.openPanels(), layout);
        }
        timeline(ui, layout);
    }

    private void race(Widgets ui, OpenPanels openPanels, Layout layout) {
        RacePanel.State shown = new RacePanel.State(openPanels, team());
        RacePanel.State next =
                race.draw(ui, simulation.experiment(), raceSampler.race(), simulation.step(), shown, layout.race());
        workspace.open(next.openPanels());
        if (next.team() != shown.team()) {
            viewports.select(next.team());
        }
    }

    /** Draws the cross-section where it is wanted: a picture as the landscape is, and there without controls too. */
    void section(Widgets ui, View view) {
        int team = team();
        double x = simulation.ball(team).x();
        double y = simulation.ball(team).y();
        CrossSectionLine next = cut.draw(
                ui,
                simulation.experiment(),
                simulation.landscape(),
                team,
                x,
                y,
                view.crossSectionLine(),
                viewports.stageLayout().cut());
        viewports.adopt(view.with(next));
    }

    /** With the line along which the landscape is cut, while the curve is shown. */
    public Guides cut(Guides guides) {
        if (viewports.view().crossSectionLine() == CrossSectionLine.NONE
                || viewports.stageLayout().cut().isEmpty()
                || cut.line() == null) {
            return guides;
        }
        if (guides != uncut || line != cut.line()) {
            uncut = guides;
            line = cut.line();
            withCut = guides.with(line);
        }
        return withCut;
    }

    private LabPanel.State panel(Widgets ui, Layout layout) {
        panel.put(documentWatcher.choices());
        LabPanel.State shown = new LabPanel.State(
                workspace.lab().experiment(),
                workspace.openPanels(),
                viewports.view(),
                basins.progress(),
                data.facts(raceSampler.cost()));
        LabPanel.State next = layout.panel().isEmpty() ? shown : panel.draw(ui, shown, layout.panel());
        workspace.change(lab -> lab.withExperiment(next.experiment()));
        panel.saving().ifPresent(documentWatcher::save);
        panel.wish().ifPresent(data::grant);
        workspace.open(next.openPanels());
        return next;
    }

    private void timeline(Widgets ui, Layout layout) {
        Effort effort = raceSampler.race().effort(team());
        Playback playback = new Playback(simulation.step(), simulation.furthest(), simulation.changes(), effort);
        TimelineBar.State shown =
                new TimelineBar.State(workspace.lab(), workspace.openPanels().over());
        TimelineBar.State next = TimelineBar.draw(ui, shown, playback, layout.timeline());
        workspace.change(before -> next.lab());
        workspace.open(workspace.openPanels().withOver(next.over()));
    }
}
