package downhill.app;

import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Every particle's end as CSV; {@code stopped} is the step at which it left the finite numbers, or 0. */
record PositionsFile(Experiment experiment, Snapshot end) {
    void writeTo(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var surface = experiment.surface();
        text.write("particle," + surface.x().name() + "," + surface.y().name() + ",loss,stopped\n");
        LossMeter meter = new LossMeter(experiment);
        for (int from = 0; from < end.particles(); from += LossMeter.BLOCK) {
            int n = Math.min(LossMeter.BLOCK, end.particles() - from);
            double[] losses = meter.at(end.positions(), from, n);
            for (int i = 0; i < n; i++) text.write(row(from + i, losses[i]));
        }
        text.flush();
    }

    private String row(int i, double loss) {
        return i + "," + end.x(i) + "," + end.y(i) + "," + loss + "," + end.stopped()[i] + "\n";
    }
}
