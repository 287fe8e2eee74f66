package downhill.app.lesson;

import downhill.app.circuit.CircuitController;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.language.LanguageException;
import downhill.lesson.AnswerStep;
import downhill.optimizer.Optimizer;
import downhill.optimizer.Optimizers;
import downhill.workspace.CircuitLab;
import downhill.workspace.Workspace;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Does on the stage what a reader would, as a goal's answer says. */
record StageActor(Workspace workspace, CircuitController circuits, StageNumbers stageNumbers) {
    /** Drops the ball; the run begins again. */
    void place(AnswerStep.Place answerStep) {
        change(experiment -> experiment.withStart(experiment.start().at(answerStep.x(), answerStep.y())));
    }

    /** A number of what is on the stage. */
    void set(String name, OptionalInt team, double value) {
        stageNumbers.set(name, team, value);
    }

    /** Gives the first team another rule, as typing it in the Lab does; a rule that is no rule changes nothing. */
    void rule(AnswerStep.Rule answerStep) {
        Team team = workspace.lab().experiment().teams().get(0);
        try {
            Optimizer typed = Optimizers.typed(answerStep.text(), team.optimizer());
            change(experiment -> experiment.withTeam(0, team.withEdited(typed)));
        } catch (LanguageException noRule) {
            // The check of the lesson has told its author.
        }
    }

    private void change(UnaryOperator<Experiment> change) {
        workspace.change(lab -> lab.withExperiment(change.apply(lab.experiment())));
    }

    /** The forward pass, gate by gate or at once. */
    void forward(boolean atOnce) {
        circuits.change(lab -> atOnce ? lab.at(lab.trace().forward()) : lab.forwardPass());
    }

    /** The backward pass, gate by gate or at once. */
    void backward(boolean atOnce) {
        circuits.change(lab ->
                atOnce ? lab.at(lab.trace().backward()) : lab.asking(false).backwardPass());
    }

    /** Whether a circuit's numbers are on their way. */
    boolean isMoving() {
        CircuitLab lab = circuits.lab();
        return circuits.isOpen() && (lab.isRunning() || lab.progress() < 1);
    }

    /** The run goes to a step and stands there. */
    void goTo(long step) {
        workspace.change(lab -> lab.withRunning(false).withGoTo(step));
    }
}
