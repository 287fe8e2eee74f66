package downhill.app.lesson;

import downhill.app.circuit.CircuitController;
import downhill.circuit.Trace;
import downhill.dataset.Batch;
import downhill.experiment.Batches;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.lesson.Part;
import downhill.workspace.Lab;
import downhill.workspace.Workspace;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The numbers of what is on the stage that a lesson's slider or answer moves, by their names. */
record StageNumbers(Workspace workspace, CircuitController circuits) {
    private static final String SPEED = "speed";
    private static final String BATCH = "batch";
    private static final String PARTICLES = "particles";
    private static final int MOST = 10_000_000;

    /**
     * What it stands at; empty where there is no such number now. {@code team} is from 1, empty for the first that has
     * it.
     */
    OptionalDouble get(String name, OptionalInt team) {
        if (circuits.isOpen()) {
            Double input = circuits.lab().trace().inputs().get(name);
            return input == null ? OptionalDouble.empty() : OptionalDouble.of(input);
        }
        if (name.equals(SPEED)) return OptionalDouble.of(workspace.lab().speed() / Lab.PLAIN_SPEED);
        Experiment experiment = workspace.lab().experiment();
        Double value = experiment.values().get(name);
        if (value != null) return OptionalDouble.of(value);
        for (int i = 0; i < experiment.teams().size(); i++) {
            boolean meant = team.isEmpty() || team.getAsInt() == i + 1;
            if (meant && has(experiment, experiment.teams().get(i), name))
                return OptionalDouble.of(of(experiment, i, name));
        }
        return OptionalDouble.empty();
    }

    private static boolean has(Experiment experiment, Team team, String name) {
        return switch (name) {
            case BATCH -> experiment.surface().data().isPresent();
            case PARTICLES, Team.NOISE -> true;
            default -> team.parameters().containsKey(name);
        };
    }

    private static double of(Experiment experiment, int index, String name) {
        Team team = experiment.teams().get(index);
        return switch (name) {
            case BATCH -> team.batch().size(Batches.all(experiment));
            case PARTICLES -> team.particles();
            case Team.NOISE -> team.noise();
            default -> team.parameters().get(name);
        };
    }

    /** Moves it, in all teams that have it or in that one; false where there is no such number now. */
    boolean set(String name, OptionalInt team, double value) {
        if (get(name, team).isEmpty()) return false;
        if (circuits.isOpen()) circuits.change(lab -> lab.with(name, value));
        else if (name.equals(SPEED)) workspace.change(lab -> lab.withSpeed(value * Lab.PLAIN_SPEED));
        else workspace.change(lab -> lab.withExperiment(moved(lab.experiment(), name, team, value)));
        return true;
    }

    /** Moves what a slider of the page is of; a run of the landscape is made anew, as far as it had come. */
    void slide(Part.Slide slide, double value) {
        boolean run = !circuits.isOpen() && !slide.of().equals(SPEED);
        if (set(slide.of(), slide.team(), value) && run) workspace.change(lab -> lab.withGoTo(Lab.AGAIN));
    }

    private static Experiment moved(Experiment experiment, String name, OptionalInt team, double value) {
        if (experiment.values().containsKey(name)) return experiment.withValue(name, value);
        Experiment next = experiment;
        for (int i = 0; i < experiment.teams().size(); i++) {
            Team old = experiment.teams().get(i);
            boolean meant = team.isEmpty() || team.getAsInt() == i + 1;
            if (meant && has(experiment, old, name)) next = next.withTeam(i, moved(experiment, old, name, value));
        }
        return next;
    }

    private static Team moved(Experiment experiment, Team team, String name, double value) {
        int whole = (int) Math.max(1, Math.min(MOST, Math.rint(value)));
        return switch (name) {
            case BATCH -> team.withBatch(batch(team.batch(), Math.min(whole, Batches.all(experiment))));
            case PARTICLES -> team.withParticles(whole);
            default -> team.with(name, value);
        };
    }

    private static Batch batch(Batch old, int rows) {
        return old.kind() == Batch.Kind.FULL ? Batch.epochs(rows) : old.withRows(rows);
    }

    /** The circuit on the stage as far as its passes have come; empty where there is none. */
    Optional<Trace> trace() {
        return circuits.isOpen() ? Optional.of(circuits.lab().trace()) : Optional.empty();
    }
}
