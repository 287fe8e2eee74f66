package downhill.app.command;

import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.plan.Probe;
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
        Probe probe = new Probe(experiment);
        for (int i = 0; i < end.particles(); i++) text.write(row(i, probe.loss(end.x(i), end.y(i))));
        text.flush();
    }

    private String row(int i, double loss) {
        return i + "," + end.x(i) + "," + end.y(i) + "," + loss + "," + end.stopped()[i] + "\n";
    }
}
