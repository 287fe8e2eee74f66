package downhill.app.command;

import com.google.gson.JsonObject;
import downhill.app.console.TextTable;
import downhill.experiment.Effort;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.experiment.plan.LossEvaluator;
import downhill.experiment.study.Divergence;
import downhill.loss.Data;
import downhill.scene.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A finished run, for scripts and for people. */
record RunReport(Experiment experiment, String engine, String renderer, int steps, RunResult runResult) {
    static RunReport of(Experiment experiment, Engine engine, int steps, RunResult runResult) {
        return new RunReport(experiment, engine.name(), engine.renderer(), steps, runResult);
    }

    private Team team() {
        return experiment.teams().get(0);
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("optimizer", team().optimizer().id());
        JsonObject parameters = Json.numbers(team().parameters());
        experiment.values().forEach((name, value) -> parameters.add(name, Json.number(value)));
        team().schedules().forEach((name, schedule) -> parameters.addProperty(name, schedule.text()));
        json.add("parameters", parameters);
        json.addProperty("engine", engine);
        json.addProperty("renderer", renderer);
        json.addProperty("seed", experiment.seed());
        json.addProperty("steps", steps);
        json.addProperty("particles", team().particles());
        experiment.surface().data().ifPresent(data -> json.add("data", json(data)));
        Optional<LossEvaluator> held = LossEvaluator.heldOut(experiment, Integer.MAX_VALUE);
        json.add("trajectory", Json.array(runResult.path(), stop -> json(stop, held)));
        json.addProperty("diverged", runResult.diverged());
        json.add("particle_steps_per_second", Json.number(runResult.particleStepsPerSecond()));
        return json;
    }

    /** What a particle's steps cost; of a loss over data. */
    private Optional<Effort> effort() {
        return experiment.surface().data().map(data -> new Effort(data.rows().rows(), team()));
    }

    private JsonObject json(Data data) {
        int rows = data.rows().rows();
        Effort effort = effort().orElseThrow();
        JsonObject json = new JsonObject();
        json.addProperty("name", data.sample().dataset().id());
        json.addProperty("reading", data.sample().rows().csvReading().sentence());
        json.addProperty("rows", rows);
        json.addProperty("batch", team().batch().size(rows));
        json.addProperty("drawn", team().batch().kind().name().toLowerCase(Locale.ROOT));
        cost(json, effort, steps);
        RunResult.Stop end = runResult.path().get(runResult.path().size() - 1);
        LossEvaluator.heldOut(experiment, Integer.MAX_VALUE)
                .ifPresent(held -> json.add("held_out_loss", Json.number(held.at(end.x(), end.y()))));
        return json;
    }

    private static void cost(JsonObject json, Effort effort, long step) {
        json.addProperty("evaluations", effort.evaluations(step));
        json.add("epochs", Json.number(effort.epochs(step)));
    }

    private JsonObject json(RunResult.Stop stop, Optional<LossEvaluator> held) {
        JsonObject position = new JsonObject();
        position.add(experiment.surface().x().name(), Json.number(stop.x()));
        position.add(experiment.surface().y().name(), Json.number(stop.y()));
        JsonObject json = new JsonObject();
        json.addProperty("step", stop.step());
        effort().ifPresent(effort -> cost(json, effort, stop.step()));
        json.add("position", position);
        json.add("loss", Json.number(stop.loss()));
        held.ifPresent(loss -> json.add("held_out_loss", Json.number(loss.at(stop.x(), stop.y()))));
        return json;
    }

    /** The path as a table, then what became of the rest. */
    String text() {
        return "%s on %s, %s (%s)%n%s%n%s%n%s%s"
                .formatted(
                        team().optimizer().title(),
                        experiment.surface().title(),
                        engine,
                        renderer,
                        rows(),
                        textTable(),
                        stopped().orElse(""),
                        counts());
    }

    /** What became of all particles; nothing of one alone that cannot start. */
    private String counts() {
        boolean started = runResult.why().filter(Divergence::isAtStart).isEmpty();
        if (!started && team().particles() == 1) return "";
        return "%s%d of %d particles %s; %.3g particle-steps a second"
                .formatted(
                        runResult.why().isPresent() ? "\n" : "",
                        runResult.diverged(),
                        team().particles(),
                        started ? "diverged" : "could not start or diverged",
                        runResult.particleStepsPerSecond());
    }

    /** How many rows there are, and which were left out. */
    private String rows() {
        return experiment
                .surface()
                .data()
                .map(data -> data.sample().dataset().title() + ": "
                        + data.sample().rows().sentence() + "\n")
                .orElse("");
    }

    /** Over data, with the gradients of single rows and the epochs that each place has cost. */
    private TextTable textTable() {
        String x = experiment.surface().x().name();
        String y = experiment.surface().y().name();
        Optional<Effort> effort = effort();
        String loss = engine.equals("cpu") ? "loss" : "loss (in double)";
        Optional<LossEvaluator> held = LossEvaluator.heldOut(experiment, Integer.MAX_VALUE);
        List<String> head = new ArrayList<>(List.of("step"));
        if (effort.isPresent()) head.addAll(List.of("gradients", "epochs"));
        head.addAll(List.of(x, y, loss));
        held.ifPresent(rows -> head.add("held-out loss"));
        TextTable textTable = new TextTable(head.toArray(String[]::new));
        for (RunResult.Stop stop : runResult.path()) {
            List<String> cells = new ArrayList<>(List.of("" + stop.step()));
            effort.ifPresent(cost -> {
                cells.add("" + cost.evaluations(stop.step()));
                cells.add("" + cost.epochs(stop.step()));
            });
            cells.addAll(List.of("" + stop.x(), "" + stop.y(), "" + stop.loss()));
            held.ifPresent(rows -> cells.add("" + rows.at(stop.x(), stop.y())));
            textTable.row(cells.toArray(String[]::new));
        }
        return textTable;
    }

    /** Why the first particle diverged, if it did. */
    Optional<String> stopped() {
        return runResult
                .why()
                .map(why -> why.isAtStart()
                        ? "The first particle cannot start. " + why.sentence()
                        : "At step " + why.stopped() + " the first particle diverged. " + why.sentence());
    }
}
