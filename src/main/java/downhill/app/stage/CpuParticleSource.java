package downhill.app.stage;

import downhill.experiment.Snapshot;
import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.render.Cloud;
import downhill.render.Trail;
import downhill.workspace.TeamLook;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The CPU engine's particles, copied to the device for each picture; its trails have one point a picture. */
final class CpuParticleSource implements ParticleSource {
    private static final int FOLLOWED = 32;
    private static final int SLOTS = 512;

    private final Context context;
    private final Simulation simulation;
    private final Map<Integer, Copy> copies = new HashMap<>();

    CpuParticleSource(Context context, Simulation simulation) {
        this.context = context;
        this.simulation = simulation;
    }

    @Override
    public Cloud cloud(int team, TeamLook teamLook) {
        Copy copy = copy(team);
        return new Cloud(copy.positions, 0, copy.stopped, 0, copy.count, teamLook.colour(), teamLook.marker());
    }

    @Override
    public Trail trail(int team, TeamLook teamLook, boolean fades) {
        Copy copy = copies.get(team);
        int filled = Math.min(copy.points, SLOTS);
        int newest = (copy.points - 1) % SLOTS;
        return new Trail(copy.ring, 0, SLOTS, copy.followed, newest, filled, teamLook.colour(), fades);
    }

    private Copy copy(int team) {
        Snapshot snapshot = simulation.engine().snapshot(team);
        Copy copy = copies.get(team);
        if (copy == null || copy.count != snapshot.particles()) {
            if (copy != null) {
                copy.close();
            }
            copy = new Copy(context, snapshot.particles());
            copies.put(team, copy);
        }
        copy.take(snapshot);
        return copy;
    }

    @Override
    public void close() {
        copies.values().forEach(Copy::close);
        copies.clear();
    }

    /** One team's buffers. */
    private static final class Copy implements AutoCloseable {
        private final int count;
        private final int followed;
        private final Buffer positions;
        private final Buffer stopped;
        private final Buffer ring;
        private final float[] values;
        private long step = -1;
        private int points;

        Copy(Context context, int count) {
            this.count = count;
            followed = Math.min(count, FOLLOWED);
            positions = new Buffer(context, "copied positions", 8L * count);
            stopped = new Buffer(context, "copied stops", 4L * count);
            ring = new Buffer(context, "copied trails", 8L * followed * SLOTS);
            values = new float[2 * count];
        }

        void take(Snapshot snapshot) {
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) snapshot.positions()[i];
            }
            positions.upload(0, values);
            stopped.upload(0, snapshot.stopped());
            follow(snapshot.step());
        }

        private void follow(long now) {
            if (now < step) {
                points = 0;
            }
            if (now != step || points == 0) {
                ring.upload(8L * followed * (points % SLOTS), Arrays.copyOf(values, 2 * followed));
                points++;
            }
            step = now;
        }

        @Override
        public void close() {
            positions.close();
            stopped.close();
            ring.close();
        }
    }
}
