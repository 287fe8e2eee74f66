package downhill.app.ball;

import downhill.app.stage.Simulation;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.experiment.study.Divergence;
import downhill.language.Digits;
import downhill.ui.ball.DivergenceCard;
import downhill.ui.ball.DivergencePanel;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import downhill.ui.shell.Toasts;
import downhill.workspace.Lab;
import downhill.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/** Says why particles diverged, and does what a person asks for then. */
public final class DivergenceController {
    private static final String RATE = "rate";

    private final Workspace workspace;
    private final Simulation simulation;
    private final Toasts toasts;
    private final DivergenceSearch search;
    private final DivergenceCards cards;
    private final DivergencePanel panel = new DivergencePanel();

    public DivergenceController(Workspace workspace, Simulation simulation, Executor worker, Toasts toasts) {
        this.workspace = workspace;
        this.simulation = simulation;
        this.toasts = toasts;
        search = new DivergenceSearch(simulation, worker);
        cards = new DivergenceCards(simulation, search);
    }

    /** Once a frame, after the run went on. */
    public void watch() {
        search.watch();
    }

    /** Why the first of the team's particles diverged, once that is known. */
    public Optional<TeamDivergence> of(int team) {
        return search.of(team);
    }

    /** Holds a run that goes on without any particle; one that loops begins again by itself. */
    public void hold() {
        boolean spent = simulation.diverged() == simulation.particles();
        if (spent && workspace.lab().running() && workspace.lab().loopAt() == 0) {
            workspace.change(lab -> lab.withRunning(false));
            toasts.tell(
                    isWithoutStart()
                            ? "No particle can start, as the loss has no value there" + reason()
                                    + ". Choose another start."
                            : "Every particle has diverged, so the run is paused. Reset starts again.");
        }
    }

    private String reason() {
        Experiment experiment = simulation.experiment();
        Engine.Ball ball = simulation.ball(0);
        return experiment
                .surface()
                .noValue(experiment.values(), ball.x(), ball.y())
                .map(reason -> ": " + reason)
                .orElse("");
    }

    private boolean isWithoutStart() {
        return IntStream.range(0, simulation.balls().size())
                .allMatch(team -> simulation.ball(team).stopped() == 1 && !Double.isFinite(simulation.ballLoss(team)));
    }

    /** Draws the pane below or beside the card of the ball, if particles diverged. */
    public void draw(Widgets ui, int selected, Rect scene, BallController ballController) {
        List<DivergenceCard> all = cards.all();
        if (all.isEmpty()) {
            return;
        }
        DivergencePanel.Answer answer = panel.draw(
                ui,
                workspace.openPanels(),
                all,
                selected,
                scene,
                ballController.chip(),
                ballController.free(),
                bendX(selected, ballController));
        workspace.open(answer.openPanels());
        search.of(answer.wish().team())
                .ifPresent(teamDivergence -> grant(answer.wish().kind(), teamDivergence));
    }

    private float bendX(int team, BallController ballController) {
        return search.of(team)
                .flatMap(teamDivergence -> teamDivergence.why().bend())
                .map(bend -> ballController.across(bend.x(), bend.y()))
                .orElse(Float.NaN);
    }

    private void grant(DivergencePanel.Wish.Kind kind, TeamDivergence teamDivergence) {
        switch (kind) {
            case NONE -> {}
            case STABLE ->
                teamDivergence
                        .why()
                        .calmRate()
                        .ifPresent(rate -> workspace.change(lab -> stable(lab, teamDivergence.team(), rate)));
            case BEFORE -> back(teamDivergence.why());
        }
    }

    /** Where a change made it, without that change, or else it would be made again on the way on. */
    private void back(Divergence why) {
        workspace.change(lab -> lab.withRunning(false));
        String step = "Back at step " + Digits.count(why.calm());
        if (why.made().isPresent()) {
            simulation.goTo(why.calm());
            workspace.change(lab -> lab.withExperiment(why.made().get().before()));
            toasts.tell(step + ", without the change that was made there. Undo makes it again.");
        } else {
            workspace.change(lab -> lab.withGoTo(why.calm()));
            toasts.tell(step + ". Run takes the same way again, until you change something, such as "
                    + DivergenceCards.change(why) + ".");
        }
    }

    private static Lab stable(Lab lab, int index, double rate) {
        Experiment experiment = lab.experiment();
        Team team = experiment.teams().get(index).constant(RATE).with(RATE, rate);
        return lab.withExperiment(experiment.withTeam(index, team)).withGoTo(Lab.AFRESH);
    }
}
