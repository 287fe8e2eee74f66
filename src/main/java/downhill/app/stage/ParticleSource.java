package downhill.app.stage;

import downhill.gl.Context;
import downhill.gpu.GpuEngine;
import downhill.render.Cloud;
import downhill.render.Trail;
import downhill.workspace.TeamLook;

/** Where an engine's particles lie on the device for drawing. */
interface ParticleSource extends AutoCloseable {
    /** The GPU engine's own buffers, or copies of the CPU engine's particles. */
    static ParticleSource of(Context context, Simulation simulation) {
        return simulation.engine() instanceof GpuEngine gpu
                ? new GpuParticleSource(gpu, simulation)
                : new CpuParticleSource(context, simulation);
    }

    /** All particles of a team. */
    Cloud cloud(int team, TeamLook teamLook);

    /** The ways of a team's followed particles, fainter the older they are if they fade. */
    Trail trail(int team, TeamLook teamLook, boolean fades);

    @Override
    void close();
}
