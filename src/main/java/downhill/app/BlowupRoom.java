package downhill.app;

import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.ui.BlowupCard;
import downhill.ui.BlowupPanel;
import downhill.ui.Lab;
import downhill.ui.Rect;
import downhill.ui.Widgets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Says why particles diverged, and does what a person asks for then. */
final class BlowupRoom {
    private static final String RATE = "rate";

    private final Desk desk;
    private final BlowupSearch search;
    private final BlowupCards cards;
    private final BlowupPanel panel = new BlowupPanel();

    BlowupRoom(Desk desk, Simulation simulation, Executor worker) {
        this.desk = desk;
        search = new BlowupSearch(simulation, worker);
        cards = new BlowupCards(simulation, search);
    }

    /** Once a frame, after the run went on. */
    void watch() {
        search.watch();
    }

    /** Why the first of the team's particles diverged, once that is known. */
    Optional<Blowup> of(int team) {
        return search.of(team);
    }

    /** Draws the pane beside the closed card of the ball, if particles diverged. */
    void draw(Widgets ui, int selected, Rect scene, Rect chip) {
        List<BlowupCard> all = cards.all();
        if (all.isEmpty()) {
            return;
        }
        BlowupPanel.Answer answer = panel.draw(ui, desk.panels(), all, selected, scene, chip);
        desk.open(answer.panels());
        search.of(answer.wish().team()).ifPresent(blowup -> grant(answer.wish().kind(), blowup));
    }

    private void grant(BlowupPanel.Wish.Kind kind, Blowup blowup) {
        switch (kind) {
            case NONE -> {}
            case STABLE -> blowup.why().rate().ifPresent(rate -> desk.change(lab -> stable(lab, blowup.team(), rate)));
            case BEFORE ->
                desk.change(lab -> lab.withRunning(false).withGoTo(blowup.why().calm()));
        }
    }

    private static Lab stable(Lab lab, int index, double rate) {
        Experiment experiment = lab.experiment();
        Team team = experiment.teams().get(index).constant(RATE).with(RATE, rate);
        return lab.withExperiment(experiment.withTeam(index, team)).withGoTo(Lab.AFRESH);
    }
}
