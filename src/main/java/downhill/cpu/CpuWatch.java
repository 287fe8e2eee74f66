package downhill.cpu;

import downhill.dataset.Table;
import downhill.experiment.Arrivals;
import downhill.experiment.AttractorWatch;
import downhill.experiment.Attractors;
import downhill.experiment.Experiment;
import downhill.experiment.plan.MeanTape;
import downhill.loss.Data;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** A watch over a team's arrays, some thousand particles at a time on all cores. */
final class CpuWatch implements AttractorWatch {
    private static final int CHUNK = 2048;

    private final Experiment experiment;
    private final CpuTeam team;
    private final Attractors attractors;
    private final LongSupplier step;
    private final int[] notes;

    CpuWatch(Experiment experiment, CpuTeam team, Attractors attractors, LongSupplier step) {
        this.experiment = experiment;
        this.team = team;
        this.attractors = attractors;
        this.step = step;
        notes = new int[team.stopped.length];
    }

    @Override
    public void note() {
        int now = (int) step.getAsLong();
        chunks().forEach(chunk -> {
            for (int i = chunk * CHUNK; i < end(chunk); i++) note(i, now);
        });
    }

    private void note(int i, int now) {
        double x = team.position[0][i];
        double y = team.position[1][i];
        int held = Arrivals.place(notes[i]);
        if (held >= 0 && attractors.near(held, x, y)) return;
        int place = attractors.at(x, y);
        if (place != held) notes[i] = Arrivals.note(place, now);
    }

    @Override
    public Arrivals read() {
        int now = (int) step.getAsLong();
        int[] read = notes.clone();
        float[] losses = new float[read.length];
        Optional<Table> rows = experiment
                .surface()
                .data()
                .map(Data::rows)
                .map(all -> all.rows(0, Math.min(all.rows(), AttractorWatch.ROWS)));
        chunks().forEach(chunk -> {
            losses(rows, chunk, losses);
            for (int i = chunk * CHUNK; i < end(chunk); i++) read[i] = ended(i, read[i], now);
        });
        return new Arrivals(read, losses);
    }

    private int ended(int i, int note, int now) {
        if (team.stopped[i] != 0) return Arrivals.note(Arrivals.DIVERGED, team.stopped[i]);
        boolean away = attractors.isAway(team.position[0][i], team.position[1][i]);
        return away ? Arrivals.note(Arrivals.AWAY, now) : note;
    }

    private void losses(Optional<Table> rows, int chunk, float[] losses) {
        int from = chunk * CHUNK;
        int count = end(chunk) - from;
        MeanTape loss = MeanTape.over(experiment, rows, count);
        System.arraycopy(team.position[0], from, loss.x(), 0, count);
        System.arraycopy(team.position[1], from, loss.y(), 0, count);
        loss.evaluate(count);
        for (int i = 0; i < count; i++) losses[from + i] = (float) loss.output(0)[i];
    }

    private IntStream chunks() {
        return IntStream.range(0, (notes.length + CHUNK - 1) / CHUNK).parallel();
    }

    private int end(int chunk) {
        return Math.min(notes.length, (chunk + 1) * CHUNK);
    }

    @Override
    public void close() {}
}
