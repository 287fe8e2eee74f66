package downhill.scene.lesson;

import downhill.circuit.Trace;
import downhill.cpu.CpuEngine;
import downhill.document.Line;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.experiment.plan.Probe;
import downhill.experiment.study.Valley;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import java.math.BigDecimal;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/** Measures what a computation has in brackets, in the scenes and circuits of its page, on the CPU in double. */
record Measurements(StageBlocks stage, Lesson lesson, ValleyMeasurements valleys) {
    private static final int MOST_STEPS = 20_000;
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]*)]");
    private static final Pattern STEPS = Pattern.compile(
            "(fewest |most |)steps of ([\\w-]+) team (\\d+) until loss < (-?[\\d.e-]+)(?: with seeds 1 to (\\d+))?");
    private static final Pattern PERCENT =
            Pattern.compile("percent of steps of ([\\w-]+) team (\\d+) from (\\d+) to (\\d+) with loss > (-?[\\d.]+)");
    private static final Pattern LOSS = Pattern.compile("loss of ([\\w-]+) team (\\d+) after (\\d+)");
    private static final Pattern SHARE =
            Pattern.compile("percent of ([\\w-]+) team (\\d+) in valley (\\d+) after (\\d+)(?: with rate ([\\d.]+))?");
    private static final Pattern BOTTOM =
            Pattern.compile("(training loss|held-out loss|largest curvature) in valley (\\d+) of ([\\w-]+)");
    private static final Pattern VALUE = Pattern.compile("value of ([\\w-]+)");
    private static final Pattern GRADIENT = Pattern.compile("gradient of (\\w+) in ([\\w-]+)");

    Measurements(StageBlocks stage, Lesson lesson) {
        this(stage, lesson, new ValleyMeasurements());
    }

    /** The computation with a number for each pair of brackets. */
    String in(Line computation) {
        return BRACKETS.matcher(computation.text())
                .replaceAll(found -> "(" + new BigDecimal(measure(computation, found.group(1))).toPlainString() + ")");
    }

    private double measure(Line line, String text) {
        Matcher matcher = STEPS.matcher(text);
        if (matcher.matches()) return steps(line, matcher);
        matcher = PERCENT.matcher(text);
        if (matcher.matches()) return percent(line, matcher);
        matcher = LOSS.matcher(text);
        if (matcher.matches()) return loss(line, matcher);
        matcher = SHARE.matcher(text);
        if (matcher.matches()) return share(line, matcher);
        matcher = BOTTOM.matcher(text);
        if (matcher.matches()) return atBottom(line, matcher);
        matcher = VALUE.matcher(text);
        if (matcher.matches()) {
            return inCircuit(line, matcher.group(1), trace -> trace.result().orElse(Double.NaN));
        }
        matcher = GRADIENT.matcher(text);
        if (matcher.matches()) {
            String input = matcher.group(1);
            return inCircuit(line, matcher.group(2), trace -> trace.gradients().getOrDefault(input, Double.NaN));
        }
        throw line.error("`[" + text + "]` is no measurement: write `[steps of SCENE team 1 until loss < 0.1]`,"
                + " `[loss of SCENE team 1 after 100]`, `[value of CIRCUIT]` or `[gradient of x in CIRCUIT]`");
    }

    /** Of the scene's own seed, or the fewest or most of several. */
    private double steps(Line line, MatchResult asked) {
        Experiment experiment = experiment(line, asked.group(2), asked.group(3));
        int team = Integer.parseInt(asked.group(3)) - 1;
        double below = Double.parseDouble(asked.group(4));
        if (asked.group(5) == null) return steps(line, experiment, team, below);
        DoubleStream all = LongStream.rangeClosed(1, Long.parseLong(asked.group(5)))
                .mapToDouble(seed -> steps(line, experiment.withSeed(seed), team, below));
        return (asked.group(1).equals("most ") ? all.max() : all.min()).orElseThrow();
    }

    private static double steps(Line line, Experiment experiment, int team, double below) {
        Probe probe = new Probe(experiment);
        try (CpuEngine engine = new CpuEngine()) {
            engine.load(experiment);
            for (int step = 0; step <= MOST_STEPS; step++, engine.advance(1)) {
                if (loss(probe, engine, team) < below) return step;
            }
        }
        throw line.error("the loss does not come below " + below + " in " + MOST_STEPS + " steps");
    }

    private static double loss(Probe probe, CpuEngine engine, int team) {
        return probe.loss(engine.ball(team).x(), engine.ball(team).y());
    }

    private double percent(Line line, MatchResult asked) {
        Experiment experiment = experiment(line, asked.group(1), asked.group(2));
        int team = Integer.parseInt(asked.group(2)) - 1;
        int from = Integer.parseInt(asked.group(3));
        int to = Math.min(MOST_STEPS, Integer.parseInt(asked.group(4)));
        double above = Double.parseDouble(asked.group(5));
        Probe probe = new Probe(experiment);
        int count = 0;
        try (CpuEngine engine = new CpuEngine()) {
            engine.load(experiment);
            engine.advance(from);
            for (int step = from; step < to; step++, engine.advance(1)) {
                if (loss(probe, engine, team) > above) count++;
            }
        }
        return 100.0 * count / (to - from);
    }

    private double loss(Line line, MatchResult asked) {
        Experiment experiment = experiment(line, asked.group(1), asked.group(2));
        int team = Integer.parseInt(asked.group(2)) - 1;
        try (CpuEngine engine = new CpuEngine()) {
            engine.load(experiment);
            engine.advance(Math.min(MOST_STEPS, Integer.parseInt(asked.group(3))));
            return loss(new Probe(experiment), engine, team);
        }
    }

    /** At the team's own rate, unless another is given. */
    private double share(Line line, MatchResult asked) {
        Experiment experiment = experiment(line, asked.group(1), asked.group(2));
        Team team = experiment.teams().get(Integer.parseInt(asked.group(2)) - 1);
        Team crowd = asked.group(5) == null ? team : team.with("rate", Double.parseDouble(asked.group(5)));
        Valley valley = valleys.valley(line, experiment, Integer.parseInt(asked.group(3)));
        return valleys.percent(experiment, crowd, valley, Math.min(MOST_STEPS, Integer.parseInt(asked.group(4))));
    }

    private double atBottom(Line line, MatchResult asked) {
        Experiment experiment = experiment(line, asked.group(3), "1");
        Valley valley = valleys.valley(line, experiment, Integer.parseInt(asked.group(2)));
        return switch (asked.group(1)) {
            case "training loss" -> valley.loss();
            case "held-out loss" -> valley.heldOut();
            default -> valley.curvature().max();
        };
    }

    /** With one particle in each team: only the first one's path is asked for. */
    private Experiment experiment(Line line, String name, String team) {
        for (Part.Staged part : lesson.staged()) {
            if (!(part instanceof Part.Scene scene) || !part.name().equals(name)) continue;
            Experiment experiment = stage.scene(scene).experiment();
            int count = experiment.teams().size();
            if (Integer.parseInt(team) > count || team.equals("0"))
                throw line.error("`" + name + "` has no team " + team);
            return experiment.withTeams(experiment.teams().stream()
                    .map(each -> each.withParticles(1))
                    .toList());
        }
        throw line.error("there is no scene `" + name + "` on this page");
    }

    private double inCircuit(Line line, String name, ToDoubleFunction<Trace> measure) {
        for (Part.Staged part : lesson.staged()) {
            if (part instanceof Part.Wiring wiring && part.name().equals(name)) {
                return measure.applyAsDouble(
                        stage.circuit(wiring).trace().forward().backward());
            }
        }
        throw line.error("there is no circuit `" + name + "` on this page");
    }
}
