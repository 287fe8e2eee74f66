package downhill.gpu;

import static org.lwjgl.opengl.GL43C.GL_BUFFER_UPDATE_BARRIER_BIT;
import static org.lwjgl.opengl.GL43C.glMemoryBarrier;

import downhill.experiment.Blocks;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Snapshot;
import downhill.experiment.Starts;
import downhill.experiment.TeamState;
import downhill.experiment.plan.NoValue;
import downhill.experiment.plan.RulePlan;
import downhill.gl.Binding;
import downhill.gl.Buffer;
import downhill.gl.Context;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** One team's memory on the GPU: positions, state, stopped steps and the trails of its first particles. */
final class Particles implements AutoCloseable {
    static final int FOLLOWED = 24;
    static final int TRAIL = Engine.RECORDED;

    final int count;
    final Buffer positions;
    final Buffer trails;
    final Buffer stopped;
    final Buffer states;
    final Buffer results;
    final FirstParticle first = new FirstParticle(this);
    private final Context context;

    Particles(Context context, Experiment experiment, int team, RulePlan plan) {
        this.context = context;
        count = experiment.teams().get(team).particles();
        positions = new Buffer(context, "positions", 8L * count);
        states = new Buffer(context, "states", stateBytes(count, plan));
        stopped = new Buffer(context, "stopped", 4L * count);
        trails = new Buffer(context, "trails", 8L * FOLLOWED * TRAIL);
        results = new Buffer(context, "results", 16);
        start(experiment, team, plan);
    }

    void start(Experiment experiment, int team, RulePlan plan) {
        float[] values = new float[2 * count];
        double[] starts = Starts.positions(experiment, team);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) starts[i];
            starts[i] = values[i];
        }
        positions.upload(0, values);
        trails.upload(0, Arrays.copyOf(values, Math.min(values.length, 2 * FOLLOWED)));
        for (int s = 0; s < plan.state().size(); s++) {
            Arrays.fill(values, (float) plan.initial(s));
            states.upload(8L * count * s, values);
        }
        int[] still = NoValue.stopped(experiment, starts);
        stopped.upload(0, still);
        results.upload(0, 0, 1, 1, IntStream.of(still).sum());
    }

    boolean fits(int particles, RulePlan plan) {
        return particles == count && states.bytes() == stateBytes(count, plan);
    }

    private static long stateBytes(int count, RulePlan plan) {
        return Math.max(4, 8L * count * plan.state().size());
    }

    /** No work group has a particle to step carefully: the results begin with the arguments of an indirect dispatch. */
    void clearUnresolved() {
        results.upload(0, 0);
    }

    void bind() {
        positions.bind(Binding.POSITION);
        states.bind(Binding.STATE);
        stopped.bind(Binding.STOPPED);
        trails.bind(Binding.TRAIL);
        results.bind(Binding.RESULT);
    }

    /** A copy of all, in the arrays of {@code spare} where they are as long. */
    GpuCheckpoint.Saved save(Optional<GpuCheckpoint.Saved> spare) {
        glMemoryBarrier(GL_BUFFER_UPDATE_BARRIER_BIT);
        int words = (int) (states.bytes() / 4);
        GpuCheckpoint.Saved saved = spare.filter(old -> old.fits(count, words))
                .orElseGet(() -> GpuCheckpoint.Saved.of(count, words, FOLLOWED * TRAIL));
        positions.download(0, saved.positions());
        states.download(0, saved.states());
        stopped.download(0, saved.stopped());
        trails.download(0, saved.trails());
        results.download(12, saved.diverged());
        return saved;
    }

    void restore(GpuCheckpoint.Saved saved) {
        glMemoryBarrier(GL_BUFFER_UPDATE_BARRIER_BIT);
        positions.upload(0, saved.positions());
        states.upload(0, saved.states());
        stopped.upload(0, saved.stopped());
        trails.upload(0, saved.trails());
        results.upload(12, saved.diverged());
    }

    TeamState state() {
        Snapshot now = snapshot(0);
        double[][] read = new double[(int) (states.bytes() / (8L * count))][];
        float[] values = new float[2 * count];
        for (int s = 0; s < read.length; s++) {
            states.download(8L * count * s, values);
            read[s] = doubles(values);
        }
        return new TeamState(now.positions(), read, now.stopped());
    }

    void put(long step, TeamState from) {
        glMemoryBarrier(GL_BUFFER_UPDATE_BARRIER_BIT);
        float[] places = floats(from.positions());
        positions.upload(0, places);
        trails.upload(8L * FOLLOWED * (step % TRAIL), Arrays.copyOf(places, Math.min(places.length, 2 * FOLLOWED)));
        for (int s = 0; s < from.states().length; s++) states.upload(8L * count * s, floats(from.states()[s]));
        stopped.upload(0, from.stopped());
        results.upload(
                12, (int) IntStream.of(from.stopped()).filter(at -> at != 0).count());
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) floats[i] = (float) values[i];
        return floats;
    }

    private static double[] doubles(float[] values) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < doubles.length; i++) doubles[i] = values[i];
        return doubles;
    }

    Snapshot snapshot(long step) {
        glMemoryBarrier(GL_BUFFER_UPDATE_BARRIER_BIT);
        return read(step, count, positions, stopped);
    }

    /** Gathers the blocks on the device, so that two reads bring them all. */
    Snapshot sample(long step, int most) {
        Blocks blocks = new Blocks(count, most);
        int all = blocks.particles();
        glMemoryBarrier(GL_BUFFER_UPDATE_BARRIER_BIT);
        try (Buffer places = new Buffer(context, "sampled positions", 8L * all);
                Buffer ends = new Buffer(context, "sampled stops", 4L * all)) {
            for (int i = 0; i < blocks.blocks(); i++) {
                long from = blocks.first(i);
                long to = (long) blocks.size() * i;
                positions.copyTo(places, 8 * from, 8 * to, 8L * blocks.size());
                stopped.copyTo(ends, 4 * from, 4 * to, 4L * blocks.size());
            }
            return read(step, all, places, ends);
        }
    }

    private static Snapshot read(long step, int count, Buffer positions, Buffer stopped) {
        float[] values = new float[2 * count];
        positions.download(0, values);
        int[] ends = new int[count];
        stopped.download(0, ends);
        return new Snapshot(step, doubles(values), ends);
    }

    @Override
    public void close() {
        positions.close();
        states.close();
        stopped.close();
        trails.close();
        results.close();
    }
}
