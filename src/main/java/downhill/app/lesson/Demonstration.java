package downhill.app.lesson;

import downhill.app.stage.Simulation;
import downhill.lesson.AnswerStep;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Plays a goal's answer one step after the other, slowly enough to follow, or each as fast as it goes. */
public final class Demonstration {
    private static final float PAUSE = 0.7f;

    /** Frames over which a run is spread to be watched. */
    private static final int FRAMES = 180;

    private final StageActor stageActor;
    private final Simulation simulation;
    private final PageActor pageActor;
    private final Acts acts = new Acts();
    private final Deque<AnswerStep> left = new ArrayDeque<>();
    private boolean atOnce;
    private boolean shows;
    private float pause;
    private long stride;
    private long target;

    Demonstration(StageActor stageActor, Simulation simulation, PageActor pageActor) {
        this.stageActor = stageActor;
        this.simulation = simulation;
        this.pageActor = pageActor;
    }

    /** Begins, in place of what was played before. */
    public void play(List<AnswerStep> answer, boolean quickly) {
        stop();
        left.addAll(answer);
        atOnce = quickly;
        shows = !quickly;
    }

    void stop() {
        left.clear();
        target = 0;
        pause = 0;
        shows = false;
    }

    /** Whether a reader watches it, until all that it moved has come to rest. */
    boolean isShowing() {
        return shows;
    }

    public boolean isPlaying() {
        return !left.isEmpty() || target > 0;
    }

    /** A frame has passed. */
    void frame(float seconds) {
        shows &= isPlaying() || stageActor.isMoving();
        if (!isPlaying()) return;
        if (target > 0) {
            run();
            return;
        }
        pause -= seconds;
        if (pause > 0 || stageActor.isMoving()) return;
        left.remove().accept(acts);
        pause = atOnce ? 0 : PAUSE;
    }

    private void run() {
        if (simulation.step() >= target) {
            target = 0;
            return;
        }
        stageActor.goTo(Math.min(target, simulation.step() + stride));
    }

    private final class Acts implements AnswerStep.Cases {
        @Override
        public void set(AnswerStep.Set answerStep) {
            pageActor.set(answerStep);
        }

        @Override
        public void setTeam(AnswerStep.SetTeam answerStep) {
            pageActor.setTeam(answerStep);
        }

        @Override
        public void place(AnswerStep.Place answerStep) {
            stageActor.place(answerStep);
        }

        @Override
        public void run(AnswerStep.Run answerStep) {
            target = simulation.step() + answerStep.steps();
            stride = atOnce ? answerStep.steps() : Math.max(1, answerStep.steps() / FRAMES);
            Demonstration.this.run();
        }

        @Override
        public void forward(AnswerStep.Forward answerStep) {
            stageActor.forward(atOnce);
        }

        @Override
        public void backward(AnswerStep.Backward answerStep) {
            stageActor.backward(atOnce);
        }

        @Override
        public void show(AnswerStep.Show answerStep) {
            pageActor.show(answerStep);
        }

        @Override
        public void tell(AnswerStep.Tell answerStep) {
            pageActor.tell(answerStep);
        }

        @Override
        public void claim(AnswerStep.Claim answerStep) {
            pageActor.tell(answerStep);
        }

        @Override
        public void rule(AnswerStep.Rule answerStep) {
            stageActor.rule(answerStep);
        }
    }
}
